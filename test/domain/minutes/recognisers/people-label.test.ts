import { peopleLabel } from '../../../../src/domain/minutes/recognisers/people-label';

describe('peopleLabel', () => {
  it.each([
    ['Mødedeltagere:', 'participants'],
    ['DELTAGERE', 'participants'],
    ['Til stede: Anne og Bo', 'participants'],
    ['Afbud fra:', 'absent'],
    ['Hvem manglede: Anne og Bo', 'absent'],
    ['Hvem var væk:', 'absent'],
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

describe('a label that names the items', () => {
  it.each([
    ['Gæst under punkt 5: Eva Fog', 'guests', 'Eva Fog'],
    ['Gæster (pkt. 2 og 3): Eva Fog', 'guests', 'Eva Fog'],
    ['Deltog under punkt 4: Eva Fog', 'participants', 'Eva Fog'],
    ['Fraværende ved sag 2-4: Eva Fog', 'absent', 'Eva Fog'],
    ['Observatør til punkterne 1, 2 og 3: Eva Fog', 'guests', 'Eva Fog'],
  ])('is read: "%s"', (line, kind, list) => {
    const label = peopleLabel(line);

    expect([label?.kind, line.slice(label?.listAt)]).toEqual([kind, list]);
  });
});
