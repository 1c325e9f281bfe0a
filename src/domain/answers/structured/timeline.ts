import type { Answer } from '../answer';
import { citePassage } from '../cite';
import { matchQuality } from '../match-terms';
import type { Question } from '../question';
import type { QueryTerm } from '../query';
import { answered } from '../respond';
import type { Sheet } from '../sheet';
import { wording } from '../wording';
import type { Reading, Sentence } from '../evidence/reading';

const ASKS = wording(
  'hvad er status|hva er status|hvad er den seneste status|status på|hvad er sket|hvad er siden sket|hvad er der sket|hvad er der siden sket|hvad der er sket|hvad skete der med|hvor langt er|hvordan går det med|hvordan gik det med|hvordan er det gået med|hvad er der blevet af|what happened to|what happened with|what has happened|what is the status|status of|what became of|how far',
);
const STATUS_WORD = wording(
  'status|sket|sker|skete|skete|langt|gik|går|gået|blevet|siden|seneste|senest|happened|became|far|since|latest|kommet|nået|lige|nu',
);
const SINCE = wording('siden|since');
/** What becomes of a matter: such a sentence tells how it stands. */
const STATE =
  /(?<!\p{L})(?:ophør|opsig|opsagt|bortfald|udsat|udsæt|udskud|udskyd|afslut|gennemfør|igangsat|igangsæt|færdig|nedlæg|nedlagt|lukk|overgår|forlæng|godkend|vedtag|vedtog|beslut|tiltråd|afvis|afvent|forvent|indgå|åbn|begynd|start|evalu|status|genoptag|aflys)\p{L}*/iu;
const SETTLED: ReadonlySet<string> = new Set(['decision', 'unheaded', 'case']);
const IS_TITLE = 0.55;
const IS_SAID = 0.6;
const SHORTEST = 20;
const LONGEST = 320;
/** Fewer are no course of events: the sentence that answers best is told instead. */
const FEWEST = 2;
const MOST = 4;
const DECIDED = 2;
const TELLS_STATE = 1;

/** "Hvad er der sket med madrasserne siden?": how the matter stood at each meeting, the latest first. */
export function timelineAnswer(
  question: Question,
  readings: readonly Reading[],
  sheets: readonly Sheet[],
): Answer | null {
  if (!ASKS.test(question.plain) || question.people !== null) return null;
  const terms = topicOf(question);
  if (terms.length === 0) return null;
  const asked = askedSheets(question, sheets);
  const states = readings
    .filter(({ sheet }) => asked.includes(sheet) && sheet.date !== null)
    .flatMap((reading) => stateIn(reading, terms))
    .toSorted((one, other) => (other.sheet.date ?? '').localeCompare(one.sheet.date ?? ''));
  const latest = states.filter(({ sheet }, at) => states.findIndex((one) => one.sheet === sheet) === at);
  if (latest.length < FEWEST) return null;
  const citations = latest
    .slice(0, MOST)
    .map(({ sheet, sentence }) => citePassage(sheet, sentence.passage, sentence.span));
  return answered(question.language, { kind: 'quotes' }, citations);
}

/** What is asked about, without the words that ask how it stands. */
function topicOf({ terms, words }: Question): readonly QueryTerm[] {
  return terms.filter(({ asked, optional, everyday }) => {
    const own = words.filter((word) => asked.includes(word.stem));
    return (
      !optional && !everyday && !(own.length > 0 && own.every((word) => STATUS_WORD.test(` ${word.folded} `)))
    );
  });
}

/** "Siden maj": that meeting and all after it. */
function askedSheets({ scope, plain }: Question, sheets: readonly Sheet[]): readonly Sheet[] {
  const first = scope.period === null || !SINCE.test(plain) ? null : (scope.sheets.at(-1)?.date ?? null);
  if (first === null) return scope.sheets;
  return sheets.filter(
    ({ date, forum }) => date !== null && date >= first && scope.forums?.forums.includes(forum) !== false,
  );
}

interface State {
  readonly sheet: Sheet;
  readonly sentence: Sentence;
}

/** The sentence of an item about the matter that tells most about how it stands; none where the item is about something else. */
function stateIn({ sheet, titleStems, sentences }: Reading, terms: readonly QueryTerm[]): readonly State[] {
  const isTitled = shareOf(terms, titleStems) >= IS_TITLE;
  const scored = sentences
    .filter(
      ({ text, passage }) =>
        SETTLED.has(passage.section) && text.length >= SHORTEST && text.length <= LONGEST,
    )
    .map((sentence) => ({ sentence, said: shareOf(terms, sentence.stems) }))
    .filter(({ sentence, said }) => said >= IS_SAID || (isTitled && sentence.passage.section === 'decision'))
    .map(({ sentence, said }) => ({ sentence, points: said + pointsOf(sentence, said) }));
  const best = scored.toSorted((one, other) => other.points - one.points)[0];
  return best === undefined ? [] : [{ sheet, sentence: best.sentence }];
}

/** "Taget til efterretning." settles nothing. */
function pointsOf({ text, passage }: Sentence, said: number): number {
  const tells = STATE.test(text);
  const isSettled = passage.section === 'decision' && (tells || said >= IS_SAID);
  return (isSettled ? DECIDED : 0) + (tells ? TELLS_STATE : 0);
}

function shareOf(terms: readonly QueryTerm[], stems: readonly string[]): number {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  const met = terms.reduce((sum, term) => sum + term.weight * matchQuality(term, stems), 0);
  return total === 0 ? 0 : met / total;
}
