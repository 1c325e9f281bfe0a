import { headLabel } from '../../../../src/domain/minutes/recognisers/head-label';

describe('headLabel', () => {
  it.each([
    ['Udvalg: Sundhedsudvalget', 'forum', 'Sundhedsudvalget'],
    ['Mødedato Onsdag d. 10. april 2024', 'date', 'Onsdag d. 10. april 2024'],
    ['**Tid:** 18. november, kl. 13', 'date', '18. november, kl. 13'],
    ['MØDESTED', 'place', ''],
    ['Mødested Virtuelt møde', 'place', 'Virtuelt møde'],
    ['Mødested Teams', 'place', 'Teams'],
    ['Sted\tTeams', 'place', 'Teams'],
    ['Sluttidspunkt: 16.15', 'end', '16.15'],
    ['Sagsnr.: 22/1234', 'caseNumber', '22/1234'],
    ['MødestedKantinen, stuen', 'place', 'Kantinen, stuen'],
    ['UdvalgHaverådet', 'forum', 'Haverådet'],
  ])('reads %s', (line, field, value) => {
    const label = headLabel(line);

    expect(label?.field).toBe(field);
    expect(line.slice(label?.valueAt)).toBe(value);
  });

  it.each([
    'Mødelokale 4, Solby Rådhus',
    'Tid til eftertanke',
    'Udvalgets arbejde',
    'Stedet er valgt',
    'Mødested er ændret',
    'Anne Holm',
    'Der er kaffe: ja',
  ])('sees no label in "%s"', (line) => {
    expect(headLabel(line)).toBeNull();
  });
});
