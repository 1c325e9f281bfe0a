import type { Citation } from '../../../domain/answers/answer';
import { oneLine } from '../../../texts/answers/phrasing';
import { nothingStored } from '../output/nothing-stored';
import type { Answered } from './answer-one';

/** A text without structure may be one quote; --json gives all of it. */
const QUOTE_LIMIT = 700;

/** The answer, then what it rests on. */
export function answerView({ answer, json }: Answered): readonly string[] {
  const { content } = answer;
  // Whoever sits at the command line sees every forum there is.
  if (content.kind === 'not-stated' && content.reason === 'no-forums') return [nothingStored('minutes')];
  const sources = answer.citations.flatMap((citation, index) => [
    '',
    ...citationLines(citation, `[${index + 1}]`),
  ]);
  const closest = answer.closest.flatMap((citation) => ['', ...citationLines(citation, '-')]);
  return [
    json.answer,
    ...sources,
    ...(closest.length === 0 ? [] : ['', 'Closest, but not an answer:', ...closest]),
  ];
}

function citationLines(
  { forumName, date, item, itemTitle, source, quote }: Citation,
  mark: string,
): readonly string[] {
  const place = item === 0 ? 'before item 1' : `item ${item} ${itemTitle}`;
  const where = [forumName, date ?? 'no date', place, source].join(' · ');
  return [`${mark} ${where}`, `    "${oneLine(quote, QUOTE_LIMIT)}"`];
}
