import { parseMinutes } from '../../../../src/domain/minutes/parse';
import type { Minutes } from '../../../../src/domain/minutes/model';
import { minutesText } from '../../../support/minutes-text';

const HEAD = ['REFERAT Solklyngen', 'Deltagere', 'Anne Holm', 'Allan Høj Dam', 'Bo Vig', 'Bo Lund'];
const names = ({ absences }: Minutes): string[] => absences.map(({ value }) => value);
const codes = ({ warnings }: Minutes): string[] => warnings.map(({ code }) => code);

describe('settleAbsences', () => {
  it('spells absentees as among the participants and marks them', () => {
    const minutes = parseMinutes(minutesText(HEAD, { Velkomst: 'Der var afbud fra Anne og Allan Høg Dam.' }));

    expect(names(minutes)).toEqual(['Anne Holm', 'Allan Høj Dam']);
    expect(minutes.participants.filter(({ absent }) => absent).map(({ name }) => name)).toEqual([
      'Anne Holm',
      'Allan Høj Dam',
    ]);
  });

  it('warns about absentees nobody or several people fit', () => {
    const minutes = parseMinutes(minutesText(HEAD, { Velkomst: 'Der var afbud fra Bo og Carla Dam.' }));

    expect(names(minutes)).toEqual(['Bo', 'Carla Dam']);
    expect(codes(minutes)).toEqual(expect.arrayContaining(['ambiguous-name', 'unknown-absentee']));
  });

  it('counts a label repeated below most decisions for the meeting', () => {
    const minutes = parseMinutes(
      minutesText(HEAD, {
        Budget: 'Godkendt.\n\nAfbud: Bo Vig',
        Plan: 'Udsat.\n\nAfbud: Bo Vig',
        Eventuelt: 'Intet.',
      }),
    );

    expect(names(minutes)).toEqual(['Bo Vig']);
  });

  it('leaves a label below one of many decisions alone', () => {
    const minutes = parseMinutes(
      minutesText(HEAD, { Budget: 'Godkendt.\n\nAfbud: Bo Vig', Plan: 'Udsat.', Eventuelt: 'Intet.' }),
    );

    expect(names(minutes)).toEqual([]);
  });

  it('expects a list of absentees beside a list of those present', () => {
    const minutes = parseMinutes(
      minutesText(['REFERAT Solklyngen', 'Til stede: Anne Holm, Bo Vig', 'Afbud: Carla Dam'], {
        Eventuelt: 'Intet.',
      }),
    );

    expect(names(minutes)).toEqual(['Carla Dam']);
    expect(codes(minutes)).not.toContain('unknown-absentee');
  });

  it('does not take an announcement for another meeting', () => {
    const minutes = parseMinutes(
      minutesText(HEAD, { Kalender: 'Bo Vig melder afbud til mødet den 10. oktober.' }),
    );

    expect(names(minutes)).toEqual([]);
  });
});
