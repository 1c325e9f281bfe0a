import { conditionOf } from '../../language/conditions';

interface Place {
  /** Where an action's share of the sentence begins. */
  readonly from: number;
  readonly action: number;
  readonly end: number;
}

/** What an action waits for: said in its own share of the sentence, or in a clause with its verb first that opens it. */
export function conditionFor(sentence: string, { from, action, end }: Place): string | null {
  return conditionOf(sentence.slice(from, end)) ?? openingCondition(sentence, action);
}

/** "Giver kommunen lov, bestiller Ida flisen" */
function openingCondition(sentence: string, action: number): string | null {
  const condition = action === 0 ? null : conditionOf(sentence);
  if (condition === null || !sentence.startsWith(condition)) return null;
  return /^,\s(?:så\s)?$/u.test(sentence.slice(condition.length, action)) ? condition : null;
}

/** "…, hvis svaret kommer før ferien": when that comes is not when it has to be done. */
export function withoutProviso(words: string, condition: string | null): string {
  return condition !== null && /^(?:hvis|såfremt|medmindre)\s/iu.test(condition)
    ? words.replace(condition, ' ')
    : words;
}
