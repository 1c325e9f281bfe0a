import {
  appointments,
  leadsInMembers,
} from '../../../../../src/domain/answers/structured/recorded/appointment';

describe('appointments', () => {
  it.each([
    ['Mette Lund og Bo Vig udpeges til arbejdsgruppen om transport.', 'joins', ['Mette Lund', 'Bo Vig']],
    ['Bo Vig blev valgt som formand.', 'joins', ['Bo Vig']],
    ['Bo Vig indtræder i styregruppen.', 'joins', ['Bo Vig']],
    [
      'Udvalget udpegede Bo Vig (A) som formand og Mette Lund (V) som medlem til Støjnævnet.',
      'joins',
      ['Bo Vig', 'Mette Lund'],
    ],
    ['Bo Vig udtræder af styregruppen pr. 1. maj.', 'leaves', ['Bo Vig']],
    [
      'Arbejdsgruppen består af Bo Vig, Mette Lund og Havby Kommune.',
      'is',
      ['Bo Vig', 'Mette Lund', 'Havby Kommune'],
    ],
    ['Udvalget nedsatte en arbejdsgruppe bestående af Bo Vig og Mette Lund.', 'is', ['Bo Vig', 'Mette Lund']],
    [
      'Der nedsættes en lille gruppe med Bo Vig, Mette Lund og en fra skolen.',
      'is',
      ['Bo Vig', 'Mette Lund'],
    ],
    ['Medlemmer af arbejdsgruppen: Bo Vig og Mette Lund.', 'is', ['Bo Vig', 'Mette Lund']],
  ])('tells who is in a group: %s', (sentence, act, who) => {
    expect(appointments(sentence)).toEqual([{ act, who }]);
  });

  it('tells who takes the place of another', () => {
    expect(appointments('Mette Lund afløser Bo Vig i styregruppen.')).toEqual([
      { act: 'leaves', who: ['Bo Vig'] },
      { act: 'joins', who: ['Mette Lund'] },
    ]);
  });

  it.each([
    'Boligafdelingen består af 38 boliger.',
    'Der udpeges en projektleder.',
    'Der oprettes en gruppe med et særligt sigte.',
    'Der etableres et samarbejde med Bo Vig.',
    'Kommunerne udpeger hver en repræsentant.',
    'Bo Vig orienterede om udpegningen.',
  ])('does not take everything for an appointment: %s', (sentence) => {
    expect(appointments(sentence)).toEqual([]);
  });

  it('knows the line that leads in a list of members', () => {
    expect(leadsInMembers('Arbejdsgruppen består af:')).toBe(true);
    expect(leadsInMembers('Planen består af:')).toBe(false);
  });
});
