import { CHANNEL, type AttendanceWorld } from './attendance-world';

/** Somebody in a channel, as the client's service tells. */
export const inTeams = (id: string, name: string, given: object = {}): object => ({
  id: `29:${id}`,
  aadObjectId: id,
  name,
  userRole: 'user',
  tenantId: 'tenant-1',
  ...given,
});

/** The bot is in a channel that is connected to the forum, with these people. */
export async function openChannel(world: AttendanceWorld, people: readonly object[]): Promise<void> {
  await world.client.post({
    type: 'conversationUpdate',
    conversation: { id: CHANNEL, conversationType: 'channel', isGroup: true, tenantId: 'tenant-1' },
    channelData: { team: { id: '19:team' }, tenant: { id: 'tenant-1' } },
  });
  await world.connectChannel();
  world.client.connector.rosters.set(CHANNEL, people);
}
