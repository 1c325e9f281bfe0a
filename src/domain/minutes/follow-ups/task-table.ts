import { conditionOf } from '../../language/conditions';
import { findDeadline } from '../../language/deadlines';
import { imperative } from '../../language/imperative';
import { recurrenceOf } from '../../language/recurrence';
import type { Span } from '../../shared/span';
import { actionWord, imperativeWord } from './action-verbs';
import { agentAtStart, type Agent } from './agents';
import { draftWords } from './draft-words';
import type { DraftContext, DraftWords } from './drafts';
import { readSentence } from './read-sentence';
import { rowsOf, type Cell, type Row } from './table-rows';
import { sentenceTask, taskText } from './task-text';

const WORK =
  /^(?:opgaver?|handling(?:er)?|aktivitet(?:er)?|aktion(?:er)?|action|indsats(?:er)?|aftaler?|hvad|opfølgning|to-?do|næste skridt)$/iu;
const WHO = /^(?:hvem|ansvarlige?|ansvar|tovholdere?|navn|initialer|ejer|udføres af)$/iu;
const WHEN = /^(?:hvornår|frist|tidsfrist|deadline|dato|senest|tid|termin)$/iu;
const STATUS = /^(?:status|bemærkning(?:er)?|stade)$/iu;
const CLOSED =
  /^(?:afsluttet|lukket|færdig\p{L}*|udført|afholdt|løst|ok|gjort|klaret|sket|sendt|bortfaldet|udgår|x|[✓✔☑])(?!\p{L})/iu;
const NOBODY = /^[-–—?\s]*$/u;

interface TaskRow {
  readonly quote: Span;
  readonly draft: DraftWords;
}

export interface TaskTable {
  /** Of the whole table: no sentences are looked for in it. */
  readonly span: Span;
  readonly tasks: readonly TaskRow[];
}

interface Columns {
  readonly work: number;
  readonly who: number;
  readonly when: number;
  readonly status: number;
  readonly header: Row;
}

/** Tables that say who does what by when, by the labels of their columns. */
export function taskTables(text: string, section: Span, context: DraftContext): readonly TaskTable[] {
  const tables: TaskTable[] = [];
  const rows = rowsOf(text, section);
  for (let at = 0; at < rows.length; at += 1) {
    const columns = columnsOf(rows[at] ?? []);
    if (columns === null) continue;
    const body = bodyBehind(rows, at + 1);
    const tasks = body.flatMap((row) => taskIn(row, columns, context) ?? []);
    const last = body.at(-1)?.at(-1) ?? columns.header.at(-1);
    tables.push({ span: { start: columns.header[0]?.start ?? 0, end: last?.end ?? 0 }, tasks });
    at += body.length;
  }
  return tables;
}

function columnsOf(header: Row): Columns | null {
  const at = (label: RegExp): number =>
    header.findIndex(({ text }) => label.test(text.replace(/[*:]/gu, '')));
  const columns = { work: at(WORK), who: at(WHO), when: at(WHEN), status: at(STATUS), header };
  return columns.work >= 0 && columns.work !== columns.who && (columns.who >= 0 || columns.when >= 0)
    ? columns
    : null;
}

function bodyBehind(rows: readonly Row[], from: number): readonly Row[] {
  const end = rows.findIndex((row, at) => at >= from && row.length < 2);
  return rows.slice(from, end < 0 ? rows.length : end);
}

function taskIn(row: Row, columns: Columns, context: DraftContext): TaskRow | null {
  const cell = (column: number): Cell | undefined => (column < 0 ? undefined : cellOf(row, column, columns));
  const work = cell(columns.work);
  if (work === undefined || !/\p{L}{3}/u.test(work.text)) return null;
  const when = cell(columns.when)?.text ?? '';
  if (CLOSED.test(cell(columns.status)?.text ?? '') || CLOSED.test(when)) return null;
  const owner = ownerIn(cell(columns.who)?.text ?? '', context);
  return {
    quote: { start: work.start, end: work.end },
    draft: draftWords(work.text, context, {
      task: workOf(work.text, context),
      owner: owner?.name ?? null,
      ownerKind: owner?.kind ?? 'unassigned',
      ...timesOf(when, work.text, context),
    }),
  };
}

/** By its place in the row; where cells are left out, by where it begins. */
function cellOf(row: Row, column: number, { header }: Columns): Cell | undefined {
  if (row.length === header.length) return row[column];
  const lineStart = (cells: Row): number => cells[0]?.start ?? 0;
  const wanted = (header[column]?.start ?? 0) - lineStart(header);
  return row.find(({ start, end }) => start - lineStart(row) <= wanted + 3 && end - lineStart(row) >= wanted);
}

type Times = Pick<DraftWords, 'due' | 'dueText' | 'recurrence' | 'condition'>;

function timesOf(when: string, work: string, { meeting }: DraftContext): Times {
  const deadline =
    findDeadline(when, meeting) ?? findDeadline(`senest ${when}`, meeting) ?? findDeadline(work, meeting);
  const condition = conditionOf(when) ?? conditionOf(work);
  const isTold = deadline === null && condition === null && /\p{L}{3}/u.test(when);
  return {
    due: deadline?.due ?? null,
    dueText: isTold ? when : (deadline?.dueText.replace(/^senest\s(?=\d)/u, '') ?? null),
    recurrence: recurrenceOf(when) ?? recurrenceOf(work),
    condition,
  };
}

function ownerIn(cell: string, { people }: DraftContext): Pick<Agent, 'name' | 'kind'> | null {
  if (NOBODY.test(cell)) return null;
  const agent = agentAtStart(cell, people);
  if (agent?.end === cell.length) return agent;
  return { name: cell, kind: /^\p{Lu}{2,4}(?:\s*[,/&]\s*\p{Lu}{2,4})*$/u.test(cell) ? 'person' : 'group' };
}

/** "Indhente pris", "Plan sendes ud" and "Pris på skilte". */
function workOf(cell: string, { people }: DraftContext): string {
  const first = /^\p{L}+/u.exec(cell)?.[0] ?? '';
  const verb = actionWord(first);
  const known = verb?.form === 'infinitive' ? verb.infinitive : imperativeWord(first);
  const infinitive =
    known ??
    (/e\s(?!om\s|med\s|til\s|over\s)/u.test(cell.slice(first.length - 1))
      ? imperativeWord(imperative(first))
      : null);
  if (infinitive !== null) return sentenceTask([imperative(infinitive), cell.slice(first.length)]);
  const [stated] = readSentence(cell, people);
  return stated?.action.verb.form === 'passive' ? taskText(cell, stated) : sentenceTask([cell]);
}
