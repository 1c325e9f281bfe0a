import { participantsCsv, participantsRows } from '../../src/texts/participants-csv';
import { rsvpOf, seatOf, sendsInstead } from '../support/attendance';

const carl = seatOf('Carl Mose', { organisation: 'Havby Kommune', sector: 'municipality' });

describe('the list of participants', () => {
  it('has a line for each seat, separated by semicolons', () => {
    const answer = { seat: carl, rsvp: rsvpOf(carl, sendsInstead('Kirsten Lind'), { late: true }) };

    expect(participantsRows([answer], 'da')[1]).toBe(
      'Carl Mose;;Havby Kommune;Kommune;Sender stedfortræder;Kirsten Lind;;;2026-02-20;ja',
    );
  });

  it.each([
    ['2026-02-20T23:30:00.000Z', '2026-02-21'],
    ['2026-07-01T22:30:00.000Z', '2026-07-02'],
    ['2026-07-01T21:30:00.000Z', '2026-07-01'],
  ])('gives an answer of %s the day it was in Denmark', (at, day) => {
    const [, row = ''] = participantsRows(
      [{ seat: carl, rsvp: rsvpOf(carl, { kind: 'absent' }, { at }) }],
      'da',
    );

    expect(row.split(';')).toContain(day);
  });

  it.each([
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ['+45 12', "'+45 12"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['Mose; Carl', '"Mose; Carl"'],
    ['Carl\nMose', 'Carl Mose'],
    ['Carl "Kalle" Mose', '"Carl ""Kalle"" Mose"'],
  ])('makes %j harmless', (name, cell) => {
    const [, row = ''] = participantsRows([{ seat: seatOf('x', { name }), rsvp: null }], 'da');

    expect(row.startsWith(`${cell};`)).toBe(true);
  });

  it('tells spreadsheets that it is UTF-8', () => {
    expect(participantsCsv([], 'da')).toMatch(/^\ufeffNavn;.*\r\n$/);
  });
});
