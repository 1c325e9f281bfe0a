import type { Meeting } from '../../../src/domain/meetings/meeting';
import { personId, type ForumId } from '../../../src/domain/shared/ids';
import { sent } from '../../../src/domain/notifications/transitions';
import { announceMeeting } from '../../../src/flows/attendance/announce-meeting';
import { plannedMeeting, planningOf, seatOf } from '../../support/attendance';
import { BIRTE, CARL, IDA, memberAs, TORA, TORA_AND_CARL } from '../../support/attendance-people';
import { button, openAttendanceWorld, type AttendanceWorld } from '../../support/attendance-world';
import { visibleText } from '../../support/card-parts';

const STRANGER = { id: 'stranger', name: 'Carl Mose' };
const MEMBERS = [...TORA_AND_CARL, memberAs('member', BIRTE), memberAs('guest', IDA)];

describe('answering', () => {
  let world: AttendanceWorld;
  let forum: ForumId;
  let meeting: Meeting;

  beforeEach(async () => {
    world = await openAttendanceWorld(MEMBERS);
    forum = world.forum;
    meeting = plannedMeeting({ forum });
    await world.core.meetings.save(meeting);
    await world.core.seats.save(
      seatOf('Carl Mose', { forum, person: personId('carl'), organisation: 'Havby Kommune' }),
    );
    await world.core.seats.save(seatOf('Birte Winge', { forum, organisation: 'Psykiatrien' }));
  });
  afterEach(() => world.close());

  const connect = () => world.connectChannel();
  const answer = (reply: string, given: object = {}) => ({
    verb: 'rsvp-answer',
    language: 'da',
    meeting: meeting.id,
    revision: 0,
    reply,
    ...given,
  });
  const stored = async () => {
    const rsvps = await world.core.rsvps.ofMeeting(forum, meeting.id);
    return Object.fromEntries(rsvps.map(({ seat, reply }) => [seat, reply.kind]));
  };

  it('takes one tap, and shows the person what they answered', async () => {
    const card = await world.say(CARL, 'afbud');

    const answered = await world.press(CARL, button(card, 'Afbud'));

    expect(card.text).toContain('Kommer du til mødet i Fjordklyngen?');
    expect(answered.text).toContain('Tak. Dit svar er gemt.\nDu har svaret: Afbud');
    expect(answered.text).toContain('0 deltager · 1 afbud · 1 mangler svar');
    expect(await stored()).toEqual({ 'carl-mose': 'absent' });
  });

  it('is not acknowledged when it cannot be stored', async () => {
    await world.core.close();

    const { body } = await world.client.post({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { data: answer('absent') } },
    });

    expect(body).toMatchObject({ statusCode: 500 });
  });

  it('given by two for one person at once are one answer, and both hear which', async () => {
    const own = answer('present');
    const behalf = { verb: 'behalf-save', language: 'da', meeting: meeting.id, revision: 0 };

    const [carl, tora] = await Promise.all([
      world.press(CARL, own),
      world.press(TORA, { ...behalf, seat: 'carl-mose', reply: 'absent' }),
    ]);

    expect(carl.text).toContain('Tak. Dit svar er gemt.');
    expect(tora.text).toContain('Svaret for Carl Mose er gemt.');
    const [kept, ...more] = await world.core.rsvps.ofMeeting(forum, meeting.id);
    expect(more).toEqual([]);
    expect(['present by self', 'absent by on-behalf']).toContain(`${kept?.reply.kind} by ${kept?.by.kind}`);
  });

  it('can be changed', async () => {
    const answered = await world.press(CARL, answer('absent'));
    const choosing = await world.press(CARL, button(answered, 'Skift svar'));

    const changed = await world.press(CARL, button(choosing, 'Deltager online'));

    expect(changed.text).toContain('Du har svaret: Deltager online');
    expect(await stored()).toEqual({ 'carl-mose': 'online' });
  });

  it('stays as it is where somebody looks at the others and goes back', async () => {
    const answered = await world.press(CARL, answer('absent'));
    const choosing = await world.press(CARL, button(answered, 'Skift svar'));

    const kept = await world.press(CARL, button(choosing, 'Behold svaret'));

    expect(kept.text).toContain('Du har svaret: Afbud');
    expect(button(kept, 'Skift svar')).toBeDefined();
    expect(await stored()).toEqual({ 'carl-mose': 'absent' });
  });

  it('pressed twice changes nothing', async () => {
    await world.press(CARL, answer('present'));

    const again = await world.press(CARL, answer('present'));

    expect(again.text).toContain('Det svar havde jeg allerede.');
    expect(await world.core.rsvps.ofMeeting(forum, meeting.id)).toHaveLength(1);
  });

  it('writes the card of the channel anew, without telling whose it is', async () => {
    await connect();

    await world.press(CARL, answer('present'), { channel: true, card: 'card-1' });

    const [update] = await world.client.connector.waitForUpdates(1);
    expect(update).toMatchObject({ conversation: '19:channel@thread.tacv2', replyTo: 'card-1' });
    const text = visibleText(update?.activity.attachments?.[0]?.content);
    expect(text).toContain('1 deltager · 1 mangler svar');
    expect(text).not.toContain('Du har svaret');
  });

  it('lets each member’s client ask for their own card, and nobody else’s', async () => {
    await connect();
    await world.say(CARL, 'hjælp');
    await world.say(IDA, 'hjælp');
    await world.press(CARL, answer('present'), { channel: true, card: 'card-1' });
    const [update] = await world.client.connector.waitForUpdates(1);
    const { refresh } = update?.activity.attachments?.[0]?.content as {
      readonly refresh: { readonly action: { readonly data: object }; readonly userIds: readonly string[] };
    };

    const carl = await world.press(CARL, refresh.action.data, { channel: true });
    const ida = await world.press(IDA, refresh.action.data, { channel: true });
    const stranger = await world.press(STRANGER, refresh.action.data, { channel: true });

    expect(refresh.userIds).toEqual(['29:carl']);
    expect(carl.text).toContain('Du har svaret: Deltager');
    expect(JSON.stringify(carl.card)).not.toContain('refresh');
    expect(ida.text).not.toContain('Du har svaret');
    expect(stranger.text).toContain('ikke forbundet med mødets udvalg');
    expect(await stored()).toEqual({ 'carl-mose': 'present' });
  });

  it('asks for nobody’s card once the access has ended', async () => {
    await connect();
    await world.say(CARL, 'hjælp');
    await world.core.forums.removeMember(forum, personId('carl'));
    await world.core.seats.save(seatOf('Birte Winge', { forum, person: personId('birte') }));

    await world.press(BIRTE, answer('absent'), { channel: true, card: 'card-1' });

    const [update] = await world.client.connector.waitForUpdates(1);
    expect(JSON.stringify(update?.activity)).not.toContain('29:carl');
  });

  it('takes the answers of fifty people at once', async () => {
    await connect();
    const people = Array.from({ length: 50 }, (_, n) => ({ id: `member-${n}`, name: `Medlem ${n}` }));
    for (const { id, name } of people) {
      await world.core.forums.addMember(forum, { person: personId(id), name });
      await world.core.seats.save(seatOf(name, { forum, person: personId(id) }));
    }

    await Promise.all(
      people.map((who) => world.press(who, answer('present'), { channel: true, card: 'card-1' })),
    );

    expect(Object.values(await stored())).toHaveLength(50);
  });

  it('reaches the card in the channel when somebody answers alone', async () => {
    const conversation = '19:channel@thread.tacv2';
    const since = '2026-01-01T08:00:00.000Z';
    await connect();
    await world.press(CARL, { verb: 'show-help', language: 'da' }, { channel: true });
    await announceMeeting(world.core, meeting);
    const [waiting] = await world.core.outbox.due('2026-02-02T08:00:00.000Z', 1);
    if (waiting === undefined) throw new TypeError('nothing was appended');
    await world.core.outbox.replace(waiting, sent(waiting.value, { at: since, activity: 'posted-1' }));

    await world.press(CARL, answer('present'));

    const [update] = await world.client.connector.waitForUpdates(1);
    expect(update).toMatchObject({ conversation, replyTo: 'posted-1' });
    expect(visibleText(update?.activity.attachments?.[0]?.content)).toContain('1 deltager · 1 mangler svar');
  });

  it('leaves on the card in the channel why it was posted', async () => {
    await connect();
    await world.press(CARL, { verb: 'show-help', language: 'da' }, { channel: true });
    const planning = meeting.planning && { ...meeting.planning, revision: 1 };
    await world.core.meetings.save({ ...meeting, planning });
    await announceMeeting(world.core, { ...meeting, planning });
    const at = '2026-02-02T08:00:00.000Z';
    for (const { value } of await world.core.outbox.due(at, 10))
      await world.core.outbox.update(value, (known) => sent(known, { at, activity: 'posted-1' }));

    await world.press(CARL, { ...answer('present'), revision: 1 });

    const [update] = await world.client.connector.waitForUpdates(1);
    const text = visibleText(update?.activity.attachments?.[0]?.content);
    expect(text).toContain('Mødet er planlagt på ny.');
    expect(text).toContain('1 deltager · 1 mangler svar');
  });

  it('is told to nobody else when the person asks for the card in a channel', async () => {
    await connect();
    await world.press(CARL, answer('absent'));

    const inChannel = await world.say(CARL, 'afbud', { channel: true });
    const alone = await world.say(CARL, 'afbud');

    expect(inChannel.text).toContain('1 afbud');
    expect(inChannel.text).not.toContain('Du har svaret');
    expect(alone.text).toContain('Du har svaret: Afbud');
  });

  it('tells a channel that is not connected of no meeting of another committee', async () => {
    const listed = await world.say(CARL, 'afbud', { channel: true });
    const pressed = await world.press(CARL, answer('absent'), { channel: true, card: 'card-1' });
    const shown = await world.press(
      CARL,
      { verb: 'meeting-show', language: 'da', meeting: meeting.id },
      { channel: true },
    );

    expect(listed.text).toContain('Her læser andre med');
    expect(pressed.text).toContain('ikke forbundet med mødets udvalg, så svaret er ikke registreret');
    expect(shown.text).toContain('Jeg kan ikke finde mødet');
    expect([listed, pressed, shown].map(({ text }) => text).join()).not.toContain('Fjordklyngen');
    expect(await stored()).toEqual({});
  });

  it('says that it came late, and tells of no secretariat it cannot reach', async () => {
    world.setClock('2026-03-04T08:00:00.000Z');

    const late = await world.press(CARL, answer('absent'));

    expect(late.text).toContain('Tak. Fristen var mandag 2. marts 2026, men dit svar er gemt.');
    expect(await stored()).toEqual({ 'carl-mose': 'absent' });
  });

  it.each([
    [
      'cancelled',
      { state: 'cancelled', revision: 0 },
      'Mødet 5. marts 2026 er aflyst, så svaret er ikke registreret.',
    ],
    ['moved', { state: 'planned', revision: 1 }, 'er flyttet til 5. marts 2026'],
  ] as const)('to a meeting that was %s is refused', async (_name, changed, expected) => {
    await world.core.meetings.save({ ...meeting, planning: planningOf(changed) });

    const refused = await world.press(CARL, answer('present'));

    expect(refused.text).toContain(expected);
    expect(await stored()).toEqual({});
  });

  it('to a meeting that is over is refused', async () => {
    world.setClock('2026-03-05T12:00:00.000Z');

    expect((await world.press(CARL, answer('present'))).text).toContain('er holdt');
    expect(await stored()).toEqual({});
  });

  it('lets somebody take the seat of their name, once, with their answer', async () => {
    const asked = await world.press(BIRTE, answer('present'));
    const answered = await world.press(BIRTE, button(asked, 'Ja, det er mig'));

    expect(asked.text).toContain('Er du Birte Winge, Psykiatrien?');
    expect(answered.text).toContain('Du har svaret: Deltager');
    expect(await stored()).toEqual({ 'birte-winge': 'present' });
    expect(await world.core.audit.of(forum, 'seat.birte-winge')).toMatchObject([{ act: 'seat-claimed' }]);
  });

  it('goes by the name the person is a member by, not by the one they show', async () => {
    const claim = { ...answer('present'), verb: 'rsvp-claim', seat: 'birte-winge' };
    await world.core.forums.addMember(forum, { person: personId('ulla'), name: 'Ulla Dam' });

    const asked = await world.press({ id: 'ulla', name: 'Birte Winge' }, answer('present'));
    const forged = await world.press({ id: 'ulla', name: 'Birte Winge' }, claim);
    const rightful = await world.press({ id: 'birte', name: 'bwi' }, answer('present'));

    expect(asked.text).toContain('Du har ikke en plads');
    expect(forged.text).toContain('ikke din');
    expect(rightful.text).toContain('Er du Birte Winge, Psykiatrien?');
    expect(await stored()).toEqual({});
  });

  it('lets no guest take a seat, whatever they are called', async () => {
    await world.core.seats.save(seatOf('Ida Krogh', { forum }));

    const asked = await world.press(IDA, answer('present'));
    const forged = await world.press(IDA, { ...answer('present'), verb: 'rsvp-claim', seat: 'ida-krogh' });

    expect(asked.text).toContain('Du har ikke en plads');
    expect(forged.text).toContain('ikke din');
    expect(await stored()).toEqual({});
  });

  it('takes no seat of another name or of another person', async () => {
    const claim = { ...answer('present'), verb: 'rsvp-claim' };

    const other = await world.press(IDA, { ...claim, seat: 'birte-winge' });
    const taken = await world.press(BIRTE, { ...claim, seat: 'carl-mose' });

    expect(other.text).toContain('ikke din');
    expect(taken.text).toContain('ikke din');
    expect(await stored()).toEqual({});
  });

  it.each([
    { name: 'somebody who is no member', who: STRANGER, given: {}, expected: 'i de udvalg, du er med i' },
    { name: 'a member without a seat', who: IDA, given: {}, expected: 'Du har ikke en plads' },
    {
      name: 'an unknown meeting',
      who: CARL,
      given: { meeting: 'made.up' },
      expected: 'i de udvalg, du er med i',
    },
    { name: 'a made-up answer', who: CARL, given: { reply: 'yes' }, expected: 'ældre kort' },
    { name: 'a made-up key', who: CARL, given: { meeting: '../x' }, expected: 'ældre kort' },
  ])('refuses $name', async ({ who, given, expected }) => {
    expect((await world.press(who, answer('present', given))).text).toContain(expected);
    expect(await stored()).toEqual({});
  });

  it('refuses a member who was removed', async () => {
    const card = await world.say(CARL, 'afbud');
    await world.core.forums.removeMember(forum, personId('carl'));

    const refused = await world.press(CARL, button(card, 'Deltager'));

    expect(refused.text).toContain('i de udvalg, du er med i');
    expect(await stored()).toEqual({});
  });

  it('names a substitute: somebody known, or a name', async () => {
    const card = await world.say(CARL, 'afbud');
    const form = await world.press(CARL, button(card, 'Stedfortræder'));
    const nobody = await world.press(CARL, button(form, 'Meld stedfortræder', { candidate: '-' }));
    const known = await world.press(CARL, button(form, 'Meld stedfortræder', { candidate: 'ida' }));
    const written = await world.press(
      CARL,
      button(form, 'Meld stedfortræder', { candidate: '-', name: 'Kirsten Lind', organisation: 'Havby' }),
    );

    expect(nobody.text).toContain('Vælg en stedfortræder, eller skriv et navn.');
    expect(known.text).toContain('Du har svaret: Stedfortræder, Ida Krogh');
    expect(written.text).toContain('Du har svaret: Stedfortræder, Kirsten Lind');
    expect(await stored()).toEqual({ 'carl-mose': 'substitute' });
  });

  it('offers the standing substitute first', async () => {
    const substitute = { name: 'Rasmus Skov', organisation: null, person: null };
    await world.core.seats.save(seatOf('Carl Mose', { forum, person: personId('carl'), substitute }));
    const form = await world.press(CARL, answer('substitute'));

    const sent = await world.press(CARL, button(form, 'Meld stedfortræder', { candidate: 'standing' }));

    expect(sent.text).toContain('Stedfortræder, Rasmus Skov');
  });

  it('knows no substitute that was not offered', async () => {
    const form = await world.press(CARL, answer('substitute'));

    const forged = await world.press(CARL, button(form, 'Meld stedfortræder', { candidate: 'somebody' }));

    expect(forged.text).toContain('Vælg en stedfortræder');
    expect(await stored()).toEqual({});
  });
});
