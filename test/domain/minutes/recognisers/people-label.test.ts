import { peopleLabel } from '../../../../src/domain/minutes/recognisers/people-label';

describe('peopleLabel', () => {
  it.each([
    ['Mødedeltagere:', 'participants'],
    ['DELTAGERE', 'participants'],
    ['Til stede: Anne og Bo', 'participants'],
    ['Afbud fra:', 'absent'],
    ['Øvrige deltagere', 'others'],
    ['Gæster:', 'guests'],
    ['Sekretariat', 'secretariat'],
    ['Medlemmer:', 'members'],
    ['Referent: Anne Holm', 'role'],
    ['Medlemmer valgt af brugerne:', 'members'],
    ['Medlemmer udpeget af foreningerne', 'members'],
    ['Tilstedeværende medlemmer af haverådet', 'participants'],
    ['Fremmødte medlemmer fra bestyrelsen:', 'participants'],
    ['Deltagende observatører', 'others'],
  ])('reads %s', (line, kind) => {
    expect(peopleLabel(line)?.kind).toBe(kind);
  });

  it('tells where the list begins', () => {
    const line = '**Afbud:** Anne Holm';

    expect(line.slice(peopleLabel(line)?.listAt)).toBe('Anne Holm');
  });

  it.each([
    'Deltagerne drøftede planen',
    'Afbud modtages gerne',
    'Anne Holm: formand',
    'Formanden orienterede',
    'Medlemmer udpeget af foreningerne kom for sent.',
    'Der var afbud fra Anne Holm. Bo Birk deltog i stedet for Ida Krogh.',
  ])('sees no label in "%s"', (line) => {
    expect(peopleLabel(line)).toBeNull();
  });
});
