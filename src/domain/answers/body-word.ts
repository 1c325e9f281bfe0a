import { foldWord } from '../language/fold';
import { memoized } from '../shared/memoized';

/** Heads of committee names: alone they name a kind of body, with something before them one body. */
const BODY_HEADS =
  'sundhedsklynge|klyngestyregruppe|styregruppe|chefforum|direktørforum|sundhedsforum|driftsforum|driftsfora|forum|klynge|arbejdsgruppe|gruppe|udvalg|kommunalbestyrelse|bestyrelse|byråd|regionsråd|råd|nævn|komite|kreds|niveau|cluster|committee|council'
    .split('|')
    .map(foldWord);
const ENDINGS = ['', 'n', 'en', 's', 'ns', 'ens', 'et', 'ets', 't', 'ts', 'r', 'erne', 'rne', 'ne'];

/** A word of a name or a question: what stands before the name of a kind of body, and that kind. */
export interface BodyWord {
  readonly whole: string;
  readonly own: string;
  readonly head: string;
}

/** "ørhusklyngen" is "ørhus" and "klynge"; a word without such a head is all its own. */
export const bodyWord = memoized((folded: string): BodyWord => {
  for (const head of BODY_HEADS) {
    for (const ending of ENDINGS) {
      if (folded.endsWith(head + ending)) {
        return { whole: folded, own: folded.slice(0, -(head + ending).length), head };
      }
    }
  }
  return { whole: folded, own: folded, head: '' };
});
