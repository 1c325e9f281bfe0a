// The yardstick: the smallest echo bot on the same stack (restify + botbuilder + teams-ai), as its samples show it.
import { Application, type TurnState } from '@microsoft/teams-ai';
import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  MemoryStorage,
  type TurnContext,
} from 'botbuilder';
import { createServer, plugins } from 'restify';

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const app = new Application<TurnState>({ storage: new MemoryStorage(), startTypingTimer: false });
app.activity('message', async (context: TurnContext) => {
  await context.sendActivity(`Echo: ${context.activity.text}`);
});

const server = createServer({ name: 'echo' });
server.use(plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  // The adapter types requests more strictly than restify does.
  await adapter.process(request as Parameters<CloudAdapter['process']>[0], response, async (context) => {
    await app.run(context);
  });
});
server.listen(Number(process.argv[2] ?? 0), '127.0.0.1', () => {
  process.send?.({ port: (server.address() as { port: number }).port });
});
