import { summaryOf } from '../../../src/domain/attendance/actual';
import { minutedAttendance } from '../../../src/domain/attendance/minuted';
import { parseMinutes } from '../../../src/domain/minutes/parse';

const MINUTES = `REFERAT Fjordklyngen d. 03-10-2024

Der var afbud fra Nanna Friis og Jytte Overby. Kirsten Lind deltog i stedet for Rasmus Skov.

Deltagere

Mette Lund, Havby Kommune

Nanna Friis, Lyngsø Kommune - afbud

Kirsten Lind, Psykiatrien

Punkt 1: Godkendelse af dagsorden

Beslutning

Godkendt.
`;

describe('minutedAttendance', () => {
  it('tells presence, absence and substitutes, each person once', () => {
    const entries = minutedAttendance(parseMinutes(MINUTES));

    const kinds = Object.fromEntries(entries.map(({ name, status }) => [name, status.kind]));
    expect(entries).toHaveLength(4);
    expect(kinds).toEqual({
      'Mette Lund': 'met',
      'Nanna Friis': 'absent',
      'Rasmus Skov': 'substitute',
      'Jytte Overby': 'absent',
    });
    expect(summaryOf(entries).substitutes).toEqual([{ for: 'Rasmus Skov', by: 'Kirsten Lind' }]);
  });

  it('knows nobody where the minutes name nobody', () => {
    expect(minutedAttendance(parseMinutes('REFERAT Fjordklyngen d. 03-10-2024\n\nPunkt 1: Start\n'))).toEqual(
      [],
    );
  });
});
