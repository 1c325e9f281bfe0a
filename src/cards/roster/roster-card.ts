import type { Language } from '../../domain/answers/answer';
import type { RosterChanges, RosterView } from '../../domain/attendance/roster-view';
import type { RosterMessage } from '../../domain/messages/roster';
import { textsIn, type Texts } from '../../texts/texts';
import { replaceWith, type Action } from '../parts/actions';
import { buttonRows } from '../parts/button-rows';
import { cardOf, type Rendered } from '../parts/card';
import { heading, plain } from '../parts/elements';
import { trimmed } from '../parts/fold';
import { inputChoice } from '../parts/inputs';
import { ROSTER_SLOTS } from '../payloads/roster';
import { departedRow, openRow, type RosterRow } from './roster-rows';
import { fitting } from '../parts/size';

type Roster = Extract<RosterMessage, { readonly kind: 'roster' }>;

/** Free seats to choose from, beside the proposed one. */
const BUDGETS: readonly [number, ...number[]] = [20, 6, 0];
const NAME_LIMIT = 120;

/** Who is there and who is not, some at a time, with one choice each. */
export function rosterCard(message: Roster, language: Language): Rendered {
  return fitting(BUDGETS, (free) => rosterWithin(message, { language, free }));
}

function rosterWithin(
  { view, page: asked, changes }: Roster,
  { language, free }: { readonly language: Language; readonly free: number },
): Rendered {
  const { roster } = textsIn(language);
  const rows = [
    ...view.open.map((one) => openRow(one, { roster, free: view.free.slice(0, free) })),
    ...view.departed.map((one) => departedRow(one, roster)),
  ];
  const pages = Math.max(1, Math.ceil(rows.length / ROSTER_SLOTS.length));
  const page = Math.min(asked, pages - 1);
  const shown = rows.slice(page * ROSTER_SLOTS.length, (page + 1) * ROSTER_SLOTS.length);
  const said = [...(changes === null ? [] : [changesText(changes, roster)]), ...stateOf(view, roster)];
  const part = pages > 1 ? [roster.page(page + 1, pages)] : [];
  const forum = trimmed(view.forumName, NAME_LIMIT);
  return cardOf({
    text: [`${roster.title}: ${forum}`, ...said, ...part, ...shown.map(({ label }) => `- ${label}`)].join(
      '\n',
    ),
    speak: [roster.title, ...said].join('. '),
    body: [
      heading(roster.title),
      plain(forum, { isSubtle: true }),
      ...[...said, ...part].map((text) => plain(text)),
      ...inputs(shown, roster),
      ...buttonRows(actions(view, { shown, page, last: page + 1 >= pages, language })),
    ],
  });
}

function stateOf(
  { conversations, unread, open, departed }: RosterView,
  texts: Texts['roster'],
): readonly string[] {
  if (conversations === 0) return [texts.noConversation];
  return [
    ...(unread > 0 ? [texts.unread(unread)] : []),
    ...(open.length > 0 ? [texts.intro, texts.openTitle(open.length)] : []),
    ...(departed.length > 0 ? [texts.departedTitle(departed.length)] : []),
    ...(open.length + departed.length + unread === 0 ? [texts.settled] : []),
  ];
}

function inputs(shown: readonly RosterRow[], texts: Texts['roster']) {
  return shown.flatMap(({ label, choices, value }, index) => {
    const id = ROSTER_SLOTS[index];
    return id === undefined
      ? []
      : [inputChoice({ id, label, errorMessage: texts.wrongInput, style: 'compact', choices, value })];
  });
}

interface Shown {
  readonly shown: readonly RosterRow[];
  readonly page: number;
  readonly last: boolean;
  readonly language: Language;
}

function actions({ forum }: RosterView, { shown, page, last, language }: Shown): readonly Action[] {
  const { roster } = textsIn(language);
  const people = shown.map(({ person }) => person);
  return [
    ...(shown.length > 0
      ? [replaceWith(roster.save, { verb: 'roster-save', language, forum, page, people }, { primary: true })]
      : []),
    ...(last
      ? []
      : [
          replaceWith(
            roster.next,
            { verb: 'roster-show', language, forum, page: page + 1 },
            { withoutInputs: true },
          ),
        ]),
    replaceWith(roster.again, { verb: 'roster-show', language, forum, page: 0 }, { withoutInputs: true }),
    replaceWith(roster.seats, { verb: 'seats-show', language, forum }, { withoutInputs: true }),
  ];
}

function changesText({ added, ended, skipped }: RosterChanges, texts: Texts['roster']): string {
  const { changes } = texts;
  const said = [
    ...(added > 0 ? [changes.added(added)] : []),
    ...(ended > 0 ? [changes.ended(ended)] : []),
    ...(skipped > 0 ? [changes.skipped(skipped)] : []),
  ];
  return said.length === 0 ? changes.none : said.join(' ');
}
