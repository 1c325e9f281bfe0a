import { foldWord } from '../language/fold';
import { memoized } from '../shared/memoized';

/** Heads of committee names: alone they name a kind of body, with something before them one body. */
const BODY_HEADS =
  'sundhedsklynge|klyngestyregruppe|styregruppe|chefforum|direktørforum|sundhedsforum|driftsforum|driftsfora|forum|klynge|arbejdsgruppe|gruppe|udvalg|kommunalbestyrelse|bestyrelse|byråd|regionsråd|råd|nævn|komite|kreds|niveau|cluster|committee|council'
    .split('|')
    .map(foldWord);
const ENDINGS = [
  '',
  'n',
  'en',
  's',
  'ns',
  'ens',
  'et',
  'ets',
  'met',
  'mets',
  't',
  'ts',
  'r',
  'erne',
  'rne',
  'ne',
];
/** "klyngemødet" names the body that meets. */
const MEETING = new RegExp(`${foldWord('møde')}(?:t|ts|s|r|rs|rne|rnes)?$`, 'u');
/** "direktørmødet": those who meet stand for their forum. */
const FORUM_OF: ReadonlyMap<string, string> = new Map(
  ['direktør', 'chef'].map((who) => [foldWord(who), foldWord(`${who}forum`)]),
);

/** A word of a name or a question: what stands before the name of a kind of body, and that kind. */
export interface BodyWord {
  readonly whole: string;
  readonly own: string;
  readonly head: string;
  /** It is the meeting of the body that is named. */
  readonly meeting: boolean;
  /** `whole` and `own` without a last s, as they are compared. */
  readonly bare: { readonly whole: string; readonly own: string };
}

/** "ørhusklyngen" and "ørhusklyngemødet" are "ørhus" and "klynge"; a word without such a head is all its own. */
export const bodyWord = memoized((folded: string): BodyWord => {
  const who = folded.replace(MEETING, '');
  const met = who === folded ? null : headOf(FORUM_OF.get(who) ?? who);
  const parts = met ?? headOf(folded) ?? { own: folded, head: '' };
  const bare = { whole: withoutS(folded), own: withoutS(parts.own) };
  return { whole: folded, ...parts, meeting: met !== null, bare };
});

function withoutS(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

function headOf(folded: string): Pick<BodyWord, 'own' | 'head'> | null {
  for (const head of BODY_HEADS) {
    const ending = ENDINGS.find((one) => folded.endsWith(head + one));
    if (ending !== undefined) return { own: folded.slice(0, -(head + ending).length), head };
  }
  return null;
}
