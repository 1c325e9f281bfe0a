import { personLine } from '../../../../src/domain/minutes/recognisers/person-line';

const read = (line: string): ReturnType<typeof personLine> => personLine(line, { shortNames: false });

describe('personLine', () => {
  it.each([
    [
      'Anders Lund, regionsrådsformand (A) (regional medformand)',
      { title: 'regionsrådsformand', party: 'A', roles: ['co-chair-regional'] },
    ],
    [
      'Bo Vig, rådmand, sundhed og omsorg, Solby Kommune (V) (kommunal medformand)',
      {
        title: 'rådmand, sundhed og omsorg',
        organisation: 'Solby Kommune',
        party: 'V',
        roles: ['co-chair-municipal'],
      },
    ],
    ['Sundhedschef Eva Fog grundet kursus.', { name: 'Eva Fog', title: 'Sundhedschef' }],
    ['Eva Fog Medlem Deltog', { name: 'Eva Fog', absent: false, title: null, organisation: null }],
    ['Bo Vig Medlem Ikke mødt', { name: 'Bo Vig', absent: true }],
    ['Ida Krogh Formand Afbud', { name: 'Ida Krogh', absent: true, roles: ['chair'] }],
    [
      'Bo Vig (V), Solby Kommune - afbud, Ida Krogh (C) deltog som stedfortræder',
      { party: 'V', organisation: 'Solby Kommune', absent: true, substitutedBy: 'Ida Krogh' },
    ],
    [
      'Carl Dam, borgmester Solby Kommune (A)',
      { title: 'borgmester', organisation: 'Solby Kommune', party: 'A' },
    ],
    [
      'Dan Eg, PLO-Nord, praktiserende læge i Solby Kommune',
      { title: 'praktiserende læge i Solby Kommune', organisation: 'PLO-Nord' },
    ],
    [
      'Gry Hav, vicedirektør, Sundhedsplanlægning',
      { title: 'vicedirektør', organisation: 'Sundhedsplanlægning' },
    ],
    [
      'Direktør Ida Juul, Solby Kommune',
      { name: 'Ida Juul', title: 'Direktør', organisation: 'Solby Kommune' },
    ],
    [
      'praktiserende læge Mads Nør, PLO',
      { name: 'Mads Nør', title: 'praktiserende læge', organisation: 'PLO' },
    ],
    ['Hanne Lind, stabsleder, Aarby Kommune (sekretariat)', { title: 'stabsleder', roles: ['secretariat'] }],
    ['Per Dal (formand), Venstre', { party: 'Venstre', roles: ['chair'] }],
    ['Nis Ole (NIO)', { initials: 'NIO' }],
    ['Ulrik Wang-Larsen, A', { name: 'Ulrik Wang-Larsen', party: 'A' }],
    ['Ida Juul – direktør – Solby Kommune', { title: 'direktør', organisation: 'Solby Kommune' }],
  ])('reads %s', (line, person) => {
    expect(read(line)).toMatchObject(person);
  });

  it.each([
    'Jens Kær (Afbud)',
    'Jens Kær (Fravær)',
    'Jens Kær - afbud',
    'Jens Kær- afbud',
    'Jens Kær, Solby Kommune – afbud',
    'Jens Kær, afbud',
    'Jens Kær (meldt afbud pga. sygdom)',
    'Jens Kær - afbud pga. sygdom',
  ])('sees that the person is absent in "%s"', (line) => {
    expect(read(line)).toMatchObject({ name: 'Jens Kær', absent: true });
  });

  it.each([
    ['Eva Fog, Region Nord (medformand)', ['co-chair-regional']],
    ['Finn Gad, Solby Kommune (medformand) **Ordstyrer**', ['co-chair-municipal', 'facilitator']],
    ['Finn Gad (medformand)', ['chair']],
  ])('settles whose co-chair it is in "%s"', (line, roles) => {
    expect(read(line)?.roles).toEqual(roles);
  });

  it('reads who came for whom', () => {
    expect(read('Sven Tue (for Ulla Vang)')).toMatchObject({ name: 'Sven Tue', substituteFor: 'Ulla Vang' });
    expect(read('Ulla Vang (afbud, suppleant Sven Tue)')).toMatchObject({
      absent: true,
      substitutedBy: 'Sven Tue',
    });
  });

  it.each([
    'Der serveres kaffe til mødet.',
    'Solby Kommune',
    'Region Nord, sekretariatet',
    'Sekretariat',
    'Godkendelse af dagsorden',
  ])('sees no person in "%s"', (line) => {
    expect(read(line)).toBeNull();
  });

  it('takes first names only where they are expected', () => {
    expect(personLine('Anne', { shortNames: true })?.name).toBe('Anne');
    expect(read('Anne')).toBeNull();
  });
});

describe('somebody who chairs another body', () => {
  it.each([
    ['Eva Fog, formand, PLO-Solby', 'formand', 'PLO-Solby'],
    ['Eva Fog, formand, Solby Ældreråd', 'formand', 'Solby Ældreråd'],
    ['Eva Fog, forperson, Diabetesforeningen', 'forperson', 'Diabetesforeningen'],
    ['Eva Fog, formand, Danske Patienter', 'formand', 'Danske Patienter'],
    ['Eva Fog, udvalgsformand, Solby Kommune', 'udvalgsformand', 'Solby Kommune'],
  ])('does so by office in "%s"', (line, title, organisation) => {
    expect(personLine(line, { shortNames: false })).toMatchObject({ title, organisation, roles: [] });
  });

  it.each(['Eva Fog, formand, Solby Kommune', 'Eva Fog, Solby Ældreråd, formand', 'Eva Fog, formand'])(
    'chairs this one in "%s"',
    (line) => {
      expect(personLine(line, { shortNames: false })?.roles).toEqual(['chair']);
    },
  );
});
