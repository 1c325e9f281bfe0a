import type { OwnData } from '../../src/domain/attendance/own-data';
import type { Message } from '../../src/domain/message';
import { newInquiry } from '../../src/domain/inquiries/inquiry';
import { forumId, personId } from '../../src/domain/shared/ids';
import { plannedMeeting, rsvpOf, seatOf, sendsInstead } from './attendance';

const WIDE = '会議の記録。 '.repeat(2000);
const carl = seatOf('Carl Mose', { organisation: 'Havby Kommune' });
const data: OwnData = {
  seats: [
    {
      forumName: 'Fjordklyngen',
      seat: carl,
      answers: [
        { date: '2026-03-05', rsvp: rsvpOf(carl, { kind: 'absent' }) },
        { date: '2026-01-08', rsvp: rsvpOf(carl, sendsInstead('Kirsten Lind')) },
      ],
    },
  ],
  muted: ['meetings'],
  feedback: [
    { by: personId('carl'), at: '2026-02-02T08:00:00.000Z', reaction: 'like', text: null, answer: null },
  ],
  inquiries: [{ forumName: 'Fjordklyngen', inquiry: inquiryOf('Hvem leder økonomigruppen?') }],
  joins: [
    {
      forumName: 'Fjordklyngen',
      join: {
        forum: forumId('fjordklyngen'),
        meeting: plannedMeeting().id,
        person: personId('person-carl'),
        date: '2026-03-05',
        joinedAt: '2026-03-05T09:02:00.000Z',
        leftAt: null,
      },
    },
  ],
  substitutions: [
    { forumName: 'Fjordklyngen', holder: 'Ida Krogh', meeting: null },
    {
      forumName: 'Fjordklyngen',
      holder: 'Birte Winge',
      meeting: { date: '2026-03-05', consent: 'accepted' },
    },
    { forumName: 'Fjordklyngen', holder: null, meeting: { date: null, consent: 'not-asked' } },
  ],
};
function inquiryOf(question: string) {
  return newInquiry({
    forum: forumId('fjordklyngen'),
    by: { id: personId('person-carl'), name: 'Carl Mose' },
    at: '2026-02-02T08:00:00.000Z',
    language: 'da',
    question,
    addition: null,
    near: [],
  });
}

const wide: OwnData = {
  seats: Array.from({ length: 9 }, () => ({
    forumName: WIDE,
    seat: seatOf(WIDE.slice(0, 110)),
    answers: Array.from({ length: 50 }, () => ({
      date: '2026-01-08',
      rsvp: rsvpOf(carl, sendsInstead(WIDE.slice(0, 110))),
    })),
  })),
  muted: [],
  feedback: [],
  inquiries: Array.from({ length: 40 }, () => ({ forumName: WIDE, inquiry: inquiryOf(WIDE.slice(0, 900)) })),
  joins: [],
  substitutions: Array.from({ length: 60 }, () => ({
    forumName: WIDE,
    holder: WIDE.slice(0, 110),
    meeting: { date: '2026-01-08', consent: 'declined' },
  })),
};

const none: OwnData = { seats: [], muted: [], feedback: [], inquiries: [], joins: [], substitutions: [] };

export const PRIVACY_MESSAGES: readonly (readonly [string, Message])[] = [
  ['own data', { kind: 'own-data', data, deleted: null }],
  ['own data after deleting', { kind: 'own-data', data: none, deleted: 2 }],
  [
    'own data where only others said something',
    { kind: 'own-data', data: { ...none, substitutions: data.substitutions }, deleted: null },
  ],
  ['wide own data', { kind: 'own-data', data: wide, deleted: null }],
  ['own data as text', { kind: 'own-data-export', data }],
  ['wide own data as text', { kind: 'own-data-export', data: wide }],
  ['whether to delete own data', { kind: 'own-data-deleting', data }],
];
