import type { CompareRostersDeps } from '../../../src/flows/roster/compare-rosters';
import { compareRosters } from '../../../src/flows/roster/compare-rosters';
import { BIRTE, CARL, memberAs, TORA, TORA_AND_CARL } from '../../support/attendance-people';
import { button, CHANNEL, openAttendanceWorld, type AttendanceWorld } from '../../support/attendance-world';
import { RecordingLog } from '../../support/recording-log';
import { inTeams, openChannel } from '../../support/roster-people';

const TORA_THERE = inTeams(TORA.id, TORA.name);
const CARL_THERE = inTeams(CARL.id, CARL.name);
const BIRTE_THERE = inTeams(BIRTE.id, BIRTE.name);

describe('comparing the members of a forum with its conversations', () => {
  let world: AttendanceWorld;
  let deps: CompareRostersDeps;
  let log: RecordingLog;

  beforeEach(async () => {
    world = await openAttendanceWorld(TORA_AND_CARL);
    log = new RecordingLog();
    deps = { ...world.core, roster: world.roster, log };
    await openChannel(world, [TORA_THERE, CARL_THERE]);
    await world.press(TORA, { verb: 'show-help', language: 'da' });
  });
  afterEach(() => world.close());

  const thereAre = (...people: readonly object[]): void => {
    world.client.connector.rosters.set(CHANNEL, people);
  };
  const members = async () => (await world.core.forums.get(world.forum))?.members.map(({ person }) => person);
  const acts = async (id: string) =>
    (await world.core.audit.of(world.forum, `member.${id}`)).map(({ act, by, choice }) => [
      act,
      by.kind,
      choice,
    ]);
  const told = async () =>
    (await world.core.outbox.due('2026-02-03T08:00:00.000Z', 10)).map(({ value }) => value.content);

  it('ends the access of whoever left while nobody heard of it, keeps why, and tells the secretariat', async () => {
    await compareRosters(deps);
    thereAre(TORA_THERE);

    expect(await compareRosters(deps)).toBe(0);

    expect(await members()).toEqual(['tora']);
    expect(await acts('carl')).toEqual([['member-missing', 'bot', 'member']]);
    expect(await told()).toEqual([{ kind: 'members', occasion: 'left' }]);
  });

  it('does nothing more when it is done again', async () => {
    await compareRosters(deps);
    thereAre(TORA_THERE);
    await compareRosters(deps);

    await compareRosters(deps);

    expect(await acts('carl')).toHaveLength(1);
    expect(await told()).toHaveLength(1);
  });

  it('leaves those alone who were never seen there', async () => {
    await world.core.forums.addMember(world.forum, memberAs('secretariat', BIRTE));
    await compareRosters(deps);

    await compareRosters(deps);

    expect(await members()).toEqual(['tora', 'carl', 'birte']);
  });

  it('knows of somebody the secretariat has just let in that they were there', async () => {
    await compareRosters(deps);
    thereAre(TORA_THERE, CARL_THERE, BIRTE_THERE);
    const roster = await world.say(TORA, 'medlemmer');
    await world.press(TORA, button(roster, 'Bekræft', { p0: 'member' }));
    expect(await members()).toEqual(['tora', 'carl', 'birte']);
    thereAre(TORA_THERE, CARL_THERE);

    await compareRosters(deps);

    expect(await members()).toEqual(['tora', 'carl']);
  });

  it('knows so without having compared before', async () => {
    thereAre(TORA_THERE, CARL_THERE, BIRTE_THERE);
    const roster = await world.say(TORA, 'medlemmer');
    await world.press(TORA, button(roster, 'Bekræft', { p0: 'member' }));
    thereAre(TORA_THERE, CARL_THERE);

    await compareRosters(deps);

    expect(await members()).toEqual(['tora', 'carl']);
  });

  it.each([403, 404, 500])(
    'takes access from nobody where the roster cannot be read (%i)',
    async (status) => {
      await compareRosters(deps);
      thereAre(TORA_THERE);
      world.client.connector.refuse({ status });

      expect(await compareRosters(deps)).toBe(1);

      expect(await members()).toEqual(['tora', 'carl']);
      expect(await told()).toEqual([]);
    },
  );

  it.each([
    ['nobody', []],
    ['strangers alone', [BIRTE_THERE]],
  ])('does not believe that everybody has left: %s', async (_who, people) => {
    await compareRosters(deps);
    thereAre(...people);

    expect(await compareRosters(deps)).toBe(1);

    expect(await members()).toEqual(['tora', 'carl']);
    expect(log.asText).toContain('not believed');
    expect(log.asText).not.toContain('Carl');
  });

  it('takes access from nobody because a channel is connected no longer', async () => {
    const group = '19:group@thread.v2';
    const since = '2026-01-01T08:00:00.000Z';
    await world.client.post({
      type: 'conversationUpdate',
      conversation: { id: group, conversationType: 'groupChat', isGroup: true, tenantId: 'tenant-1' },
    });
    const connection = { forum: world.forum, conversation: group, since } as const;
    await world.core.connections.save({ ...connection, state: 'connected' });
    world.client.connector.rosters.set(group, [CARL_THERE]);
    thereAre(TORA_THERE);
    await compareRosters(deps);
    await world.core.connections.save({ ...connection, state: 'disconnected' });

    expect(await compareRosters(deps)).toBe(0);

    expect(await members()).toEqual(['tora', 'carl']);
  });

  it('takes access from nobody because the bot was taken out of the channel', async () => {
    await compareRosters(deps);
    await world.core.conversations.markUnreachable({ kind: 'conversation', conversation: CHANNEL });
    thereAre(TORA_THERE);

    expect(await compareRosters(deps)).toBe(0);

    expect(await members()).toEqual(['tora', 'carl']);
  });
});
