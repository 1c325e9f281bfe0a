import { analyse } from '../../language/analyse';
import { alternation } from '../wording';
import type { Question } from '../question';
import { personsNamed } from './actors';
import type { Ranked } from './rank';

const WHICH = 'hvilken|hvilket|hvilke|which|what';

function asksFor(kinds: string): RegExp {
  return new RegExp(`(?<= )(?:${alternation(WHICH)}) (?:[^ ]+ ){0,2}?(?:${alternation(kinds)})(?= )`, 'u');
}

/** A question for a body of one kind, and how such a body is written besides by a name of its own. */
const KINDS: readonly (readonly [RegExp, RegExp])[] = [
  [
    asksFor(
      'firma|firmaer|virksomhed|virksomheder|leverandør|leverandører|selskab|entreprenør|company|companies|firm|supplier',
    ),
    /(?<!\p{L})(?:ApS|A\/S|I\/S|K\/S|P\/S|Brdr)(?!\p{L})/u,
  ],
  [
    asksFor('kommune|kommuner|municipality|municipalities'),
    /\p{Lu}[\p{L}-]+ Kommune|(?<!\p{L})(?:[Aa]lle|[Bb]egge|[Ss]amtlige|[Ii]ngen af) (?:\p{L}+ ){0,2}kommuner/u,
  ],
  [
    asksFor('afdeling|afdelinger|afsnit|ambulatorium|department|departments|ward'),
    /(?<!\p{L})\p{L}{3,}(?:afdeling|afsnit|ambulatori|klinik|modtagelse)\p{L}*/iu,
  ],
];
/** The same of institutions: places stand beside them in every sentence, so a name must stand with the word. */
const INSTITUTIONS = {
  asked: asksFor(
    'plejehjem|plejehjemmene|plejecentre|plejecenter|bosteder|bosted|botilbud|skoler|skole|institutioner|institution|sygehuse|sygehus|hospitaler|hospital|klinikker|lægehuse|biblioteker|nursing homes|nursing home|schools|school|hospitals|hospital|clinics',
  ),
  all: /(?<!\p{L})(?:[Aa]lle|[Bb]egge|[Ss]amtlige|[Ii]ngen af) (?:\p{L}+ ){0,2}\p{L}*(?:plejehjem|plejecent|bosted|botilbud|skole|institution|sygehus|hospital|klinik|lægehus|bibliotek)/u,
  named:
    /(?<!\p{L})(?!Pleje|Folke|Syge|Bo)\p{Lu}\p{L}{2,}(?:skole|hjem|cent(?:er|ret)|hus|gård|hospital|klinik)|(?:plejehjem|plejecent|bosted|botilbud|skole|institution|sygehus|hospital|klinik|lægehus|bibliotek)\p{L}*:? \p{Lu}\p{L}|\p{Lu}\p{L}+ (?:Plejehjem|Plejecenter|Skole|Hospital|Sygehus|Bibliotek)/u,
};
const SEVERAL = 3;
/** A list below its line. */
const MOST_BELOW = 4;

/** "Hvilket firma …" wants a name: where the sentence and the list it leads in hold none, they do not answer. */
export function namesKind({ reading, at, sentence }: Ranked, question: Question): boolean {
  const below = sentence.leadsIn ? reading.sentences.slice(at + 1, at + 1 + MOST_BELOW) : [];
  const told = [sentence, ...below].map(({ text }) => text);
  const { asked, all, named } = INSTITUTIONS;
  if (asked.test(question.plain)) return told.some((text) => all.test(text) || named.test(text));
  const kind = KINDS.find(([asks]) => asks.test(question.plain));
  return kind === undefined || told.some((text) => kind[1].test(text) || holdsName(text, question));
}

/** "Hvilke kommuner …": does a text name several of them? */
export function namesSeveral(text: string, { kind, plain }: Question): boolean {
  if (kind !== 'list') return false;
  const { asked, named } = INSTITUTIONS;
  const name = asked.test(plain) ? named : KINDS.find(([asks]) => asks.test(plain))?.[1];
  return name !== undefined && [...text.matchAll(new RegExp(name.source, 'gu'))].length >= SEVERAL;
}

/** A capital inside the sentence, of nobody and of nothing the question said. */
function holdsName(text: string, { words }: Question): boolean {
  const people = personsNamed(text).join(' ');
  return analyse(text).some(
    (word, at) =>
      at > 0 &&
      /^\p{Lu}\p{L}/u.test(word.text) &&
      !people.includes(word.text) &&
      !words.some(({ stem }) => stem === word.stem),
  );
}
