import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createMessenger } from '../src/adapters/teams/messenger';
import { composeCore, type Core } from '../src/compose/core';
import { dispatchSettings, startDispatching } from '../src/compose/notifications';
import { readConfig, type Config } from '../src/config';
import { ConnectorThrottle } from '../test/support/connector-throttle';
import { FakeConnector } from '../test/support/fake-connector';
import { fillOutbox } from './outbox-filling';
import { table } from './table';

/** Real limits in real time: all 20,000 take 400 seconds, so a part of the time shows the rate. 0 drains them all. */
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 45);
const ENTRIES = 20_000;
const ALLOWED_A_SECOND = 50;
const AIM = 0.9;
/** The first second takes a whole second's sends at once and would flatter the rate. */
const RUN_UP_MS = 2_000;
const UNSIGNED = { appId: null, type: 'UserAssignedMSI', tenantId: null, password: null } as const;

interface Measured {
  readonly latencyMs: number;
  readonly sent: number;
  readonly seconds: number;
  /** Of what Teams allows. */
  readonly share: number;
  readonly violations: number;
  /** Milliseconds of processor time for each, the service's part included. */
  readonly cpuMs: number;
}

/** A full outbox against a service that counts: how much of the allowed rate is used, and how often it is exceeded. */
export async function benchOutbox(): Promise<void> {
  const idle = await idleLook();
  const results = [await drain(0), await drain(50)];
  const rows = results.map(({ latencyMs, sent, seconds, share, violations, cpuMs }) => [
    `service answers after ${latencyMs} ms`,
    String(sent),
    seconds.toFixed(1),
    share.toFixed(3),
    String(violations),
    cpuMs.toFixed(1),
    share >= AIM && violations === 0 ? 'met' : 'missed',
  ]);
  console.log(table(['outbox of 20,000', 'sent', 'seconds', 'share', 'too soon', 'cpu ms', ''], rows));
  console.log(
    `\nShare: of ${ALLOWED_A_SECOND} a second, the limit of the app; aim ${AIM} with nothing too soon.`,
  );
  console.log(
    `A look with nothing due: ${idle.empty.toFixed(0)} µs, with 20,000 to come: ${idle.full.toFixed(0)} µs.`,
  );
  mkdirSync('bench-results', { recursive: true });
  const file = path.join('bench-results', 'outbox.json');
  writeFileSync(file, `${JSON.stringify({ node: process.version, idle, results }, null, 2)}\n`);
  console.log(`Written to ${file}.`);
}

async function drain(latencyMs: number): Promise<Measured> {
  return withCore(async (core, config) => {
    const connector = await FakeConnector.start();
    connector.throttle = new ConnectorThrottle();
    connector.slownessMs = latencyMs;
    await fillOutbox(core, { entries: ENTRIES, serviceUrl: connector.serviceUrl, dueInMs: -60_000 });
    const dispatching = startDispatching(core, {
      messenger: createMessenger(UNSIGNED),
      language: 'da',
      settings: dispatchSettings(config),
    });
    await connector.waitFor('message');
    await pause(RUN_UP_MS);
    const before = { sent: connector.sent.length, at: performance.now(), cpu: process.cpuUsage() };
    await until(core);
    const seconds = (performance.now() - before.at) / 1000;
    const sent = connector.sent.length - before.sent;
    const { user, system } = process.cpuUsage(before.cpu);
    await dispatching.stop();
    await connector.stop();
    return {
      latencyMs,
      sent,
      seconds,
      share: sent / seconds / ALLOWED_A_SECOND,
      violations: connector.throttle.violations,
      cpuMs: (user + system) / 1000 / sent,
    };
  });
}

/** Some seconds, or until nothing waits any more. */
async function until(core: Core): Promise<void> {
  if (SECONDS > 0) return pause(SECONDS * 1000);
  while ((await core.outbox.nextLookAt()) !== null) await pause(100);
}

/** Microseconds that one look at the outbox takes when there is nothing to do. */
async function idleLook(): Promise<{ readonly empty: number; readonly full: number }> {
  return withCore(async (core) => {
    const empty = await lookMicroseconds(core);
    await fillOutbox(core, { entries: ENTRIES, serviceUrl: 'http://127.0.0.1:9', dueInMs: 86_400_000 });
    return { empty, full: await lookMicroseconds(core) };
  });
}

async function lookMicroseconds(core: Core): Promise<number> {
  const looks = 500;
  const started = performance.now();
  for (let look = 0; look < looks; look += 1) await core.outbox.nextLookAt();
  return ((performance.now() - started) / looks) * 1000;
}

async function withCore<T>(work: (core: Core, config: Config) => Promise<T>): Promise<T> {
  const data = mkdtempSync(path.join(tmpdir(), 'referatbot-bench-'));
  const config = readConfig({ DATA_DIR: data, LOG_LEVEL: 'error' });
  const core = await composeCore(config);
  try {
    return await work(core, config);
  } finally {
    await core.close();
    rmSync(data, { recursive: true, force: true });
  }
}
