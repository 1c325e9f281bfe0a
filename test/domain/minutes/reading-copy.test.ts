import { parseMinutes } from '../../../src/domain/minutes/parse';
import { readingCopy } from '../../../src/domain/minutes/reading-copy';
import { decisionText } from '../../../src/domain/minutes/sections';

const DAMAGED = `Referat af mÅde i Solklyngen den 7. maj 2024
MÅdedeltagere: Anne Holm, SÅren Vig, Carla Dam
FravÅrende: SÅren Vig

Punkt 1: Budget
Beslutning
Det er vigtigt for bÅrnene, at mÅdet holdes pÅ hospitalet.
`;

describe('readingCopy', () => {
  it('mends the words the parts of minutes are known by, each letter in its place', () => {
    expect(readingCopy(DAMAGED)).toContain('Mødedeltagere: Anne Holm, SÅren Vig');
    expect(readingCopy(DAMAGED)).toHaveLength(DAMAGED.length);
  });

  it.each(['RÅDET i Ærø', 'Åben dagsorden', 'mÅlet'])('leaves %s alone', (text) => {
    expect(readingCopy(text)).toBe(text);
  });

  it('lets damaged minutes be read and quoted as they are spelled', () => {
    const minutes = parseMinutes(DAMAGED);

    expect(minutes.participants.map(({ name, absent }) => [name, absent])).toEqual([
      ['Anne Holm', false],
      ['SÅren Vig', true],
      ['Carla Dam', false],
    ]);
    expect(minutes.items.map((item) => decisionText(item, DAMAGED))).toEqual([
      'Det er vigtigt for bÅrnene, at mÅdet holdes pÅ hospitalet.',
    ]);
    expect(minutes.warnings.map(({ code }) => code)).toContain('damaged-text');
  });
});
