// The main job: the bot on the embedded default with the sample minutes, and a Teams-like client beside it.
// `--no-client` starts the bot alone. PORT is the bot's port, CLIENT_PORT the client's.
import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import path from 'node:path';

const withClient = !process.argv.includes('--no-client');
const unknown = process.argv.slice(2).filter((argument) => argument !== '--no-client');
if (unknown.length > 0) fail(`Unknown option ${unknown.join(' ')}. The only option is --no-client.`, 2);

const botPort = portFrom('PORT', 3978);
const clientPort = portFrom('CLIENT_PORT', 56150);
const endpoint = `http://127.0.0.1:${botPort}`;
const children = new Set();
let stopping = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0));

await failIfTaken(botPort, 'PORT', 'the bot');
if (withClient) await failIfTaken(clientPort, 'CLIENT_PORT', 'the client');

const bot = launch('The bot', ['dist/index.js', '--samples', 'samples'], {
  env: { LOG_LEVEL: 'warn', ...process.env, PORT: String(botPort) },
  stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
});
await new Promise((resolve) => bot.once('message', resolve));

if (withClient) {
  const playground = path.join('node_modules', '@microsoft', 'm365agentsplayground', 'cli.js');
  const options = ['-e', `${endpoint}/api/messages`, '-c', 'msteams', '-p', String(clientPort)];
  const client = launch('The client', [playground, ...options, '--disable-telemetry'], {
    env: { ...process.env, TEAMSAPPTESTER_BROWSER: 'none' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await listening(client);
  console.log(`Referatbot is ready: open http://localhost:${clientPort} and ask in Danish (Ctrl-C stops).`);
} else {
  console.log(`Referatbot is ready: bot at ${endpoint}/api/messages (Ctrl-C stops).`);
}

function launch(name, args, options) {
  const child = spawn(process.execPath, args, options);
  children.add(child);
  child.once('exit', (code) => {
    children.delete(child);
    if (stopping) return;
    if (code !== 1) console.error(`${name} stopped unexpectedly (exit code ${code}).`);
    void stop(code || 1);
  });
  return child;
}

/** Resolves at the first line the client prints: it does so when its port is open. */
function listening(client) {
  return new Promise((resolve) => {
    client.stdout.once('data', resolve);
    client.stdout.resume();
  });
}

async function stop(code) {
  if (stopping) return;
  stopping = true;
  const gone = [...children].map((child) => new Promise((resolve) => child.once('exit', resolve)));
  for (const child of children) child.kill('SIGTERM');
  const impatient = setTimeout(() => {
    for (const child of children) child.kill('SIGKILL');
  }, 5_000);
  await Promise.all(gone);
  clearTimeout(impatient);
  process.exit(code);
}

function portFrom(name, fallback) {
  const raw = process.env[name] ?? String(fallback);
  const port = Number(raw);
  if (!/^\d+$/.test(raw) || port < 1 || port > 65_535)
    fail(`${name} must be a port from 1 to 65535, not "${raw}".`, 2);
  return port;
}

function failIfTaken(port, name, who) {
  return new Promise((resolve) => {
    const probe = connect({ port, host: '127.0.0.1' });
    probe.once('error', resolve);
    probe.once('connect', () => {
      probe.destroy();
      fail(`Port ${port} for ${who} is taken. Stop what uses it, or set ${name} to a free port.`, 1);
    });
  });
}

function fail(message, code) {
  console.error(message);
  process.exit(code);
}
