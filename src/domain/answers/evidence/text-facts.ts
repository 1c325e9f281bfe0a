import type { AskedKind } from '../asked-kind';
import { actorTraces, type ActorTraces } from './actors';
import { wordsToCompare } from './new-information';
import { holdsWanted, namesDay } from './wanted';

/** Words by which a decision says what came of the matter. */
const CONCLUSION =
  /godkend|beslut|efterretning|til orientering|enighed|aftal|vedtag|vedtog|revider|afvis|opbakning|lægges til|anbefal|udsæt|udsat|tiltr[åæ]d|fortsæt/iu;

/** What a text holds, whatever is asked: each thing is looked for when it is first wanted, and then known. */
export class TextFacts {
  private readonly wanted = new Map<AskedKind, boolean>();
  private traces: ActorTraces | undefined;
  private words: ReadonlySet<string> | undefined;
  private isConclusion: boolean | undefined;
  private hasDay: boolean | undefined;
  private readonly amounts = new Map<RegExp, boolean>();

  constructor(readonly text: string) {}

  holds(kind: AskedKind): boolean {
    const held = this.wanted.get(kind) ?? holdsWanted(kind, this.text);
    this.wanted.set(kind, held);
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
    const matched = this.amounts.get(amount) ?? amount.test(this.text);
    this.amounts.set(amount, matched);
    return matched;
  }
}
