import type { Message } from '../../src/domain/message';
import type { ItemView } from '../../src/domain/messages/asking';
import type { Listing, ListedMeeting, MinutesEntry, TaskEntry } from '../../src/domain/messages/lists';
import { forumId, meetingId, minutesId } from '../../src/domain/shared/ids';
import { answer, citation } from './answers';
import { NOTIFICATION_MESSAGES } from './notification-messages';
import { IMPORT_MESSAGES } from './import-messages';
import { INQUIRY_MESSAGES } from './inquiry-messages';
import { REVIEW_MESSAGES } from './review-messages';
import { FILE_MESSAGES } from './file-messages';
import { ROSTER_MESSAGES } from './roster-messages';
import { SEATS_MESSAGES } from './seats-messages';
import { VERSIONS_MESSAGES } from './versions-messages';
import { taskEntry } from './task-entry';
import { PLANNING_MESSAGES } from './planning-messages';
import { RSVP_MESSAGES } from './rsvp-messages';
import { TALLY_MESSAGES } from './tally-messages';
import { REGISTRATION_MESSAGES } from './registration-messages';
import { PRIVACY_MESSAGES } from './privacy-messages';

export function listing<T>(entries: readonly T[], given: Partial<Listing<T>> = {}): Listing<T> {
  return { entries, cursor: null, nextCursor: null, skip: 0, ...given };
}

export function times<T>(n: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: n }, (_, index) => make(index));
}

export const forumEntry = {
  id: forumId('fjordklyngen'),
  name: 'Fjordklyngen',
  minutes: 3,
  latest: '2024-08-26',
};

export const meetingEntry: ListedMeeting = {
  state: 'held',
  forumName: 'Fjordklyngen',
  meeting: {
    id: meetingId('fjordklyngen-2024-08-26'),
    forum: forumId('fjordklyngen'),
    date: '2024-08-26',
    startTime: '10:00',
    endTime: null,
    place: 'Havby Rådhus',
    minutes: minutesId('fjordklyngen-2024-08-26'),
    planning: null,
  },
};

export const minutesEntry: MinutesEntry = {
  id: minutesId('fjordklyngen-2024-08-26'),
  forum: forumId('fjordklyngen'),
  forumName: 'Fjordklyngen',
  date: '2024-08-26',
  source: 'fjordklyngen-2024-08-26.txt',
  items: 9,
};

export const itemView: ItemView = {
  forum: forumId('fjordklyngen'),
  forumName: 'Fjordklyngen',
  minutes: minutesId('fjordklyngen-2024-08-26'),
  date: '2024-08-26',
  version: 1,
  outdated: false,
  mayChange: false,
  source: 'fjordklyngen-2024-08-26.txt',
  item: 6,
  previous: null,
  next: null,
  title: 'Status på økonomigruppen',
  contents: [],
  deviation: null,
  sections: [
    {
      kind: 'case',
      heading: 'Sagsfremstilling',
      text: 'Gruppen har holdt to møder.\nDer mangler en fra hospitalet.',
    },
    {
      kind: 'decision',
      heading: 'Beslutning',
      text: 'Tora undersøger, hvem der kan sidde i gruppen for hospitalet.',
    },
  ],
};

const betweenOthers: ItemView = { ...itemView, outdated: true, mayChange: true, previous: 5, next: 7 };

const asked = { question: 'Hvem finder en fra hospitalet?', context: ['Hvad er status på gruppen?'] };
const examples = [
  { kind: 'decision', itemTitle: 'Status på økonomigruppen' },
  { kind: 'absences', forumName: 'Fjordklyngen', date: '2024-08-26' },
  { kind: 'tasks', forumName: 'Fjordklyngen' },
] as const;

const notStated = { kind: 'not-stated', reason: 'fact' } as const;

/** A wall of text in the widest script UTF-8 writes in three bytes a unit. */
const WIDE = '会議の記録。 '.repeat(2000);

/** One message of every kind that becomes a card, ordinary and extreme. */
const written = answer({
  content: {
    kind: 'written',
    claims: [{ text: 'Tora undersøger, hvem der kan sidde i gruppen.', citations: [1] }],
  },
});

export const CARD_MESSAGES: readonly (readonly [string, Message])[] = [
  ...NOTIFICATION_MESSAGES,
  ['welcome in person', { kind: 'welcome', place: 'personal', examples }],
  ['welcome in a channel', { kind: 'welcome', place: 'channel', examples: [] }],
  ['help in a group', { kind: 'help', place: 'group', examples: [] }],
  ['answer', { kind: 'answer', asked, repeatQuestion: false, answer: answer() }],
  ['answer worded by a model', { kind: 'answer', asked, repeatQuestion: false, answer: written }],
  ['answer to a button', { kind: 'answer', asked, repeatQuestion: true, answer: answer() }],
  ['answer from five items', { kind: 'answer', asked, repeatQuestion: false, answer: fromManyItems(5) }],
  ['answer with wide quotes', { kind: 'answer', asked, repeatQuestion: true, answer: wideAnswer() }],
  [
    'no answer',
    {
      kind: 'answer',
      asked,
      repeatQuestion: false,
      answer: answer({ status: 'noAnswer', citations: [], closest: [citation()], content: notStated }),
    },
  ],
  [
    'refusal',
    {
      kind: 'answer',
      asked,
      repeatQuestion: false,
      answer: answer({ status: 'refused', citations: [], content: { kind: 'refusal', reason: 'rules' } }),
    },
  ],
  ['forums', { kind: 'forums', listing: listing([forumEntry]) }],
  ['no forums', { kind: 'forums', listing: listing([]) }],
  [
    'meetings',
    {
      kind: 'meetings',
      listing: listing(
        times(30, () => meetingEntry),
        { skip: 8 },
      ),
    },
  ],
  ['minutes', { kind: 'minutes', listing: listing([minutesEntry], { nextCursor: 'next' }) }],
  ['tasks', { kind: 'tasks', listing: listing(times(20, () => taskEntry)) }],
  ['wide tasks', { kind: 'tasks', listing: listing(times(20, wideTask), { nextCursor: 'x'.repeat(4000) }) }],
  ['past the end of a list', { kind: 'tasks', listing: listing([], { cursor: 'gone' }) }],
  ['item', { kind: 'item', view: itemView, page: 0, back: asked }],
  ['item of another version', { kind: 'item', view: betweenOthers, page: 0, back: asked }],
  ['wide item', { kind: 'item', view: wideItem(WIDE), page: 1, back: asked }],
  ['item of short lines', { kind: 'item', view: wideItem('a\n'.repeat(5000)), page: 0, back: null }],
  ['item without text', { kind: 'item', view: { ...itemView, sections: [] }, page: 0, back: null }],
  ...IMPORT_MESSAGES,
  ...INQUIRY_MESSAGES,
  ...REVIEW_MESSAGES,
  ...FILE_MESSAGES,
  ...ROSTER_MESSAGES,
  ...SEATS_MESSAGES,
  ...VERSIONS_MESSAGES,
  ...PLANNING_MESSAGES,
  ...RSVP_MESSAGES,
  ...TALLY_MESSAGES,
  ...REGISTRATION_MESSAGES,
  ...PRIVACY_MESSAGES,
];

function fromManyItems(n: number) {
  return answer({ citations: times(n, (index) => citation({ item: index + 1 })) });
}

function wideAnswer() {
  const wide = citation({ quote: WIDE, forumName: WIDE.slice(0, 150), itemTitle: WIDE });
  return answer({ citations: times(10, (index) => ({ ...wide, item: index })) });
}

function wideTask(): TaskEntry {
  const { task } = taskEntry;
  const draft = {
    ...task.draft,
    quote: WIDE,
    task: WIDE,
    owner: WIDE,
    dueText: WIDE,
    due: null,
    condition: WIDE,
  };
  return { forumName: WIDE.slice(0, 150), task: { ...task, draft } };
}

function wideItem(text: string): ItemView {
  return { ...itemView, title: WIDE, sections: [{ kind: 'case', heading: WIDE, text }] };
}
