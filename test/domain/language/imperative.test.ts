import { imperative } from '../../../src/domain/language/imperative';

describe('imperative', () => {
  it.each([
    ['afdække', 'afdæk'],
    ['sende', 'send'],
    ['undersøge', 'undersøg'],
    ['revidere', 'revidér'],
    ['evaluere', 'evaluér'],
    ['nedsætte', 'nedsæt'],
    ['indkalde', 'indkald'],
    ['lægge', 'læg'],
    ['give', 'giv'],
    ['gøre', 'gør'],
    ['stå', 'stå'],
    ['se', 'se'],
    ['levere', 'lever'],
    ['ændre', 'ændr'],
    ['opgøre', 'opgør'],
  ])('of %s is %s', (infinitive, expected) => {
    expect(imperative(infinitive)).toBe(expected);
  });
});
