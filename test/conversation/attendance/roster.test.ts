import { personId, type ForumId } from '../../../src/domain/shared/ids';
import { composeRosterNotice } from '../../../src/flows/roster/compose-roster-notice';
import { seatOf } from '../../support/attendance';
import { TORA, CARL, TORA_AND_CARL } from '../../support/attendance-people';
import {
  button,
  CHANNEL,
  openAttendanceWorld,
  type AttendanceWorld,
  type Shown,
} from '../../support/attendance-world';
import { ofType } from '../../support/card-parts';
import { inTeams, openChannel } from '../../support/roster-people';

const EVERYBODY = [
  inTeams('tora', 'Tora Vang'),
  inTeams('carl', 'Carl Mose'),
  inTeams('birte', 'Birte Anna Winge'),
  inTeams('ida', 'Ida Krogh', { userRole: 'guest' }),
  inTeams('odd', ''),
];

describe('the roster', () => {
  let world: AttendanceWorld;
  let forum: ForumId;

  beforeEach(async () => {
    world = await openAttendanceWorld(TORA_AND_CARL);
    forum = world.forum;
    await world.core.seats.save(seatOf('Carl Mose', { forum, person: personId('carl') }));
    await world.core.seats.save(seatOf('Birte Winge', { forum, organisation: 'Psykiatrien' }));
    await openChannel(world, EVERYBODY);
  });
  afterEach(() => world.close());

  const change = (people: object, conversation = CHANNEL, data: object = { team: { id: '19:team' } }) =>
    world.client.post({
      type: 'conversationUpdate',
      conversation: { id: conversation, conversationType: 'channel', isGroup: true },
      channelData: data,
      from: { id: '29:tora', name: 'Tora Vang', aadObjectId: 'tora' },
      ...people,
    });
  const left = (id: string) => ({ membersRemoved: [{ id: `29:${id}`, aadObjectId: id }] });
  const joined = (id: string) => ({ membersAdded: [{ id: `29:${id}`, aadObjectId: id }] });
  const roleOf = async (id: string) =>
    (await world.core.forums.get(forum))?.members.find(({ person }) => person === id)?.role ?? null;
  const seat = async (name: string) =>
    (await world.core.seats.list(forum)).find((one) => one.name === name) ?? null;
  const rows = ({ card }: Shown) =>
    ofType(card, 'Input.ChoiceSet').map(({ label, value }) => [label, value] as const);
  const acts = async (subject: string) =>
    (await world.core.audit.of(forum, subject)).map(({ act, by }) => [act, by.kind === 'person' && by.id]);

  it('is read over all pages, with what fits the seats proposed and guests marked', async () => {
    const shown = await world.say(TORA, 'medlemmer');

    expect(rows(shown)).toEqual([
      ['Birte Anna Winge · navnet ligner en plads på nær et mellemnavn', 'seat.birte-winge'],
      ['Ida Krogh · gæst i Teams', '='],
      ['Uden navn i Teams', '='],
    ]);
    expect(shown.text).toContain('Ingen får adgang, før du har bekræftet det.');
  });

  it('lets in whom the secretariat confirms, several at once, and keeps who did it', async () => {
    const shown = await world.say(TORA, 'medlemmer');

    const saved = await world.press(
      TORA,
      button(shown, 'Bekræft', { p0: 'seat.birte-winge', p1: 'new-seat' }),
    );

    expect(saved.text).toContain('2 er bekræftet.');
    expect(await roleOf('birte')).toBe('member');
    expect(await roleOf('ida')).toBe('guest');
    expect(await seat('Birte Winge')).toMatchObject({ person: 'birte', organisation: 'Psykiatrien' });
    expect(await seat('Ida Krogh')).toMatchObject({ person: 'ida' });
    expect(await acts('member.birte')).toEqual([['member-added', 'tora']]);
    expect(await acts('seat.birte-winge')).toEqual([['seat-saved', 'tora']]);
  });

  it('changes nothing when it is confirmed twice', async () => {
    const shown = await world.say(TORA, 'medlemmer');
    const confirm = button(shown, 'Bekræft', { p0: 'seat.birte-winge' });
    await world.press(TORA, confirm);

    const again = await world.press(TORA, confirm);

    expect(again.text).toContain('1 valg passede ikke længere');
    expect((await world.core.forums.get(forum))?.members).toHaveLength(3);
  });

  it.each([
    ['somebody who is in no conversation of the forum', { people: ['stranger'], p0: 'member' }],
    ['a seat somebody holds', { people: ['birte'], p0: 'seat.carl-mose' }],
    ['a seat nobody has heard of', { people: ['birte'], p0: 'seat.made-up' }],
    ['letting go of somebody who is there', { people: ['carl'], p0: 'end-access' }],
  ])('takes no made-up choice: %s', async (_what, given) => {
    const forged = { verb: 'roster-save', language: 'da', forum, page: 0, ...given };

    const refused = await world.press(TORA, forged);

    expect(refused.text).toContain('1 valg passede ikke længere');
    expect((await world.core.forums.get(forum))?.members).toHaveLength(2);
    expect(await seat('Carl Mose')).toMatchObject({ person: 'carl' });
  });

  it('is for the secretariat, alone', async () => {
    const member = await world.say(CARL, 'medlemmer');
    const forged = await world.press(CARL, {
      verb: 'roster-save',
      language: 'da',
      forum,
      page: 0,
      people: ['birte'],
      p0: 'member',
    });
    const company = await world.press(
      TORA,
      { verb: 'roster-show', language: 'da', forum, page: 0 },
      { channel: true },
    );

    expect(member.text).toContain('kun sekretariatet');
    expect(forged.text).toContain('kun sekretariatet');
    expect(company.text).toContain('personlig chat');
    expect(await roleOf('birte')).toBeNull();
  });

  it.each([403, 404, 500])('that cannot be read (%i) is told of, and misses nobody', async (status) => {
    world.client.connector.refuse({ status });

    const shown = await world.say(TORA, 'medlemmer');

    expect(shown.text).toContain('Jeg kunne ikke læse, hvem der er med i den ene samtale.');
    expect(rows(shown)).toEqual([]);
  });

  it('is tried again when the service is busy', async () => {
    world.client.connector.refuse({ status: 429 });

    expect(rows(await world.say(TORA, 'medlemmer'))).toHaveLength(3);
  });

  it('says what to do where nothing is connected', async () => {
    await world.core.connections.save({
      forum,
      conversation: CHANNEL,
      state: 'disconnected',
      since: '2026-01-02T08:00:00.000Z',
    });

    expect((await world.say(TORA, 'members')).text).toContain('is not connected to a channel');
  });

  it('gives nobody who comes access, and tells the secretariat', async () => {
    await world.press(TORA, { verb: 'show-help', language: 'da' });

    await change(joined('birte'));

    expect(await roleOf('birte')).toBeNull();
    const [waiting] = await world.core.outbox.due('2026-02-02T08:00:00.000Z', 5);
    expect(waiting?.value).toMatchObject({
      receiver: { kind: 'person', person: 'tora' },
      content: { kind: 'members', occasion: 'joined' },
    });
  });

  it('ends the access of whoever leaves at once; the seat waits for the secretariat', async () => {
    await world.press(TORA, { verb: 'show-help', language: 'da' });
    world.client.connector.rosters.set(CHANNEL, EVERYBODY.slice(0, 1));

    await change(left('carl'));

    expect(await roleOf('carl')).toBeNull();
    expect((await world.say(CARL, 'afbud')).text).not.toContain('Fjordklyngen');
    expect(await seat('Carl Mose')).toMatchObject({ person: 'carl', to: null });
    expect(await acts('member.carl')).toEqual([['member-left', 'tora']]);
    const shown = await world.say(TORA, 'medlemmer');
    expect(rows(shown)).toEqual([['Carl Mose · har ikke adgang længere · plads: Carl Mose', '=']]);
    const ended = await world.press(TORA, button(shown, 'Bekræft', { p0: 'end-seat' }));
    expect(ended.text).toContain('1 har ikke adgang længere.');
    expect(await seat('Carl Mose')).toMatchObject({ person: 'carl', to: '2026-02-02' });
  });

  it.each([
    ['guest', 'ida', 'Ida Krogh'],
    ['chair', 'birte', 'Birte Anna Winge'],
  ] as const)('gives a %s who has left their role back', async (role, id, name) => {
    await world.core.forums.addMember(forum, { person: personId(id), name, role });
    await world.core.seats.save(seatOf('Solvej Holm', { forum, person: personId(id) }));
    world.client.connector.rosters.set(CHANNEL, EVERYBODY.slice(0, 2));
    await change(left(id));
    const shown = await world.say(TORA, 'medlemmer');

    await world.press(TORA, button(shown, 'Bekræft', { p0: 'restore' }));

    expect(await roleOf(id)).toBe(role);
    expect(
      (await world.core.audit.of(forum, `member.${id}`)).map(({ act, choice }) => [act, choice]),
    ).toEqual([
      ['member-left', role],
      ['member-added', role],
    ]);
  });

  it('frees a seat, or gives access again, as the secretariat chooses', async () => {
    world.client.connector.rosters.set(CHANNEL, EVERYBODY.slice(0, 1));
    await change(left('carl'));
    const shown = await world.say(TORA, 'medlemmer');

    await world.press(TORA, button(shown, 'Bekræft', { p0: 'restore' }));
    expect(await roleOf('carl')).toBe('member');

    const missing = await world.say(TORA, 'members');
    await world.press(TORA, button(missing, 'Confirm', { p0: 'free-seat' }));
    expect(await roleOf('carl')).toBeNull();
    expect(await seat('Carl Mose')).toMatchObject({ person: null, to: null });
  });

  it.each([
    ['another channel of the team', CHANNEL.replace('channel', 'general'), null],
    ['a shared channel that is not the forum’s', '19:shared@thread.tacv2', 'member'],
  ])('follows who leaves %s', async (_where, conversation, role) => {
    const eventType = conversation.includes('shared') ? 'channelMemberRemoved' : 'teamMemberRemoved';

    await change(left('carl'), conversation, { team: { id: '19:team' }, eventType });

    expect(await roleOf('carl')).toBe(role);
  });

  it.each([
    ['keeps the access of somebody who is in another conversation of the forum', 200, 'member'],
    ['ends the access where that cannot be told', 403, null],
  ])('%s', async (_what, status, role) => {
    await world.core.conversations.save({
      id: '19:group@thread.v2',
      kind: 'group',
      serviceUrl: world.client.connector.serviceUrl,
      client: 'msteams',
      tenant: 'tenant-1',
      team: null,
      bot: '28:bot',
      person: null,
      reachable: true,
    });
    const connection = { forum, conversation: '19:group@thread.v2', state: 'connected' } as const;
    await world.core.connections.save({ ...connection, since: '2026-01-01T08:00:00.000Z' });
    world.client.connector.rosters.set('19:group@thread.v2', [inTeams('carl', 'Carl Mose')]);
    if (status !== 200) world.client.connector.refuse({ status });

    await change(left('carl'));

    expect(await roleOf('carl')).toBe(role);
  });

  it('is told of to nobody who is not in office any more', async () => {
    const notice = { forum, receiver: { kind: 'person', person: personId('tora') } } as const;
    const content = { kind: 'members', occasion: 'left' } as const;

    expect(await composeRosterNotice(world.core, notice, content)).toMatchObject({ kind: 'roster-changed' });
    await world.core.forums.removeMember(forum, personId('tora'));
    expect(await composeRosterNotice(world.core, notice, content)).toBeNull();
  });
});

describe('the roster of a forum nobody is a member of', () => {
  it('makes whoever confirms the first members its secretariat', async () => {
    const world = await openAttendanceWorld();
    const { forum } = world;
    await openChannel(world, EVERYBODY.slice(0, 2));
    const shown = await world.say(TORA, 'medlemmer');

    await world.press(TORA, button(shown, 'Bekræft', { p0: 'new-seat', p1: 'member' }));

    const members = (await world.core.forums.get(forum))?.members ?? [];
    expect(members.map(({ person, role }) => [person, role])).toEqual([
      ['tora', 'secretariat'],
      ['carl', 'member'],
    ]);
    await world.close();
  });
});
