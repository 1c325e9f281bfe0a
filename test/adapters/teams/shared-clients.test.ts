import type { Activity } from 'botbuilder';
import { SharedClients } from '../../../src/adapters/teams/shared-clients';

const ONE_ADDRESS = 'https://smba.example/emea/';
const OTHER_ADDRESS = 'https://smba.example/amer/';

async function turnOf(clients: SharedClients) {
  const activity = { channelId: 'msteams', serviceUrl: ONE_ADDRESS } as Activity;
  return clients.authenticateRequest(activity, '');
}

describe('SharedClients', () => {
  it('gives turns from one address the same client', async () => {
    const clients = new SharedClients({});
    const [first, second] = [await turnOf(clients), await turnOf(clients)];

    const client = await first.connectorFactory?.create(ONE_ADDRESS, 'bot service');

    expect(client).toBeDefined();
    expect(await second.connectorFactory?.create(ONE_ADDRESS, 'bot service')).toBe(client);
  });

  it.each([
    [OTHER_ADDRESS, 'bot service'],
    [ONE_ADDRESS, 'another audience'],
  ])('makes another client for %s and %s', async (address, audience) => {
    const { connectorFactory } = await turnOf(new SharedClients({}));

    const client = await connectorFactory?.create(ONE_ADDRESS, 'bot service');

    expect(await connectorFactory?.create(address, audience)).not.toBe(client);
  });

  it('leaves clients for what is sent unasked alone', async () => {
    const clients = new SharedClients({});
    const { connectorFactory, claimsIdentity } = await turnOf(clients);

    const client = await connectorFactory?.create(ONE_ADDRESS);

    expect(await clients.createConnectorFactory(claimsIdentity).create(ONE_ADDRESS)).not.toBe(client);
  });
});
