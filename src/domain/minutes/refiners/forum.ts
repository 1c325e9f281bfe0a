import { nameKey } from '../../language/names';
import { joinLines } from '../../language/names';
import type { Refiner } from '../draft';
import type { ForumReference, Warning } from '../model';
import { forumInBody } from '../recognisers/forum-in-body';

/** The forum the head names; else the one the decisions are headed with or the recommendations address, marked as inferred. */
export const settleForum: Refiner = ({ minutes, head, body, text }) => {
  const [named] = head.forums;
  if (named !== undefined) {
    const forum: ForumReference = { name: joinLines(named.value), inferred: false, span: named.span };
    return {
      ...minutes,
      forum,
      warnings: [...minutes.warnings, ...conflicts(head.forums.map(({ value }) => value))],
    };
  }
  const inferred = body ?? forumInBody(text);
  if (inferred === null) {
    return { ...minutes, warnings: [...minutes.warnings, MISSING] };
  }
  const warning: Warning = {
    code: 'forum-inferred',
    message: `No head names the forum; "${inferred.value}" is concluded from the text.`,
    quote: text.slice(inferred.span.start, inferred.span.end),
  };
  return {
    ...minutes,
    forum: { name: inferred.value, inferred: true, span: inferred.span },
    warnings: [...minutes.warnings, warning],
  };
};

const MISSING: Warning = { code: 'missing-forum', message: 'The text names no forum.', quote: null };

function conflicts(names: readonly string[]): readonly Warning[] {
  const [first = '', ...others] = names;
  const other = others.find(
    (name) => !nameKey(name).includes(nameKey(first)) && !nameKey(first).includes(nameKey(name)),
  );
  if (other === undefined) return [];
  return [{ code: 'forum-conflict', message: `The head names "${first}" and "${other}".`, quote: other }];
}
