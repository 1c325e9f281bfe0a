import { createPinoLog } from '../../../src/adapters/system/pino-log';
import { randomReference } from '../../../src/adapters/system/random-reference';
import { systemClock } from '../../../src/adapters/system/system-clock';

function logged(level: 'debug' | 'warn', write: (log: ReturnType<typeof createPinoLog>) => void): unknown[] {
  const lines: string[] = [];
  write(createPinoLog({ level, destination: { write: (line: string) => lines.push(line) } }));
  return lines.map((line) => JSON.parse(line) as unknown);
}

describe('the log', () => {
  it('writes one JSON line with level, time, message and fields', () => {
    const lines = logged('debug', (log) => {
      log.info('ready', { port: 3978 });
    });

    const time = expect.stringMatching(/^\d{4}-.*Z$/) as string;
    expect(lines).toEqual([{ level: 'info', time, port: 3978, msg: 'ready' }]);
  });

  it('leaves out what is less important than its level', () => {
    const lines = logged('warn', (log) => {
      log.debug('a');
      log.info('b');
      log.warn('c');
      log.error('d');
    });

    expect(lines).toMatchObject([{ msg: 'c' }, { msg: 'd' }]);
  });

  it('hides what people wrote and what is secret, should it ever be logged', () => {
    const activity = { text: 'hemmelig', deep: { token: 'hemmelig' } };

    const lines = logged('debug', (log) => {
      log.info('x', { question: 'hemmelig', request: { authorization: 'hemmelig' }, wrap: activity });
    });

    expect(JSON.stringify(lines)).not.toContain('hemmelig');
  });
});

describe('the system', () => {
  it('tells the time in UTC', () => {
    expect(systemClock.now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  it('makes references that can be read out', () => {
    const references = new Set(Array.from({ length: 50 }, randomReference));

    expect(references.size).toBeGreaterThan(45);
    expect([...references].filter((reference) => !/^[0-9A-F]{6}$/.test(reference))).toEqual([]);
  });
});
