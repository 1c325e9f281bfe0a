import type { Language } from '../../domain/answers/answer';
import { isSameContent } from '../../domain/minutes/compare-versions';
import type { ChangesOfVersion, VersionsMessage } from '../../domain/messages/versions';
import { formatMoment } from '../../texts/format-date';
import { textsIn } from '../../texts/texts';
import { replaceWith } from '../parts/actions';
import { cardOf, type Rendered } from '../parts/card';
import { facts, heading, plain, subheading } from '../parts/elements';
import { shortQuote } from '../parts/fold';
import { fitting } from '../parts/size';
import { changeGroups, type ChangeGroup } from './change-groups';

type ChangesMessage = Extract<VersionsMessage, { readonly kind: 'version-changes' }>;

interface Budget {
  /** Of each group. */
  readonly lines: number;
  /** Characters of a quoted decision. */
  readonly quote: number;
}

const BUDGETS: readonly [Budget, ...Budget[]] = [
  { lines: 20, quote: 500 },
  { lines: 10, quote: 250 },
  { lines: 4, quote: 100 },
];

/** What the newer version says otherwise, group by group. */
export function changesCard({ changed }: ChangesMessage, language: Language): Rendered {
  return fitting(BUDGETS, (budget) => changesWithin(changed, language, budget));
}

function changesWithin(changed: ChangesOfVersion, language: Language, { lines, quote }: Budget): Rendered {
  const { versions, cards } = textsIn(language);
  const { forum, minutes, forumName, date, version, source, changes } = changed;
  const title = versions.changesTitle(version);
  const head = facts(shortQuote(forumName, 150), cards.meeting(formatMoment({ date, time: null }, language)));
  const groups = changeGroups(changes, { language, quote }).map((group) => shortened(group, language, lines));
  const nothing = isSameContent(changes) ? [versions.nothingChanged] : [];
  const show = { verb: 'versions-show', language, forum, minutes } as const;
  return cardOf({
    text: [title, head, ...nothing, ...groups.flatMap((group) => [group.title, ...group.lines])].join('\n'),
    speak: facts(title, head),
    body: [
      heading(title),
      plain(head, { isSubtle: true }),
      ...nothing.map((text) => plain(text)),
      ...groups.flatMap((group) => [subheading(group.title), ...group.lines.map((text) => plain(text))]),
      plain(cards.source(shortQuote(source, 120)), { isSubtle: true }),
    ],
    actions: [replaceWith(versions.show, show)],
  });
}

function shortened({ title, lines }: ChangeGroup, language: Language, most: number): ChangeGroup {
  if (lines.length <= most) return { title, lines };
  const { versions } = textsIn(language);
  return { title, lines: [...lines.slice(0, most), versions.andMore(lines.length - most)] };
}
