import { alternation, wording } from '../wording';
import { foldWord } from '../../language/fold';
import { rememberingLast } from '../../shared/remembering-last';
import { asksForMost, tellsMost } from './most';
import { asksForReply, isReply } from './reply';
import type { TextFacts } from './text-facts';

const MORE_OR_LESS =
  'flere|færre|mere|mindre|højere|lavere|større|bedre|dårligere|more|fewer|less|higher|lower';
const COMPARING = new RegExp(
  `(?<= )(?:${alternation(MORE_OR_LESS)}) (?:[^ ]+ ){0,6}(?:end|eller|or|than)(?= )`,
  'u',
);

/** How a question is put, and what a sentence that answers it says besides the topic. */
const FORMS: readonly (readonly [RegExp, RegExp])[] = [
  [
    COMPARING,
    /(?<!\p{L})(?:stigning(?:en|er)?|steget|stiger|stigende|steg|faldet|faldt|faldende|falder|lavere|højere|flere end|færre|større end|mindre end|uændret|som hidtil|på niveau med)(?!\p{L})|(?<!\p{L})fra \d[\d.,]* til \d/iu,
  ],
  [
    wording('færre|steget|faldet|stiger|falder|steg|faldt|risen|fallen|increase*|decrease*|fewer'),
    /(?<!\p{L})(?:stigning(?:en|er)?|steget|stiger|stigende|steg|faldet|faldt|faldende|falder|lavere|højere|færre|uændret|som hidtil|på niveau med)(?!\p{L})|(?<!\p{L})fra \d[\d.,]* til \d/iu,
  ],
  [
    wording(
      'ned til|op til|skære * ned|skæres * ned|sætte * ned|sættes * ned|sætte * op|sættes * op|nedsætte*|hæve*|sænke*|forhøje*|ændre*|cut|lowered|raised|reduced',
    ),
    /(?<!\p{L})fra \d[\d.,]*\s?(?:\p{L}+\.? |%)?(?:i dag )?(?:op |ned )?til \d/iu,
  ],
  [
    wording(
      'sidste par år|seneste par år|sidste år|seneste år|tidligere|før i tiden|førhen|dengang|indtil nu|oprindeligt|in recent years|previously|formerly|originally|used to',
    ),
    /(?<!\p{L})(?:i årene|siden|tidligere|hidtil|i perioden|oprindeligt?|indtil (?:nu|\d)|fra (?:19|20)\d\d|(?:19|20)\d\d\s?[-–]\s?(?:(?:19|20)?\d\d))(?!\p{L})/iu,
  ],
  [
    wording(
      'pt|p t|for tiden|for øjeblikket|i øjeblikket|aktuelt|nuværende|i dag|lige nu|currently|at present|these days|today|at the moment',
    ),
    /(?<!\p{L})(?:pt\.?|p\.t\.|for tiden|for øjeblikket|i øjeblikket|aktuelt|nuværende|i dag|på nuværende tidspunkt)(?!\p{L})/iu,
  ],
  [
    new RegExp(
      `(?<= )(?:${alternation('hvem|hvilken|hvilke|hvilket|who|which')}) (?:[^ ]+ ){0,5}(?:${alternation('sidst|først|last|first')})(?= )`,
      'u',
    ),
    /(?<!\d)\d{1,2}\. (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*.{3,80}?(?<!\d)\d{1,2}\. (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)/iu,
  ],
  [
    wording('i alt|ialt|samlet|samlede|tilsammen|total|totalt|in total|altogether'),
    /(?<!\p{L})(?:i alt|ialt|samlet|samlede|tilsammen|totalt?|sammenlagt)(?!\p{L})/iu,
  ],
  [
    wording('hvilke|nævn|opremse*|remse*|hvad for nogle|hvad for nogen|which|list'),
    /\p{Lu}[\p{L}-]+(?: [\p{Lu}\d][\p{L}-]*)?, (?:[^,.;]{2,40}, ){0,8}\p{Lu}[\p{L} -]{1,40} (?:og|samt) (?:\p{L}+ ){0,2}\p{Lu}/u,
  ],
];
const OFFERED = /(?<= )([^ ]+) (?:eller|or) ([^ ]+)(?= )/u;

const formsAsked = rememberingLast((plain: string) =>
  FORMS.flatMap(([asked, said]) => (asked.test(plain) ? [said] : [])),
);
const offered = rememberingLast((plain: string) => OFFERED.exec(plain));

/** Does a sentence compare, tell the whole, name several, reply or take one of two, where the question wants just that? */
export function saysByForm(plain: string, facts: Pick<TextFacts, 'text' | 'matches'>): boolean {
  if ((asksForReply(plain) && isReply(facts)) || (asksForMost(plain) && tellsMost(facts))) return true;
  return formsAsked(plain).some((said) => facts.matches(said)) || takesOne(plain, facts.text);
}

/** One of the two things that are offered, and not the other. */
function takesOne(plain: string, text: string): boolean {
  const [, one, other] = offered(plain) ?? [];
  if (one === undefined || other === undefined) return false;
  const words = foldWord(text).split(/[^\p{L}]+/u);
  return words.includes(one) !== words.includes(other);
}
