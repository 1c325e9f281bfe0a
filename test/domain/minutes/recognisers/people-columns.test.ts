import { peopleColumns } from '../../../../src/domain/minutes/recognisers/people-columns';

describe('peopleColumns', () => {
  it.each([
    ['Navn\tTitel\tOrganisation', ['name', 'title', 'organisation']],
    ['Deltager\tFra\tStatus', ['name', 'organisation', 'status']],
    ['Mødt\tNavn\tFunktion', ['present', 'name', 'title']],
    ['Medlem\tParti\tAfbud\tStedfortræder', ['name', 'party', 'absent', 'substitute']],
  ])('knows the head %j', (row, columns) => {
    expect(peopleColumns(row)).toEqual(columns);
  });

  it.each(['Deltagere:', 'Hvem\tHvad\tHvornår', 'Område\tBudget', 'Anne Holm\tSolby Kommune'])(
    'sees no head of a table of people in %j',
    (row) => {
      expect(peopleColumns(row)).toBeNull();
    },
  );
});
