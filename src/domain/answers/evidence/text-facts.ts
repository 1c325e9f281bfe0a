import type { AskedKind } from '../asked-kind';
import { actorTraces, type ActorTraces } from './actors';
import { wordsToCompare } from './new-information';
import { holdsWanted, namesDay } from './wanted';

/** Words by which a decision says what came of the matter. */
const CONCLUSION =
  /godkend|beslut|efterretning|til orientering|enighed|aftal|vedtag|vedtog|revider|afvis|opbakning|lægges til|anbefal|udsæt|udsat|tiltr[åæ]d|fortsæt/iu;

/** What a text holds, whatever is asked: each thing is looked for when it is first wanted, and then known. */
export class TextFacts {
  private wanted: Map<AskedKind, boolean> | undefined;
  private traces: ActorTraces | undefined;
  private words: ReadonlySet<string> | undefined;
  private isConclusion: boolean | undefined;
  private hasDay: boolean | undefined;
  private amounts: Map<RegExp, boolean> | undefined;

  constructor(readonly text: string) {}

  holds(kind: AskedKind): boolean {
    const known = this.wanted?.get(kind);
    if (known !== undefined) return known;
    const held = holdsWanted(kind, this.text);
    (this.wanted ??= new Map()).set(kind, held);
    return held;
  }

  holdsAnyOf(words: ReadonlySet<string>): boolean {
    const own = (this.words ??= wordsToCompare(this.text));
    for (const word of words) if (own.has(word)) return true;
    return false;
  }

  get actors(): ActorTraces {
    return (this.traces ??= actorTraces(this.text));
  }

  get concludes(): boolean {
    return (this.isConclusion ??= CONCLUSION.test(this.text));
  }

  get namesDay(): boolean {
    return (this.hasDay ??= namesDay(this.text));
  }

  matches(amount: RegExp): boolean {
    const known = this.amounts?.get(amount);
    if (known !== undefined) return known;
    const matched = amount.test(this.text);
    (this.amounts ??= new Map()).set(amount, matched);
    return matched;
  }
}
