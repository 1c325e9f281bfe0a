import type { ActualEntry } from '../../../src/domain/attendance/actual';
import { entryKey, withEntry, withStatuses } from '../../../src/domain/attendance/registration';
import { seatId } from '../../../src/domain/shared/ids';

function entryOf(name: string, given: Partial<ActualEntry> = {}): ActualEntry {
  return {
    seat: null,
    name,
    title: null,
    organisation: null,
    status: { kind: 'open' },
    awayFrom: [],
    ...given,
  };
}

describe('registration', () => {
  const carl = entryOf('Carl Mose', { seat: seatId('carl-mose') });
  const guest = entryOf('Jytte Overby');

  it('changes those who are named, and leaves the others and their order', () => {
    const changed = withStatuses([carl, guest], new Map([[entryKey(guest), { kind: 'met' }]]));

    expect(changed).toEqual([carl, { ...guest, status: { kind: 'met' } }]);
  });

  it('puts one in the place of the known, and others at the end', () => {
    const away = { ...carl, awayFrom: [3] };

    expect(withEntry([carl, guest], away, entryKey(carl))).toEqual([away, guest]);
    expect(withEntry([carl], guest, null)).toEqual([carl, guest]);
    expect(withEntry([carl, guest], guest, null)).toEqual([carl, guest]);
  });
});
