import { readFileSync } from 'node:fs';
import path from 'node:path';
import { composeCore } from '../../../src/compose/core';
import { readConfig } from '../../../src/config';
import { ROOT } from '../../support/child';
import { cli } from '../../support/run-cli';
import { tempFolder } from '../../support/temp-folder';

const CHEFFORUM = path.join(ROOT, 'samples', 'chefforum-fjordklyngen-2024-10-03.txt');
const FORUM = 'Chefforum Fjordklyngen';
const DAY = '2999-03-05';

interface Listed {
  readonly id: string;
  readonly date: string;
}

const folder = tempFolder();
const data = path.join(folder.path, 'data');
const run = (...args: readonly string[]) => cli(data, ...args);

async function meetingOn(date: string): Promise<string> {
  const { out } = await run('meetings', '--json');
  const meetings = JSON.parse(out) as readonly Listed[];
  return meetings.find((meeting) => meeting.date === date)?.id ?? '';
}

beforeAll(async () => {
  await run('ingest', CHEFFORUM);
  await run('seats', 'adopt', FORUM);
  await run(
    'meetings',
    'plan',
    FORUM,
    DAY,
    '--start',
    '10:00',
    '--end',
    '12:00',
    '--answer-by',
    '2999-03-02',
  );
});
afterAll(() => {
  folder.remove();
});

describe('attendance', () => {
  it("writes the sentence for the minutes from the minutes' own list", async () => {
    const { code, out } = await run('attendance', await meetingOn('2024-10-03'), '--json');

    expect(code).toBe(0);
    const shown = JSON.parse(out) as { source: string; sentence: string; participants: { name: string }[] };
    expect(shown.source).toBe('minutes');
    expect(shown.sentence).toBe('Der var afbud fra Nanna Friis, Birte Winge og Jytte Overby.');
    expect(shown.participants.map(({ name }) => name)).toContain('Mette Krogh');
  });

  it('says what is to be expected before a meeting', async () => {
    const meeting = await meetingOn(DAY);
    await run(
      'rsvp',
      meeting,
      '--for',
      'Carl Mose',
      '--answer',
      'substitute',
      '--substitute',
      'Kirsten Lind',
    );
    await run('rsvp', meeting, '--for', 'Ulrik Dam', '--answer', 'absent');

    const { out } = await run('attendance', meeting);

    expect(out).toContain('Der var afbud fra Ulrik Dam. Kirsten Lind deltog i stedet for Carl Mose.');
    expect(out).toContain('nothing has been registered');
  });

  it('knows no sentence while nobody has answered', async () => {
    await run('meetings', 'plan', FORUM, '2999-06-01');

    const { out } = await run('attendance', await meetingOn('2999-06-01'), '--json');

    expect(JSON.parse(out)).toMatchObject({ source: 'answers', sentence: null });
  });

  it('says where ids come from when there is no such meeting', async () => {
    const { code, err } = await run('attendance', 'nowhere');

    expect(code).toBe(1);
    expect(err).toBe('There is no meeting "nowhere"; "meetings --json" shows the ids.\n');
  });
});

describe('rsvp', () => {
  it('counts the answers and reports what is missing', async () => {
    const meeting = await meetingOn(DAY);
    await run('rsvp', meeting, '--for', 'Birte Winge', '--answer', 'absent');

    const { code, out } = await run('rsvp', meeting, '--json');

    const tally = JSON.parse(out) as { counts: { absent: number; missing: number }; gaps: string[] };
    expect(code).toBe(0);
    expect(tally.counts.absent).toBeGreaterThanOrEqual(1);
    expect(tally.counts.missing).toBeGreaterThan(0);
    expect(tally.gaps).toContain('no-sector');
  });

  it('writes the list as a file for spreadsheets', async () => {
    const file = path.join(folder.path, 'deltagere.csv');

    const { code } = await run('rsvp', await meetingOn(DAY), '--csv', file);

    expect(code).toBe(0);
    expect(readFileSync(file, 'utf8')).toMatch(/^\ufeffNavn;Titel;.*\r\n/);
  });

  it('says that nobody was asked to a meeting that is only known from its minutes', async () => {
    const { code, out } = await run('rsvp', await meetingOn('2024-10-03'));

    expect(code).toBe(0);
    expect(out).toMatch(/Nobody was asked to this meeting.*attendance /);
  });

  it.each([
    [['--answer', 'absent'], /both --for NAME and --answer/],
    [['--for', 'Carl Mose', '--answer', 'substitute'], /Give --substitute NAME/],
    [['--for', 'Ingen Kendt', '--answer', 'absent'], /is not asked to this meeting/],
  ])('explains an incomplete answer %j', async (options, message) => {
    const { code, err } = await run('rsvp', await meetingOn(DAY), ...options);

    expect(code).toBeGreaterThan(0);
    expect(err).toMatch(message);
  });

  it('does not take answers to a cancelled meeting', async () => {
    await run('meetings', 'plan', FORUM, '2999-09-01');
    const meeting = await meetingOn('2999-09-01');
    await run('meetings', 'cancel', meeting);

    const { code, err } = await run('rsvp', meeting, '--for', 'Carl Mose', '--answer', 'absent');

    expect(code).toBe(1);
    expect(err).toMatch(/the meeting is cancelled/);
  });
});

describe('meetings plan', () => {
  it('changes nothing the second time, and moves with --meeting', async () => {
    const again = await run(
      ...['meetings', 'plan', FORUM, DAY, '--start', '10:00', '--end', '12:00', '--answer-by', '2999-03-02'],
    );
    const meeting = await meetingOn(DAY);
    const moved = await run(
      'meetings',
      'plan',
      FORUM,
      '2999-03-12',
      '--start',
      '10:00',
      '--meeting',
      meeting,
    );
    const back = await run(
      ...['meetings', 'plan', FORUM, DAY, '--start', '10:00', '--end', '12:00', '--answer-by', '2999-03-02'],
      ...['--meeting', meeting],
    );

    expect(again.out).toMatch(/^unchanged: /);
    expect(moved.out).toMatch(/^moved: .*2999-03-12/);
    expect(back.out).toMatch(/^moved: .*2999-03-05/);
  });

  it.each([
    [['1999-01-01'], 'the day is past'],
    [[DAY, '--start', '12:00', '--end', '11:00'], 'the end is not after the start'],
  ])('explains what is wrong with %j', async (options, message) => {
    const { code, err } = await run('meetings', 'plan', FORUM, ...options);

    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('takes the data folder that stands behind the subcommand', async () => {
    const other = path.join(folder.path, 'other');
    await cli(other, 'ingest', CHEFFORUM);

    const { out } = await run('meetings', 'plan', FORUM, '2999-10-01', '--data', other);
    const there = await cli(other, 'meetings');

    expect(out).toMatch(/^created: /);
    expect(there.out).toContain('2999-10-01');
  });

  it('takes a made-up day for bad usage', async () => {
    const { code } = await run('meetings', 'plan', FORUM, '2999-02-30');

    expect(code).toBe(2);
  });
});

describe('meetings calendar', () => {
  it('prints the meeting as a calendar file', async () => {
    const { code, out } = await run('meetings', 'calendar', await meetingOn(DAY));

    expect(code).toBe(0);
    expect(out).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART:29990305T090000Z\r\n[\s\S]*END:VCALENDAR\r\n$/);
  });
});

describe('seats', () => {
  it('are proposed from the minutes until somebody holds them', async () => {
    const own = path.join(folder.path, 'own');
    await cli(own, 'ingest', CHEFFORUM);

    const before = await cli(own, 'seats', 'propose', FORUM);
    await cli(own, 'seats', 'adopt', FORUM, 'Carl Mose');
    const after = await cli(own, 'seats', 'propose', FORUM);

    expect(before.out).toMatch(/^Carl Mose +municipality +Strandlev Kommune/m);
    expect(after.out).not.toContain('Carl Mose');
  });

  it('end with a term', async () => {
    const { out } = await run('seats', 'end', FORUM, 'Samira Aziz', '2025-12-31');
    const listed = await run('seats', 'list', FORUM);
    const tally = await run('rsvp', await meetingOn(DAY));

    expect(out).toBe('Samira Aziz holds the seat until 2025-12-31.\n');
    expect(listed.out).toMatch(/^Samira Aziz .*2025-12-31$/m);
    expect(tally.out).not.toContain('Samira Aziz');
  });
});

describe('seats', () => {
  it('are kept with who gave and ended them', async () => {
    const { out } = await run('seats', 'end', FORUM, 'Ulrik Dam', '2999-12-31');

    const core = await composeCore(readConfig({ DATA_DIR: data, LOG_LEVEL: 'silent' }));
    const { id } = await core.forums.ensure(FORUM, null);
    const kept = await core.audit.of(id, 'seat.ulrik-dam');
    await core.close();
    expect(out).toContain('Ulrik Dam holds the seat until 2999-12-31.');
    expect(kept).toMatchObject([
      { act: 'seat-saved', by: { kind: 'operator' } },
      { act: 'seat-ended', by: { kind: 'operator' }, choice: '2999-12-31' },
    ]);
  });
});
