import { planMeeting } from '../../../src/flows/meetings/plan-meeting';
import { TORA, TORA_AND_CARL } from '../../support/attendance-people';
import { openAttendanceWorld, type AttendanceWorld } from '../../support/attendance-world';

const PLAN = {
  date: '2026-03-05',
  startTime: '10:00',
  endTime: null,
  place: null,
  onlineLink: null,
  answerBy: null,
  remindBefore: [],
};

describe('planning in front of everybody', () => {
  let world: AttendanceWorld;

  beforeEach(async () => {
    world = await openAttendanceWorld(TORA_AND_CARL);
    await world.connectChannel();
  });
  afterEach(() => world.close());

  const states = async () => {
    const { entries } = await world.core.meetings.list(world.forum, { limit: 10 });
    return entries.map(({ planning }) => planning?.state);
  };

  it('saves no meeting', async () => {
    const typed = { date: '2026-03-05', startTime: '10:00', remindBefore: '' };
    const press = { verb: 'plan-save', language: 'da', forum: world.forum, meeting: null, ...typed };

    const refused = await world.press(TORA, press, { channel: true });

    expect(refused.text).toContain('personlig chat');
    expect(await states()).toEqual([]);
  });

  it('cancels none', async () => {
    const actor = { kind: 'operator' } as const;
    const planned = await planMeeting(world.core, { actor, forum: world.forum, meeting: null, plan: PLAN });
    const meeting = planned.kind === 'created' ? planned.meeting.id : '';

    const press = { verb: 'cancel-meeting', language: 'da', meeting };
    const refused = await world.press(TORA, press, { channel: true });

    expect(refused.text).toContain('personlig chat');
    expect(await states()).toEqual(['planned']);
  });
});
