import type { Draft, Refiner } from '../draft';
import type { Warning } from '../model';
import { sameTitle } from '../recognisers/contents';
import { decisionText } from '../sections';
import { damagedLetters } from './damaged-letters';

type Check = (draft: Draft) => readonly Warning[];

/** What the secretariat should look at: everything the text leaves open or says in two ways. */
export const addWarnings: Refiner = (draft) => ({
  ...draft.minutes,
  warnings: [...draft.minutes.warnings, ...CHECKS.flatMap((check) => check(draft))],
});

const missingDate: Check = ({ minutes, head }) => {
  if (minutes.date !== null) return [];
  const partial = head.dates.find(({ year, day }) => year === null || day === null);
  if (partial === undefined)
    return [{ code: 'missing-date', message: 'The head gives no date.', quote: null }];
  const code = partial.year === null ? 'missing-year' : 'missing-date';
  return [{ code, message: 'The head gives the date of the meeting only in part.', quote: null }];
};

const dateConflict: Check = ({ minutes, head }) => {
  const other = head.dates.find(({ iso }) => iso !== null && iso !== minutes.date)?.iso;
  if (minutes.date === null || other === null || other === undefined) return [];
  return [{ code: 'date-conflict', message: `The head says ${minutes.date} and ${other}.`, quote: null }];
};

const noParticipants: Check = ({ minutes }) =>
  minutes.participants.some(({ absent }) => !absent)
    ? []
    : [{ code: 'no-participants', message: 'The text lists no participants.', quote: null }];

const noItems: Check = ({ minutes }) =>
  minutes.items.length > 0
    ? []
    : [{ code: 'no-items', message: 'No agenda items were recognised.', quote: null }];

/** A closed item may be left out on purpose; that is for the secretariat to say. */
const gapInNumbers: Check = ({ minutes }) =>
  minutes.items.flatMap(({ number, title }, at): Warning[] => {
    const before = minutes.items[at - 1]?.number ?? number;
    if (number - before < 2) return [];
    const message = `Item ${before} is followed by item ${number}.`;
    return [{ code: 'gap-in-numbers', message, quote: title }];
  });

const noDecisions: Check = ({ minutes, text, isCalledAgenda }) => {
  if (minutes.items.length === 0 || minutes.items.some((item) => decisionText(item, text) !== null))
    return [];
  return isCalledAgenda
    ? [{ code: 'agenda-only', message: 'This is an agenda: it records no decisions.', quote: null }]
    : [{ code: 'no-decisions', message: 'No item records a decision: this may be an agenda.', quote: null }];
};

const differingTitles: Check = ({ minutes, contents }) =>
  minutes.items.flatMap((item, at): Warning[] => {
    const listed = contents?.entries.find(({ number }) => number === item.number) ?? contents?.entries[at];
    if (listed === undefined || contents?.entries.length !== minutes.items.length) return [];
    if (sameTitle(listed.title.value, item.title)) return [];
    const message = `Item ${item.number}: the table of contents says "${listed.title.value}", the heading "${item.title}".`;
    return [{ code: 'title-differs', message, quote: listed.title.value }];
  });

const emptyAttachments: Check = ({ minutes }) =>
  minutes.items.flatMap((item): Warning[] => {
    const empty = item.sections.some(({ kind, span }) => kind === 'attachments' && span.end === span.start);
    if (!empty || item.attachments.length > 0) return [];
    return [
      {
        code: 'empty-attachments',
        message: `Item ${item.number} has a heading for attachments and none below it.`,
        quote: item.title,
      },
    ];
  });

const CHECKS: readonly Check[] = [
  missingDate,
  dateConflict,
  noParticipants,
  noItems,
  gapInNumbers,
  noDecisions,
  differingTitles,
  emptyAttachments,
  damagedLetters,
];
