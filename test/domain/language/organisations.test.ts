import { isOrganisation } from '../../../src/domain/language/organisations';
import { isParty } from '../../../src/domain/language/parties';
import { isTitle, isTitleWord } from '../../../src/domain/language/titles';

describe('isOrganisation', () => {
  it.each([
    'Solby Kommune',
    'Region Nord',
    'Aarby Universitetshospital',
    'PLO-Nord',
    'Psykiatrien',
    'KL',
    'Sundhedsplanlægning',
  ])('knows %s', (text) => {
    expect(isOrganisation(text)).toBe(true);
  });

  it.each(['Anne Holm', 'Bo Regner', 'direktør'])('does not take %s for one', (text) => {
    expect(isOrganisation(text)).toBe(false);
  });
});

describe('isTitle', () => {
  it('knows titles by the ends of words', () => {
    expect(isTitleWord('sundhedschef')).toBe(true);
    expect(isTitle('praktiserende læge i Solby')).toBe(true);
    expect(isTitle('regionsrådsmedlem')).toBe(true);
  });

  it('takes no name for a title', () => {
    expect(isTitle('Anne Holm')).toBe(false);
  });
});

describe('isParty', () => {
  it.each(['A', 'Ø', 'Liste T', 'UP-1', 'Venstre', 'SF'])('knows %s', (text) => {
    expect(isParty(text)).toBe(true);
  });

  it.each(['a', 'AB', 'formand', 'Liste'])('rejects %s', (text) => {
    expect(isParty(text)).toBe(false);
  });
});
