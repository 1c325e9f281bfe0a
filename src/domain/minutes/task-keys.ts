import { digest } from '../shared/digest';
import type { TaskDraft } from './model';

/**
 * Names the tasks of one set of minutes, in their order, as they were read. By item first, since stores list equal dates
 * by id; by wording next, so that a corrected span changes nothing; equal ones are counted.
 */
export function taskKeys(tasks: readonly TaskDraft[]): readonly string[] {
  const seen = new Map<string, number>();
  return tasks.map(({ item, quote, task }) => {
    const wording = `${String(item).padStart(3, '0')}.${digest(`${quote}\n${task}`)}`;
    const repeat = seen.get(wording) ?? 0;
    seen.set(wording, repeat + 1);
    return `${wording}.${String(repeat)}`;
  });
}
