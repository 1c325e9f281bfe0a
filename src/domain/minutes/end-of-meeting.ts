import type { Line } from './lines';
import { sectionHeading } from './recognisers/section-heading';
import { headsNextMeeting } from './recognisers/next-meeting';
import { closingLine, isAfterword, isGreeting } from './recognisers/closing';

/** Afterwords stand at the very end; further up such a sentence belongs to the item. Lines. */
const LAST = 4;

/** The lines of the last item without those that follow the meeting: its closing, the next date, greetings. */
export function withoutEnding(lines: readonly Line[], title: string): readonly Line[] {
  const end = lines.findIndex(({ text }) => closingLine(text) !== null || isGreeting(text));
  const own = end < 0 ? lines : lines.slice(0, end);
  const isAboutNext = /møde/iu.test(title);
  const after = own.findIndex(
    (line, at) =>
      at > 0 &&
      at >= own.length - LAST &&
      line.gap > 0 &&
      (isAfterword(line.text) || headsNextMeeting(own, at)) &&
      !(isAboutNext && /^[*_]*(?:næste|kommende|øvrige|vi)\s/iu.test(line.text)) &&
      sectionHeading(own[at - 1]?.text ?? '')?.bodyAt !== null,
  );
  return after < 0 ? own : withoutRule(own.slice(0, after));
}

/** The rule that parts the last item from what follows. */
function withoutRule(lines: readonly Line[]): readonly Line[] {
  return /^[-–—=_*\s]{3,}$/u.test(lines.at(-1)?.text ?? '') ? lines.slice(0, -1) : lines;
}
