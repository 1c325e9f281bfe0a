import {
  cancelled,
  planned,
  problemsOf,
  replanned,
  type MeetingPlan,
} from '../../../src/domain/meetings/plan';
import { forumId } from '../../../src/domain/shared/ids';

const FORUM = forumId('fjordklyngen');
const PLAN: MeetingPlan = {
  date: '2026-03-05',
  startTime: '10:00',
  endTime: '12:00',
  place: 'Havby Rådhus',
  onlineLink: null,
  remindBefore: [2, 0],
  answerBy: '2026-03-02',
};
const TODAY = '2026-02-01';

describe('problemsOf', () => {
  it.each([
    ['ends-before-start', { endTime: '09:30' }],
    ['answers-after-meeting', { answerBy: '2026-03-06' }],
    ['in-the-past', { date: '2026-01-31', answerBy: null }],
    ['not-a-link', { onlineLink: 'javascript:alert(1)' }],
    ['bad-reminders', { remindBefore: [1.5] }],
  ])('finds %s', (problem, change) => {
    expect(problemsOf({ ...PLAN, ...change }, TODAY)).toEqual([problem]);
  });

  it('finds nothing wrong with a meeting today, open ended, with a link', () => {
    const plan = {
      ...PLAN,
      date: TODAY,
      endTime: null,
      answerBy: TODAY,
      onlineLink: 'https://meet.example/1',
    };

    expect(problemsOf(plan, TODAY)).toEqual([]);
  });
});

describe('planned meetings', () => {
  it('have one id a day and time', () => {
    expect(planned(FORUM, PLAN).id).toBe(planned(FORUM, { ...PLAN, place: 'Et andet sted' }).id);
    expect(planned(FORUM, PLAN).id).not.toBe(planned(FORUM, { ...PLAN, startTime: '13:00' }).id);
    expect(planned(FORUM, PLAN).id).not.toBe(planned(FORUM, PLAN, 2).id);
  });

  it('keep their id and count the move when the day changes', () => {
    const before = planned(FORUM, PLAN);

    const after = replanned(before, { ...PLAN, date: '2026-03-12', answerBy: '2026-03-09' });

    expect(after.id).toBe(before.id);
    expect(after).toMatchObject({ date: '2026-03-12', planning: { revision: 1, answerBy: '2026-03-09' } });
  });

  it('are not moved by another place', () => {
    const after = replanned(planned(FORUM, PLAN), { ...PLAN, place: 'Strandlev' });

    expect(after).toMatchObject({ place: 'Strandlev', planning: { revision: 0, edits: 1 } });
  });

  it.each([
    ['another place', { place: 'Strandlev' }, 1],
    ['another link', { onlineLink: 'https://teams.example/y' }, 1],
    ['another end', { endTime: '13:00' }, 1],
    ['another deadline', { answerBy: '2026-02-28' }, 0],
    ['other reminders', { remindBefore: [1] }, 0],
    ['another day, which is a move', { date: '2026-03-12', place: 'Strandlev' }, 0],
  ] as const)('count what people have to be told: %s', (_what, change, edits) => {
    expect(replanned(planned(FORUM, PLAN), { ...PLAN, ...change }).planning?.edits).toBe(edits);
  });

  it('are cancelled once, and planned again by planning them', () => {
    const off = cancelled(planned(FORUM, PLAN));

    expect(off?.planning?.state).toBe('cancelled');
    expect(off && cancelled(off)).toBeNull();
    expect(off && replanned(off, PLAN).planning?.state).toBe('planned');
  });
});
