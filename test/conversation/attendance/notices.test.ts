import type { Utterance } from '../../../src/domain/message';
import type { Notification } from '../../../src/domain/notifications/notification';
import { meetingId, personId, type ForumId, type MeetingId } from '../../../src/domain/shared/ids';
import { render } from '../../../src/cards/render';
import { composeMeetingNotification } from '../../../src/flows/attendance/compose-meeting-notification';
import { forgetNotifications } from '../../../src/flows/notifications/forget-notifications';
import { sent } from '../../../src/domain/notifications/transitions';
import { keepAsking } from '../../../src/flows/attendance/keep-asking';
import { cancelMeeting } from '../../../src/flows/meetings/cancel-meeting';
import { sendSubstitute } from '../../../src/flows/attendance/send-substitute';
import { planMeeting } from '../../../src/flows/meetings/plan-meeting';
import type { ConnectionStore } from '../../../src/stores/connection-store';
import { seatOf } from '../../support/attendance';
import { CARL, IDA, memberAs, TORA, TORA_AND_CARL } from '../../support/attendance-people';
import {
  button,
  CHANNEL,
  openAttendanceWorld,
  type AttendanceWorld,
  type Shown,
} from '../../support/attendance-world';

const PLAN = { date: '2026-03-05', startTime: '10:00', endTime: '12:00', answerBy: '2026-02-26' };

describe('what is said of a meeting unasked', () => {
  let world: AttendanceWorld;
  let forum: ForumId;

  beforeEach(async () => {
    world = await openAttendanceWorld(TORA_AND_CARL);
    forum = world.forum;
    await world.core.seats.save(seatOf('Carl Mose', { forum, person: personId('carl'), sector: 'region' }));
    await world.core.seats.save(seatOf('Ida Krogh', { forum, sector: 'hospital' }));
    await world.connectChannel();
    // Whoever has written to the bot can be written to.
    await world.say(TORA, 'hjælp');
    await world.say(CARL, 'hjælp');
  });
  afterEach(() => world.close());

  const plan = async (remindBefore = '2, 0'): Promise<Shown> =>
    world.press(
      TORA,
      button(await world.say(TORA, 'planlæg møde'), 'Planlæg mødet', { ...PLAN, remindBefore }),
    );
  const meetingOf = (shown: Shown): MeetingId =>
    (button(shown, 'Ændr eller flyt') as { readonly meeting: MeetingId }).meeting;

  /** Everything that waits, with what it would say now. */
  const waiting = async () => {
    const due = await world.core.outbox.due('2027-01-01T00:00:00.000Z', 100);
    const all = await Promise.all(
      due.map(async ({ value }) => ({ ...brief(value), says: await said(value) })),
    );
    return all.toSorted((one, other) => (`${one.at} ${one.to}` < `${other.at} ${other.to}` ? -1 : 1));
  };
  const said = async (notification: Notification): Promise<string | null> => {
    const message = await composeMeetingNotification(world.core, notification);
    return message === null ? null : textOf({ message, language: 'da' });
  };

  it('invites in the channel and personally, reminds before the deadline, and tells the secretariat after it', async () => {
    await plan();

    const all = await waiting();

    expect(all.map(({ occasion, to, at }) => [occasion, to, at])).toEqual([
      ['invitation', 'carl', '2026-02-02T08:00'],
      ['invitation', 'channel', '2026-02-02T08:00'],
      ['reminder', 'carl', '2026-02-24T08:00'],
      ['reminder', 'channel', '2026-02-24T08:00'],
      ['reminder', 'carl', '2026-02-26T08:00'],
      ['reminder', 'channel', '2026-02-26T08:00'],
      ['digest', 'tora', '2026-02-27T08:00'],
      ['digest', 'tora', '2026-03-04T08:00'],
    ]);
    expect(all[0]?.says).toContain('Du har ikke svaret endnu.');
    expect(all[1]?.says).toContain('Kommer du til mødet i Fjordklyngen?');
    expect(all[3]?.says).toContain('Husk at svare.');
    expect(all[3]?.says).toContain('Til: Carl Mose');
    expect(all[6]?.says).toContain('0 af 2 har svaret.');
  });

  it('reminds on the days chosen for the meeting, and no more on those taken away again', async () => {
    const meeting = await plan('4; 1, 1');
    const days = async () =>
      (await waiting())
        .filter(({ occasion, to, says }) => occasion === 'reminder' && to === 'channel' && says !== null)
        .map(({ at }) => at.slice(0, 10));
    const chosen = await days();
    const form = await world.press(TORA, button(meeting, 'Ændr eller flyt'));

    const fewer = await world.press(TORA, button(form, 'Gem ændringerne', { ...PLAN, remindBefore: '1' }));

    expect(chosen).toEqual(['2026-02-20', '2026-02-25']);
    expect(meeting.text).toContain('4 arbejdsdage før fristen og 1 arbejdsdag før fristen');
    expect(fewer.text).toContain('Påmindelse til dem, der ikke har svaret: 1 arbejdsdag før fristen');
    expect(await days()).toEqual(['2026-02-25']);
  });

  it('reminds nobody where no days are chosen', async () => {
    const meeting = await plan('');

    expect(meeting.text).toContain('Ingen påmindelser');
    expect((await waiting()).map(({ occasion }) => occasion)).not.toContain('reminder');
  });

  it('says what an interrupted planning or cancelling left unsaid when it is done again', async () => {
    const fields = { ...PLAN, place: null, onlineLink: null, remindBefore: [2, 0] };
    const asked = { actor: { kind: 'operator' }, forum, meeting: null, plan: fields } as const;
    const interrupted = { ...world.core, connections: unreadable(world.core.connections) };
    await expect(planMeeting(interrupted, asked)).rejects.toThrow('The power is off.');

    const planned = await planMeeting(world.core, asked);
    const invited = (await waiting()).filter(({ occasion }) => occasion === 'invitation');
    const meeting = 'meeting' in planned ? planned.meeting.id : meetingId('none');
    const off = { actor: asked.actor, meeting };
    await expect(cancelMeeting(interrupted, off)).rejects.toThrow('The power is off.');
    const cancelled = await cancelMeeting(world.core, off);
    await cancelMeeting(world.core, off);

    expect(planned.kind).toBe('unchanged');
    expect(invited.map(({ to }) => to)).toEqual(['carl', 'channel']);
    expect(cancelled.kind).toBe('unchanged');
    expect((await waiting()).map(({ occasion, to }) => [occasion, to])).toEqual([
      ['cancelled', 'carl'],
      ['cancelled', 'channel'],
    ]);
  });

  it('invites nobody a second time when a meeting far ahead is saved unchanged', async () => {
    const far = { ...PLAN, date: '2026-06-04', answerBy: '2026-05-28', remindBefore: '2, 0' };
    const shown = await world.press(
      TORA,
      button(await world.say(TORA, 'planlæg møde'), 'Planlæg mødet', far),
    );
    const at = '2026-02-02T09:00:00.000Z';
    for (const { value } of await world.core.outbox.due(at, 100))
      await world.core.outbox.update(value, (known) => sent(known, { at, activity: 'a1' }));
    world.setClock('2026-04-01T09:00:00.000Z');
    await forgetNotifications(world.core);

    const form = await world.press(TORA, button(shown, 'Ændr eller flyt'));
    const saved = await world.press(TORA, button(form, 'Gem ændringerne', far));

    expect(saved.text).toContain('Der var intet at ændre.');
    expect((await waiting()).map(({ occasion }) => occasion)).not.toContain('invitation');
  });

  it('names nobody where the committee shows numbers only', async () => {
    await world.core.attendanceSettings.change(forum, { showNames: false });
    await plan();

    const reminder = (await waiting()).find(
      ({ occasion, to }) => occasion === 'reminder' && to === 'channel',
    );

    expect(reminder?.says).toContain('Husk at svare.');
    expect(reminder?.says).not.toContain('Carl Mose');
  });

  it('reminds those, too, who were given a seat after the meeting was planned', async () => {
    await plan();
    const before = (await waiting()).map(({ to, at }) => [to, at]);
    await world.core.forums.addMember(forum, memberAs('member', IDA));
    await world.core.seats.update(
      seatOf('Ida Krogh', { forum }),
      (known) => known && { ...known, person: personId('ida') },
    );
    await world.say(IDA, 'hjælp');

    await keepAsking(world.core);
    await keepAsking(world.core);

    const all = await waiting();
    expect(all.filter(({ to }) => to !== 'ida').map(({ to, at }) => [to, at])).toEqual(before);
    expect(all.filter(({ to }) => to === 'ida').map(({ occasion, at }) => [occasion, at])).toEqual([
      ['invitation', '2026-02-02T08:00'],
      ['reminder', '2026-02-24T08:00'],
      ['reminder', '2026-02-26T08:00'],
    ]);
  });

  it('asks a channel that is connected after the meeting was planned, and nobody who has answered', async () => {
    await world.core.connections.save({
      forum,
      conversation: CHANNEL,
      state: 'disconnected',
      since: '2026-02-02T07:00:00.000Z',
    });
    const meeting = meetingOf(await plan());
    await world.press(CARL, { verb: 'rsvp-answer', language: 'da', meeting, revision: 0, reply: 'present' });
    const before = (await waiting()).filter(({ occasion }) => occasion === 'invitation');
    await world.connectChannel();

    await keepAsking(world.core);

    const after = (await waiting()).filter(({ occasion }) => occasion === 'invitation');
    expect(before.map(({ to, says }) => [to, says])).toEqual([['carl', null]]);
    expect(after.map(({ to, says }) => [to, says === null])).toEqual([
      ['carl', true],
      ['channel', false],
    ]);
  });

  it('asks nobody any more about a meeting that is over or cancelled', async () => {
    const question = await world.press(TORA, button(await plan(), 'Aflys'));
    await world.press(TORA, button(question, 'Ja, aflys mødet'));
    const cancelled = await waiting();
    world.setClock('2026-03-05T12:00:00.000Z');

    await keepAsking(world.core);

    expect(await waiting()).toEqual(cancelled);
  });

  it('tells once, everybody, of another place, and asks nobody again', async () => {
    const shown = await plan();
    const meeting = meetingOf(shown);
    await world.press(CARL, { verb: 'rsvp-answer', language: 'da', meeting, revision: 0, reply: 'present' });
    const form = await world.press(TORA, button(shown, 'Ændr eller flyt'));
    const moving = { ...PLAN, place: 'Strandlev Rådhus', remindBefore: '2, 0' };

    const changed = await world.press(TORA, button(form, 'Gem ændringerne', moving));
    await world.press(TORA, button(form, 'Gem ændringerne', moving));

    const told = (await waiting()).filter(({ occasion }) => occasion === 'changed');
    expect(changed.text).toContain('Mødet er ændret, og alle får det at vide.');
    expect(told.map(({ to }) => to)).toEqual(['carl', 'channel']);
    expect(told[0]?.says).toContain('dit svar stadig');
    expect(told[0]?.says).toContain('Strandlev Rådhus');
    expect(told[0]?.says).toContain('Du har svaret: Deltager');
  });

  it('tells nobody of another deadline', async () => {
    const form = await world.press(TORA, button(await plan(), 'Ændr eller flyt'));
    const later = { ...PLAN, answerBy: '2026-02-27', remindBefore: '2, 0' };

    const adjusted = await world.press(TORA, button(form, 'Gem ændringerne', later));

    expect(adjusted.text).toContain('Mødet er ændret.');
    expect((await waiting()).map(({ occasion }) => occasion)).not.toContain('changed');
  });

  it('reminds nobody who has answered', async () => {
    const meeting = meetingOf(await plan());
    await world.press(CARL, { verb: 'rsvp-answer', language: 'da', meeting, revision: 0, reply: 'present' });

    const reminders = (await waiting()).filter(({ occasion }) => occasion === 'reminder');

    expect(reminders.filter(({ to }) => to === 'carl').map(({ says }) => says)).toEqual([null, null]);
    expect(reminders.find(({ to }) => to === 'channel')?.says).not.toContain('Carl Mose');
  });

  it('says once that a meeting was moved, and asks again', async () => {
    const shown = await plan();
    const meeting = meetingOf(shown);
    await world.press(CARL, { verb: 'rsvp-answer', language: 'da', meeting, revision: 0, reply: 'present' });
    const form = await world.press(TORA, button(shown, 'Ændr eller flyt'));
    await world.press(TORA, button(form, 'Gem ændringerne', { ...PLAN, date: '2026-03-12' }));

    const all = await waiting();

    const moved = all.filter(({ occasion }) => occasion === 'moved');
    expect(moved.map(({ to }) => to)).toEqual(['carl', 'channel']);
    expect(moved[1]?.says).toContain('Mødet er planlagt på ny. Svar igen');
    expect(moved[1]?.says).toContain('0 deltager · 2 mangler svar');
    expect(all.find(({ occasion }) => occasion === 'invitation')?.says).toBeNull();
  });

  it('says that a meeting is cancelled, and nothing else any more', async () => {
    const question = await world.press(TORA, button(await plan(), 'Aflys'));
    await world.press(TORA, button(question, 'Ja, aflys mødet'));

    const all = await waiting();

    expect(all.map(({ occasion, to }) => [occasion, to])).toEqual([
      ['cancelled', 'carl'],
      ['cancelled', 'channel'],
    ]);
    expect(all[0]?.says).toContain('Mødet er aflyst.');
  });

  it('follows a new deadline', async () => {
    const shown = await plan();
    const form = await world.press(TORA, button(shown, 'Ændr eller flyt'));
    await world.press(
      TORA,
      button(form, 'Gem ændringerne', { ...PLAN, answerBy: '2026-02-19', remindBefore: '2, 0' }),
    );

    const reminders = (await waiting()).filter(
      ({ occasion, to }) => occasion === 'reminder' && to === 'channel',
    );

    expect(reminders.filter(({ says }) => says !== null).map(({ at }) => at)).toEqual([
      '2026-02-17T08:00',
      '2026-02-19T08:00',
    ]);
  });

  it('chases now, once an hour', async () => {
    const meeting = meetingOf(await plan());
    const tally = await world.press(TORA, { verb: 'tally-show', language: 'da', meeting });
    world.setClock('2026-02-10T09:00:00.000Z');
    const chased = await world.press(TORA, button(tally, 'Ryk for svar'));
    await world.press(TORA, button(tally, 'Ryk for svar'));

    const now = (await waiting()).filter(({ at }) => at === '2026-02-10T09:00');

    expect(chased.text).toContain('Jeg skriver i udvalgets kanal og til 1 person.');
    expect(now.map(({ to }) => to).toSorted()).toEqual(['carl', 'channel']);
  });

  it('tells the secretariat of late answers, and of sectors nobody comes from', async () => {
    const meeting = meetingOf(await plan());
    world.setClock('2026-03-02T09:00:00.000Z');
    const answer = { verb: 'rsvp-answer', language: 'da', meeting, revision: 0, reply: 'absent' };

    const late = await world.press(CARL, answer);

    const told = (await waiting()).filter(({ to, at }) => to === 'tora' && at === '2026-03-02T09:00');
    expect(late.text).toContain('jeg har givet sekretariatet besked');
    expect(told.map(({ occasion }) => occasion).toSorted()).toEqual(['gap', 'late']);
    expect(told[0]?.says).toContain('Regionen er ikke repræsenteret');
  });

  it('tells of a sector again that was there in between, and of the same one once', async () => {
    await plan();
    const [{ id: meeting } = { id: meetingId('none') }] = await world.core.meetings.from(forum, '2026-03-01');
    const answer = async (reply: string, at: string) => {
      world.setClock(at);
      await world.press(CARL, { verb: 'rsvp-answer', language: 'da', meeting, revision: 0, reply });
    };
    const gaps = async () => (await waiting()).filter(({ occasion }) => occasion === 'gap').length;

    await answer('absent', '2026-02-03T08:00:00.000Z');
    await answer('absent', '2026-02-03T09:00:00.000Z');
    expect(await gaps()).toBe(1);
    await answer('present', '2026-02-04T08:00:00.000Z');
    await answer('absent', '2026-02-05T08:00:00.000Z');

    expect(await gaps()).toBe(2);
  });

  it('asks a proposed substitute, and says when they cannot come', async () => {
    const meeting = meetingOf(await plan());
    const about = { language: 'da', meeting, revision: 0 };
    await world.press(CARL, { verb: 'rsvp-substitute', ...about, candidate: 'tora' });

    const question = (await waiting()).find(({ occasion }) => occasion === 'substitute');
    const stranger = await world.press(CARL, {
      verb: 'rsvp-consent',
      ...about,
      seat: 'carl-mose',
      accepted: true,
    });
    const declined = await world.press(TORA, {
      verb: 'rsvp-consent',
      ...about,
      seat: 'carl-mose',
      accepted: false,
    });

    const passedOn = (await waiting()).find(({ occasion }) => occasion === 'declined');
    const tally = await world.press(TORA, { verb: 'tally-show', language: 'da', meeting });
    expect(question).toMatchObject({ to: 'tora' });
    expect(question?.says).toContain('Kommer du i stedet for Carl Mose?');
    expect(stranger.text).toContain('ikke længere brug for dit svar');
    expect(declined.text).toContain('Jeg siger det videre.');
    expect(passedOn).toMatchObject({ to: 'carl' });
    expect(passedOn?.says).toContain('Din stedfortræder kan ikke komme.');
    expect(tally.text).toContain('Carl Mose (Tora Vang kan ikke komme)');
  });

  it.each([
    ['the standing one, whom the secretariat has written down by name', { candidate: 'standing' }],
    ['one whose name is written', { candidate: '-', name: 'ida krogh' }],
  ])('asks %s', async (_who, typed) => {
    await world.core.forums.addMember(forum, memberAs('member', IDA));
    await world.say(IDA, 'hjælp');
    await world.core.seats.update(
      seatOf('Carl Mose', { forum }),
      (known) => known && { ...known, substitute: { name: 'Ida Krogh', organisation: null, person: null } },
    );
    const meeting = meetingOf(await plan());

    const sent = await world.press(CARL, {
      verb: 'rsvp-substitute',
      language: 'da',
      meeting,
      revision: 0,
      ...typed,
    });

    const question = (await waiting()).find(({ occasion }) => occasion === 'substitute');
    expect(sent.text.toLowerCase()).toContain('stedfortræder, ida krogh (er spurgt)');
    expect(question).toMatchObject({ to: 'ida' });
  });

  it('takes no consent from a card of a day the meeting was moved away from', async () => {
    const shown = await plan();
    const meeting = meetingOf(shown);
    const form = await world.press(TORA, button(shown, 'Ændr eller flyt'));
    await world.press(TORA, button(form, 'Gem ændringerne', { ...PLAN, date: '2026-03-12' }));
    const about = { language: 'da', meeting };
    await world.press(CARL, { verb: 'rsvp-substitute', ...about, revision: 1, candidate: 'tora' });
    const consent = { verb: 'rsvp-consent', ...about, seat: 'carl-mose', accepted: true };

    const old = await world.press(TORA, { ...consent, revision: 0 });
    const newest = await world.press(TORA, { ...consent, revision: 1 });

    expect(old.text).toContain('ikke længere brug for dit svar på det kort');
    expect(newest.text).toContain('Du er noteret som stedfortræder.');
  });

  it('acknowledges a substitute when what asks them is on the disk, too', async () => {
    const meeting = meetingOf(await plan());
    const order: string[] = [];
    const { core } = world;
    const outbox = Object.assign(Object.create(core.outbox) as typeof core.outbox, {
      append: async (one: Notification) => {
        order.push('appended');
        return core.outbox.append(one);
      },
    });
    const rsvps = Object.assign(Object.create(core.rsvps) as typeof core.rsvps, {
      settle: async () => {
        order.push('settled');
        return core.rsvps.settle();
      },
    });
    const actor = { kind: 'person', id: personId('carl'), name: 'Carl Mose' } as const;
    const sent = { actor, meeting, revision: 0, candidate: 'tora', name: null, organisation: null };

    await sendSubstitute({ ...core, outbox, rsvps }, sent);

    expect(order).toContain('appended');
    expect(order.at(-1)).toBe('settled');
  });

  it('says nothing to those who do not belong there any more', async () => {
    await plan();
    await world.core.forums.removeMember(forum, personId('carl'));
    await world.core.connections.save({
      forum,
      conversation: CHANNEL,
      state: 'disconnected',
      since: '2026-02-02T09:00:00.000Z',
    });

    const all = await waiting();

    const others = all.filter(({ to }) => to !== 'tora').map(({ says }) => says);
    expect(others).toHaveLength(6);
    expect(new Set(others)).toEqual(new Set([null]));
  });
});

function brief({ content, receiver, dueAt }: Notification) {
  return {
    occasion: 'occasion' in content ? content.occasion : content.kind,
    to: receiver.kind === 'person' ? receiver.person : 'channel',
    at: dueAt.slice(0, 16),
  };
}

function textOf(utterance: Utterance): string {
  return render(utterance).text;
}

/** The store fails after the meeting was saved, and before anybody was told. */
function unreadable(connections: ConnectionStore): ConnectionStore {
  return Object.assign(Object.create(connections) as ConnectionStore, {
    ofForum: () => Promise.reject(new TypeError('The power is off.')),
  });
}
