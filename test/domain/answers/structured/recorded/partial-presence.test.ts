import { partialPresence } from '../../../../../src/domain/answers/structured/recorded/partial-presence';

describe('partialPresence', () => {
  it.each([
    ['Bo Vig forlod mødet efter punkt 5.', 'left', [{ from: 6, to: null }]],
    ['Bo Vig gik før tid.', 'left', []],
    ['Kl. 14 forlod Bo Vig mødet.', 'left', []],
    ['Bemærkninger: Bo Vig måtte gå efter punkt 3.', 'left', [{ from: 4, to: null }]],
    ['Bo Vig kom kl. 10.15.', 'came', []],
    ['Bo Vig ankom under punkt 2.', 'came', [{ from: 1, to: 1 }]],
    ['Bo Vig deltog ikke i behandlingen af punkt 4.', 'away', [{ from: 4, to: 4 }]],
    ['Bo Vig deltog ikke i sagens behandling.', 'away', [{ from: 7, to: 7 }]],
    ['Bo Vig erklærede sig inhabil og forlod lokalet under punktet.', 'disqualified', [{ from: 7, to: 7 }]],
    ['Bo Vig (A) deltog ikke i sagen på grund af inhabilitet.', 'disqualified', [{ from: 7, to: 7 }]],
  ])('tells who missed what: %s', (sentence, kind, missed) => {
    expect(partialPresence(sentence, 7)).toMatchObject({ kind, who: ['Bo Vig'], missed });
  });

  it.each([
    ['Revisor Bo Vig deltog i punkt 2.', [{ from: 2, to: 2 }], []],
    ['Til punkt 3 deltog desuden jurist Bo Vig (BV).', [{ from: 3, to: 3 }], []],
    [
      'Bo Vig deltog kun under punkt 3-4.',
      [{ from: 3, to: 4 }],
      [
        { from: 1, to: 2 },
        { from: 5, to: null },
      ],
    ],
    ['Bo Vig deltager under dette punkt.', [{ from: 7, to: 7 }], []],
  ])('tells who was there for which items: %s', (sentence, attended, missed) => {
    expect(partialPresence(sentence, 7)).toMatchObject({ kind: 'joined', who: ['Bo Vig'], attended, missed });
  });

  it('names a post where the sentence does', () => {
    expect(partialPresence('Behandlet uden medarbejderrepræsentanten.', 8)).toMatchObject({
      kind: 'away',
      who: ['medarbejderrepræsentanten'],
    });
  });

  it.each([
    'Bo Vig gik i gang med opgaven.',
    'Projektet kom i gang efter punkt 3.',
    'Bo Vig kom ind på taksterne under punkt 3.',
    'Formanden gik over til punkt 4.',
    'Udvalget deltog ikke i punkt 4.',
    'Bo Vig deltog i mødet.',
    'Centerchef Bo Vig deltager ved mødet for udvalget.',
  ])('does not take everything for a partial presence: %s', (sentence) => {
    expect(partialPresence(sentence, 7)).toBeNull();
  });
});
