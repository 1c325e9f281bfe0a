import type { Language } from '../domain/answers/answer';
import type { ForumImporters, ImportProblem } from '../domain/messages/import';
import { Phrasing } from './answers/phrasing';
import { textsIn } from './texts';

export function importProblemText(problem: ImportProblem, language: Language): string {
  const { imports } = textsIn(language);
  switch (problem.kind) {
    case 'not-allowed':
      return [imports.problems['not-allowed'], ...whomToAsk(problem.ask, language)].join(' ');
    case 'unreadable':
      return imports.unreadable[problem.why];
    case 'not-fetched':
      return imports.notFetched[problem.why];
    case 'personal-only':
    case 'draft-gone':
    case 'not-minutes':
      return imports.problems[problem.kind];
  }
}

function whomToAsk(forums: readonly ForumImporters[], language: Language): readonly string[] {
  const { problems } = textsIn(language).imports;
  if (forums.length === 0) return [problems.noForums];
  const phrasing = new Phrasing(language);
  return forums
    .slice(0, 5)
    .map(({ forumName, names }) =>
      names.length === 0
        ? problems.askNobody(forumName)
        : problems.askThem(forumName, phrasing.list(names, 5)),
    );
}
