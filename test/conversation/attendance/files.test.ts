import { personId, type ForumId } from '../../../src/domain/shared/ids';
import { plannedMeeting, rsvpOf, seatOf } from '../../support/attendance';
import { TORA, CARL, TORA_AND_CARL } from '../../support/attendance-people';
import {
  button,
  openAttendanceWorld,
  PUBLIC,
  type AttendanceWorld,
  type Shown,
} from '../../support/attendance-world';
import { ofType } from '../../support/card-parts';

describe('files to be fetched', () => {
  let world: AttendanceWorld;
  let forum: ForumId;

  beforeEach(async () => {
    world = await openAttendanceWorld(TORA_AND_CARL);
    forum = world.forum;
    await world.core.meetings.save(plannedMeeting({ forum }));
    const carl = seatOf('Carl Mose', { forum, organisation: '=HYPERLINK("x";"y")' });
    await world.core.seats.save(carl);
    await world.core.rsvps.update({ forum, meeting: plannedMeeting().id, seat: carl.id }, () =>
      rsvpOf(carl, { kind: 'absent' }),
    );
  });
  afterEach(() => world.close());

  const about = { language: 'da', meeting: plannedMeeting().id } as const;
  const addressOn = ({ card }: Shown): string => {
    const [action] = ofType(card, 'Action.OpenUrl').filter(({ title }) => title === 'Hent filen');
    return String(action?.['url']).replace(PUBLIC, world.client.address);
  };
  const participants = async (): Promise<string> => {
    const list = await world.press(TORA, { verb: 'tally-list', ...about });
    return addressOn(await world.press(TORA, button(list, 'Hent som fil')));
  };

  it('give the secretariat the list as a table', async () => {
    const response = await fetch(await participants());

    const bytes = Buffer.from(await response.arrayBuffer());
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="deltagere-fjordklyngen-2026-03-05.csv"',
    );
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const [heading, row] = bytes.toString('utf8').slice(1).split('\r\n');
    expect(heading).toContain('Navn;');
    expect(row).toContain(`Carl Mose;;"'=HYPERLINK(""x"";""y"")";`);
  });

  it('give a member the meeting for their calendar', async () => {
    const meeting = await world.press(CARL, { verb: 'meeting-show', ...about });

    const response = await fetch(addressOn(await world.press(CARL, button(meeting, 'Kalenderfil'))));

    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(response.headers.get('content-disposition')).toContain('moede-fjordklyngen-2026-03-05.ics');
    expect(await response.text()).toContain('DTSTART:20260305T090000Z');
  });

  it('are refused to whoever may not have them', async () => {
    const member = await world.press(CARL, { verb: 'file-link', file: 'participants', ...about });
    const company = await world.press(
      TORA,
      { verb: 'file-link', file: 'participants', ...about },
      { channel: true },
    );
    const elsewhere = await world.press(
      CARL,
      { verb: 'file-link', file: 'calendar', ...about },
      { channel: true },
    );

    expect(member.text).toContain('Den fil kan jeg ikke give dig.');
    expect(company.text).toContain('i en chat med mig alene');
    expect(elsewhere.text).toContain('Den fil kan jeg ikke give dig.');
  });

  it('are gone after a quarter of an hour', async () => {
    const address = await participants();
    world.setClock('2026-02-02T08:15:01.000Z');

    const response = await fetch(address);

    expect(response.status).toBe(410);
    expect(await response.text()).toContain('Linket er udløbet.');
  });

  it('are gone when the access is', async () => {
    const address = await participants();
    await world.core.forums.removeMember(forum, personId('tora'));

    const response = await fetch(address);

    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('Carl');
  });

  it.each([
    ['of another claim', (token: string) => forged(token, { person: 'carl' })],
    ['that counts longer', (token: string) => forged(token, { until: '2999-01-01T00:00:00.000Z' })],
    ['without a seal', (token: string) => token.split('.')[0] ?? ''],
    ['with another seal', (token: string) => `${token.slice(0, -4)}AAAA`],
    ['made of nothing', () => 'x.y'],
    ['that is far too long', (token: string) => `${token}${'A'.repeat(6000)}`],
  ])('are behind no link %s', async (_what, forge) => {
    const address = await participants();
    const token = address.slice(address.lastIndexOf('/') + 1);

    const response = await fetch(address.replace(token, forge(token)));

    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('Carl');
  });
});

function forged(token: string, change: object): string {
  const [content = '', seal = ''] = token.split('.');
  const claim = JSON.parse(Buffer.from(content, 'base64url').toString('utf8')) as object;
  return `${Buffer.from(JSON.stringify({ ...claim, ...change })).toString('base64url')}.${seal}`;
}
