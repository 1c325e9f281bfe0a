import type { Message } from '../../src/domain/message';
import type { MeetingView, PlanForm } from '../../src/domain/meetings/meeting-view';
import { EMPTY_PLAN, plannedMeeting, planningOf } from './attendance';

const WIDE = '会議の記録。 '.repeat(2000);
const meeting = plannedMeeting({
  planning: planningOf({ onlineLink: 'https://teams.example/moede', remindBefore: [5, 2, 0] }),
});

const view: MeetingView = {
  meeting,
  forumName: 'Fjordklyngen',
  state: 'planned',
  counts: { present: 12, online: 1, absent: 2, substitute: 1, unsure: 0, missing: 4 },
  times: { starts: '2026-03-05T09:00:00.000Z', ends: '2026-03-05T11:00:00.000Z' },
  begun: false,
  remindersAhead: [5, 2, 0],
  manages: true,
};

const form: PlanForm = {
  forum: meeting.forum,
  forumName: 'Fjordklyngen',
  meeting: null,
  fields: {
    date: '2026-03-05',
    startTime: '10:00',
    endTime: '12:00',
    place: 'Havby Rådhus',
    onlineLink: null,
    answerBy: '2026-02-26',
    remindBefore: [2, 0],
  },
  unreadReminders: null,
  proposed: true,
  problems: [],
};
const wideMeeting = { ...meeting, place: WIDE };

export const PLANNING_MESSAGES: readonly (readonly [string, Message])[] = [
  ['a new meeting', { kind: 'plan-form', form }],
  [
    'a meeting that cannot be planned',
    {
      kind: 'plan-form',
      form: {
        ...form,
        meeting: meeting.id,
        fields: { ...EMPTY_PLAN, place: WIDE, onlineLink: WIDE },
        forumName: WIDE,
        proposed: false,
        problems: ['no-date', 'not-a-time', 'not-a-link'],
      },
    },
  ],
  ['a planned meeting', { kind: 'meeting', view, done: 'created' }],
  ['a meeting for a member', { kind: 'meeting', view: { ...view, manages: false }, done: null }],
  ['a cancelled meeting', { kind: 'meeting', view: { ...view, state: 'cancelled' }, done: 'cancelled' }],
  [
    'a meeting that was held',
    { kind: 'meeting', view: { ...view, state: 'held', begun: true, times: null }, done: null },
  ],
  [
    'a wide meeting',
    { kind: 'meeting', view: { ...view, forumName: WIDE, meeting: wideMeeting }, done: null },
  ],
  ['whether to cancel', { kind: 'cancel-question', view }],
];
