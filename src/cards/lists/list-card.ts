import type { Language } from '../../domain/answers/answer';
import type { ListName, Listing } from '../../domain/messages/lists';
import { textsIn } from '../../texts/texts';
import { replaceWith, submitAction, type Action } from '../parts/actions';
import { cardOf, type Rendered } from '../parts/card';
import { heading, plain, type Element } from '../parts/elements';
import { trimmed } from '../parts/fold';
import type { InputChoice } from '../parts/inputs';
import { fitting } from '../parts/size';
import { CURSOR_LIMIT } from '../payloads/lists';
import { questionLines, questionRows } from '../parts/question-rows';
import { pageOf, type ListPage, type ListPlace } from '../parts/paging';

/** One entry in words: what it is, what is worth knowing, and where it stands. */
export interface Row {
  readonly title: string;
  readonly details: readonly string[];
  /** Less important; shown in a quieter colour. */
  readonly note?: string;
  /** A question that leads on from this entry. */
  readonly ask?: string | null;
}

export interface ListLook<T> {
  readonly list: ListName;
  readonly language: Language;
  /** Most entries a card. */
  readonly size: number;
  readonly row: (entry: T) => Row;
  /** What the whole list says, under its title on the first page; empty where that is nothing. */
  readonly note?: string;
  /** A way to open one of the entries shown. */
  readonly open?: (entries: readonly T[]) => OpenOne;
}

export interface OpenOne {
  readonly input: InputChoice;
  readonly action: Action;
}

const TITLE_LIMIT = 200;
const DETAIL_LIMIT = 260;
const QUESTION_LIMIT = 250;

type Shown = Required<Omit<Row, 'ask'>>;

/** A page of a list, with buttons that put the next page in its place; shorter where the entries are long. */
export function listCard<T>(listing: Listing<T>, look: ListLook<T>): Rendered {
  const sizes = [look.size, Math.ceil(look.size / 2), 2] as const;
  return fitting(sizes, (size) => listWithin(listing, { ...look, size }));
}

function listWithin<T>(listing: Listing<T>, look: ListLook<T>): Rendered {
  const { lists } = textsIn(look.language);
  const page = pageOf(listing, look.size);
  const title = lists.titles[look.list];
  const given = page.entries.map(look.row);
  const rows = given.map(shortened);
  const questions = firstQuestion(given);
  if (rows.length === 0) return emptyList(page, look);
  const open = look.open?.(page.entries) ?? null;
  const notes = page.first === null ? [look.note ?? ''].filter((note) => note !== '') : [];
  return cardOf({
    text: [title, ...notes, ...rows.map(rowInWords), ...questionLines(questions, look.language)].join('\n'),
    speak: lists.spoken(title, rows.length),
    body: [
      heading(title),
      ...notes.map((note) => plain(note, { isSubtle: true })),
      ...rows.map(rowElement),
      ...questionRows(questions, look.language),
      // Right above its button.
      ...(open === null ? [] : [open.input]),
    ],
    actions: [...(open === null ? [] : [open.action]), ...pageActions(page, look)],
  });
}

function emptyList<T>(page: ListPage<T>, look: ListLook<T>): Rendered {
  const { lists, help } = textsIn(look.language);
  const title = lists.titles[look.list];
  const said = page.first === null ? lists.empty[look.list] : lists.exhausted;
  const helpAction = submitAction(help.helpAction, { verb: 'show-help', language: look.language });
  return cardOf({
    text: `${title}\n${said}`,
    speak: said,
    body: [heading(title), plain(said)],
    actions: page.first === null ? [helpAction] : pageActions(page, look),
  });
}

/** One for the whole list: a card has room for six actions. */
function firstQuestion(rows: readonly Row[]): readonly string[] {
  const question = rows.map(({ ask }) => ask ?? '').find((ask) => ask !== '' && ask.length <= QUESTION_LIMIT);
  return question === undefined ? [] : [question];
}

function shortened({ title, details, note = '' }: Row): Shown {
  return {
    title: trimmed(title, TITLE_LIMIT),
    details: details.filter((detail) => detail !== '').map((detail) => trimmed(detail, DETAIL_LIMIT)),
    note: trimmed(note, DETAIL_LIMIT),
  };
}

function rowElement({ title, details, note }: Shown): Element {
  const quiet = note === '' ? [] : [plain(note, { isSubtle: true })];
  return {
    type: 'Container',
    separator: true,
    spacing: 'Medium',
    items: [plain(title, { weight: 'Bolder' }), ...details.map((detail) => plain(detail)), ...quiet],
  };
}

function rowInWords({ title, details, note }: Shown): string {
  return `- ${[title, ...details, note].filter((part) => part !== '').join(' · ')}`;
}

function pageActions<T>({ next, first }: ListPage<T>, { list, language }: ListLook<T>): readonly Action[] {
  const { lists } = textsIn(language);
  const to = (place: ListPlace) => ({ verb: 'show-list', language, list, ...place }) as const;
  const onward = next === null || (next.cursor ?? '').length > CURSOR_LIMIT ? null : next;
  return [
    ...(onward === null ? [] : [replaceWith(lists.more, to(onward))]),
    ...(first === null ? [] : [replaceWith(lists.fromStart, to(first))]),
  ];
}
