import type { ActualAttendance } from '../../src/domain/attendance/actual';
import type { Reply } from '../../src/domain/attendance/rsvp';
import { forumId, personId, seatId } from '../../src/domain/shared/ids';
import type { DocumentBody } from '../../src/ports/document-store';
import { AttendanceStore } from '../../src/stores/attendance-store';
import { RsvpStore } from '../../src/stores/rsvp-store';
import { SeatStore } from '../../src/stores/seat-store';
import { plannedMeeting, rsvpOf, seatOf, sendsInstead } from '../support/attendance';
import { startStore, type StoreUnderTest } from './store-under-test';

const FORUM = forumId('fjordklyngen');
const MEETING = plannedMeeting().id;
const carl = seatOf('Carl Mose', {
  substitute: { name: 'Kirsten Lind', organisation: 'Havby Kommune', person: null },
});
const sendsKirsten: Reply = {
  kind: 'substitute',
  standIn: { name: 'Kirsten Lind', organisation: null, person: personId('kirsten') },
  consent: 'accepted',
};
const key = { forum: FORUM, meeting: MEETING, seat: carl.id };

let under: StoreUnderTest;
beforeEach(async () => {
  under = await startStore();
});
afterEach(() => under.stop());

describe('SeatStore', () => {
  it('lists the seats of a forum by name', async () => {
    const seats = new SeatStore(under.store);
    await seats.save(seatOf('Åse Holm'));
    await seats.save(carl);

    expect(await seats.list(FORUM)).toEqual([carl, seatOf('Åse Holm')]);
    expect(await seats.get(FORUM, carl.id)).toEqual(carl);
    expect(await seats.list(forumId('andet'))).toEqual([]);
  });
});

describe('RsvpStore', () => {
  it('keeps the newest answer of a seat', async () => {
    const rsvps = new RsvpStore(under.store);
    await rsvps.update(key, () => rsvpOf(carl, { kind: 'present' }));
    await rsvps.update(key, () => rsvpOf(carl, sendsInstead('Kirsten Lind')));

    expect(await rsvps.ofMeeting(FORUM, MEETING)).toEqual([rsvpOf(carl, sendsInstead('Kirsten Lind'))]);
  });

  it('lets the last of many who answer at once see what the others answered', async () => {
    const rsvps = new RsvpStore(under.store);
    const seen: (string | null)[] = [];

    await Promise.all(
      (['present', 'absent', 'online'] as const).map((kind) =>
        rsvps.update(key, (known) => {
          seen.push(known?.reply.kind ?? null);
          return rsvpOf(carl, { kind });
        }),
      ),
    );

    const stored = await rsvps.get(key);
    expect(stored?.reply.kind).toMatch(/^(present|absent|online)$/);
    expect(new Set(seen).size).toBe(3);
  });

  it('reads answers from before it was kept whose they are', async () => {
    const rsvps = new RsvpStore(under.store);
    const given = await rsvps.update(key, () => rsvpOf(carl, { kind: 'absent' }));
    const place = {
      container: 'forums',
      partition: `forum.${FORUM}`,
      id: `rsvp.${MEETING}.${carl.id}`,
    } as const;
    const { holder, before, ...older } = (await under.store.get(place))?.body ?? {
      type: 'rsvp',
      schemaVersion: 3,
    };
    await under.store.put(place, { ...older, type: 'rsvp', schemaVersion: 2 }, 'any');

    expect([holder, before]).toEqual([null, null]);
    expect(await rsvps.get(key)).toEqual(given);
  });

  it('finds what somebody answered, whatever seat they held', async () => {
    const rsvps = new RsvpStore(under.store);
    await rsvps.update(key, () => rsvpOf(carl, { kind: 'absent' }, { holder: personId('carl') }));
    await rsvps.update({ ...key, seat: seatId('other') }, () => rsvpOf(seatOf('Other'), { kind: 'online' }));

    expect((await rsvps.ofHolder(FORUM, personId('carl'))).map(({ seat }) => seat)).toEqual([carl.id]);
  });

  it('finds the answers that name somebody as the substitute, and gives them without what they are found by', async () => {
    const rsvps = new RsvpStore(under.store);
    const sent = rsvpOf(carl, sendsKirsten);
    await rsvps.update(key, () => sent);
    await rsvps.update({ ...key, seat: seatId('other') }, () => rsvpOf(seatOf('Other'), sendsInstead('X')));

    expect(await rsvps.ofSubstitute(FORUM, personId('kirsten'))).toEqual([sent]);
    expect(await rsvps.get(key)).toEqual(sent);
    expect(await rsvps.ofSubstitute(FORUM, personId('carl'))).toEqual([]);
  });

  it('no longer finds who was the substitute before the answer was changed', async () => {
    const rsvps = new RsvpStore(under.store);
    await rsvps.update(key, () => rsvpOf(carl, sendsKirsten));
    await rsvps.update(key, () => rsvpOf(carl, { kind: 'present' }));

    expect(await rsvps.ofSubstitute(FORUM, personId('kirsten'))).toEqual([]);
  });

  it('finds substitutes in answers from before they were stored to be found by', async () => {
    const rsvps = new RsvpStore(under.store);
    const sent = rsvpOf(carl, sendsKirsten);
    const place = {
      container: 'forums',
      partition: `forum.${FORUM}`,
      id: `rsvp.${MEETING}.${carl.id}`,
    } as const;
    const older = { ...sent, type: 'rsvp', schemaVersion: 3 } as unknown as DocumentBody;
    await under.store.put(place, older, 'any');

    expect(await rsvps.ofSubstitute(FORUM, personId('kirsten'))).toEqual([sent]);
    expect(await rsvps.ofSubstitute(FORUM, personId('carl'))).toEqual([]);
  });

  it('leaves everything as it is when the change says so', async () => {
    const rsvps = new RsvpStore(under.store);
    await rsvps.update(key, () => rsvpOf(carl, { kind: 'absent' }));

    expect(await rsvps.update(key, () => null)).toEqual(rsvpOf(carl, { kind: 'absent' }));
  });
});

describe('AttendanceStore', () => {
  it('gives back what was registered', async () => {
    const store = new AttendanceStore(under.store);
    const attendance: ActualAttendance = {
      meeting: MEETING,
      forum: FORUM,
      entries: [
        {
          seat: carl.id,
          name: 'Carl Mose',
          title: null,
          organisation: 'Havby Kommune',
          status: { kind: 'partial', items: '1-4' },
          awayFrom: [3],
        },
      ],
      registeredAt: '2026-03-05T12:00:00.000Z',
      registeredBy: 'Adam Rosted',
    };
    await store.update(attendance.forum, attendance.meeting, () => attendance);

    expect(await store.get(FORUM, MEETING)).toEqual(attendance);
  });
});
