import { forgetJoins } from '../../../src/flows/attendance/forget-joins';
import type { Meeting } from '../../../src/domain/meetings/meeting';
import { personId, type ForumId } from '../../../src/domain/shared/ids';
import { plannedMeeting, rsvpOf, seatOf, sendsInstead } from '../../support/attendance';
import { memberAs, TORA } from '../../support/attendance-people';
import { button, CHANNEL, openAttendanceWorld, type AttendanceWorld } from '../../support/attendance-world';
import { ofType } from '../../support/card-parts';

const CHAT = '19:meeting_abc@thread.v2';
const LINK = `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(CHAT)}/0?context=%7b%7d`;

describe('joining the online meeting', () => {
  let world: AttendanceWorld;
  let forum: ForumId;
  let meeting: Meeting;

  beforeEach(async () => {
    world = await openAttendanceWorld([memberAs('secretariat', TORA)]);
    forum = world.forum;
    const { planning } = plannedMeeting();
    meeting = plannedMeeting({ forum, planning: planning && { ...planning, onlineLink: LINK } });
    await world.core.meetings.save(meeting);
    for (const name of ['Birte Winge', 'Carl Mose', 'Rasmus Skov'])
      await world.core.seats.save(
        seatOf(name, { forum, person: personId(name.slice(0, 5).trim().toLowerCase()) }),
      );
    world.setClock('2026-03-05T09:02:00.000Z');
  });
  afterEach(() => world.close());

  const tell = (what: 'Join' | 'Leave', people: readonly unknown[], chat = CHAT) =>
    world.client.post({
      type: 'event',
      name: `application/vnd.microsoft.meetingParticipant${what}`,
      conversation: { id: chat, conversationType: 'groupChat', isGroup: true },
      channelData: { meeting: { id: 'made-up' } },
      value: { members: people },
    });
  const who = (id: string) => ({
    user: { id: `29:${id}`, aadObjectId: id },
    meeting: { inMeeting: true, role: 'Attendee' },
  });
  const form = () =>
    world.press(TORA, { verb: 'registration-open', language: 'da', meeting: meeting.id, page: 0 });
  const joins = () => world.core.joins.ofMeeting(forum, meeting.id);

  it('proposes those who joined as present online, and decides nothing', async () => {
    await world.core.rsvps.update({ forum, meeting: meeting.id, seat: seatOf('Carl Mose').id }, () =>
      rsvpOf(seatOf('Carl Mose'), { kind: 'absent' }),
    );
    await tell('Join', [who('carl'), who('birte')]);

    const opened = await form();

    const people = ofType(opened.card, 'Input.ChoiceSet').map(({ label, value }) => [label, value]);
    expect(people).toEqual([
      ['Birte Winge · på online kl. 10.02', 'online'],
      ['Carl Mose · på online kl. 10.02', 'online'],
      ['Rasmus Skov', 'open'],
    ]);
    expect(opened.text).not.toContain('Fremmødet er gemt');
    expect(await world.core.attendance.get(forum, meeting.id)).toBeNull();
  });

  it('leaves what the secretariat registers as it is registered', async () => {
    await tell('Join', [who('birte')]);
    await world.press(TORA, button(await form(), 'Gem fremmødet', { p0: 'met' }));
    await tell('Leave', [who('birte')]);
    await tell('Join', [who('birte'), who('rasmu')]);

    const registered = await world.core.attendance.get(forum, meeting.id);

    expect(registered?.entries.map(({ status }) => status.kind)).toEqual(['met', 'open', 'open']);
    expect((await form()).text).not.toContain('på online');
  });

  it('does not contradict a substitute', async () => {
    const rasmus = seatOf('Rasmus Skov', { person: personId('rasmu') });
    await world.core.rsvps.update({ forum, meeting: meeting.id, seat: rasmus.id }, () =>
      rsvpOf(rasmus, sendsInstead('Kirsten Lind')),
    );
    await tell('Join', [who('rasmu')]);

    const opened = await form();

    expect(ofType(opened.card, 'Input.ChoiceSet').at(-1)).toMatchObject({ value: '=' });
  });

  it('keeps the first coming and the last leaving, once each', async () => {
    await tell('Join', [who('birte')]);
    world.setClock('2026-03-05T09:30:00.000Z');
    await tell('Join', [who('birte')]);
    await tell('Leave', [who('birte')]);

    expect(await joins()).toMatchObject([
      { joinedAt: '2026-03-05T09:02:00.000Z', leftAt: '2026-03-05T09:30:00.000Z' },
    ]);
  });

  it.each([
    ['people without a seat', [who('somebody')], CHAT],
    ['a chat that is no meeting of the forum', [who('birte')], '19:meeting_other@thread.v2'],
    ['what is no list of people', [{ user: {} }, 'birte'], CHAT],
  ])('keeps nothing of %s', async (_what, people, chat) => {
    await tell('Join', people, chat);

    expect(await joins()).toEqual([]);
  });

  it('finds who holds a seat among thousands', async () => {
    const crowd = Array.from({ length: 3_000 }, (_, n) => who(`guest-${n}`));

    await tell('Join', [...crowd, who('birte')]);

    expect(await joins()).toMatchObject([{ person: 'birte' }]);
    expect(world.client.log.asText).not.toContain('not all understood');
  });

  it('keeps the others where somebody cannot be understood, and says so in the log', async () => {
    await tell('Join', [{ user: {} }, who('birte')]);

    expect(await joins()).toMatchObject([{ person: 'birte' }]);
    expect(world.client.log.asText).toContain('"told":2,"known":1');
    expect(world.client.log.asText).not.toContain('birte');
  });

  it('keeps nothing on another day than the meeting’s', async () => {
    world.setClock('2026-03-04T09:02:00.000Z');

    await tell('Join', [who('birte')]);

    expect(await joins()).toEqual([]);
  });

  it('is followed in a chat or channel that is connected to the forum, too', async () => {
    await world.connectChannel();

    await tell('Join', [who('birte')], CHANNEL);

    expect(await joins()).toHaveLength(1);
  });

  it('is forgotten thirty days after the meeting', async () => {
    await tell('Join', [who('birte')]);
    world.setClock('2026-04-04T09:00:00.000Z');
    const early = await forgetJoins(world.core);
    world.setClock('2026-04-05T09:00:00.000Z');

    const late = await forgetJoins(world.core);

    expect([early, late]).toEqual([0, 1]);
    expect(await joins()).toEqual([]);
  });
});
