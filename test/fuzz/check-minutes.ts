import { runInNewContext } from 'node:vm';
import { buildSheet } from '../../src/domain/answers/build-sheet';
import { parseOutput } from '../../src/domain/minutes/export';
import { parseMinutes } from '../../src/domain/minutes/parse';
import { passagesOf } from '../../src/domain/minutes/passages';
import { forumId, minutesId } from '../../src/domain/shared/ids';
import { parseOutputSchema } from './parse-output-schema';

/** Milliseconds of work; what takes longer would be felt by everybody who talks to the bot. */
const LONGEST = 2_000;
/** Milliseconds by the clock, after which it never ends: far more, because a busy machine is no mistake. */
const ENDLESS = 60_000;

/** What is wrong with what is made of a text; null when nothing is. Breaks off what does not come to an end. */
export function problemWith(text: string): string | null {
  const before = process.cpuUsage();
  try {
    const problem = runInNewContext('check()', { check: () => checked(text) }, { timeout: ENDLESS }) as
      string | null;
    const milliseconds = process.cpuUsage(before).user / 1000;
    return problem ?? (milliseconds > LONGEST ? `${milliseconds.toFixed(0)} ms of work` : null);
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

function checked(text: string): string | null {
  const minutes = parseMinutes(text);
  const output = JSON.parse(JSON.stringify(parseOutput('referat.txt', minutes, text))) as unknown;
  const valid = parseOutputSchema.safeParse(output);
  if (!valid.success) return `output: ${JSON.stringify(valid.error.issues.slice(0, 3))}`;
  const source = { id: minutesId('m'), forum: forumId('f'), version: 1, minutes, text };
  const stored = {
    ...source,
    forumName: 'f',
    source: 's',
    contentHash: 'h',
    storedAt: '2026-01-05T08:00:00.000Z',
  };
  buildSheet(stored, text);
  const places = passagesOf(source).map(({ span }) => span);
  const outside = [...places, ...minutes.items.map(({ span }) => span)].find(
    ({ start, end }) => start < 0 || end < start || end > text.length,
  );
  if (outside) return `span ${outside.start}-${outside.end} of a text of ${text.length}`;
  return notVerbatim(valid.data, text);
}

type Output = ReturnType<typeof parseOutputSchema.parse>;

/** Decisions line by line, since they may stand in several places; quotes and owners whole. */
function notVerbatim({ items, tasks, wishes }: Output, text: string): string | null {
  const all = folded(text);
  const claimed = [
    ...items.flatMap(({ decision }) => (decision ?? '').split('\n')),
    ...tasks.flatMap(({ quote, owner }) => [quote, owner ?? '']),
    ...wishes.map(({ quote }) => quote),
  ];
  const invented = claimed.find((claim) => !all.includes(folded(claim)));
  return invented === undefined ? null : `not in the text: ${invented.slice(0, 200)}`;
}

/** Without blanks and hyphens: where lines are joined, those at their ends may go. */
function folded(text: string): string {
  return text.replace(/[\s-]+/gu, '');
}
