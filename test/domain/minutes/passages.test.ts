import { parseMinutes } from '../../../src/domain/minutes/parse';
import { passagesOf } from '../../../src/domain/minutes/passages';
import { forumId, minutesId } from '../../../src/domain/shared/ids';
import type { Passage } from '../../../src/domain/answers/passage';

const SENTENCE = 'Udvalget drøftede planen for den nye sti gennem skoven ved Solby sø. ';
const TEXT = `REFERAT Solklyngen d. 10-04-2024

Mødested Teams

Indholdsfortegnelse

Stier.....	3
Eventuelt.....	4

Punkt 1: Stier

Sagsfremstilling

${SENTENCE.repeat(20).trim()}

Beslutning

Klyngen aftalte:

- ${'Stien belyses om vinteren og ryddes for sne. '.repeat(4).trim()}
- ${'Skiltene sættes op ved begge ender af stien. '.repeat(4).trim()}
- ${'Bænkene males om foråret af frivillige folk. '.repeat(4).trim()}

Punkt 2: Lukket: Salg af grund

Punkt 3: Eventuelt

Beslutning

Intet.
`;

const SOURCE = { id: minutesId('m1'), forum: forumId('f1'), version: 2 } as const;
const passages: readonly Passage[] = passagesOf({ ...SOURCE, minutes: parseMinutes(TEXT), text: TEXT });

describe('passagesOf', () => {
  it('cuts whole sentences to about 500 characters', () => {
    const pieces = passages.filter(({ item, section }) => item === 1 && section === 'case');

    expect(pieces.length).toBeGreaterThan(1);
    expect(
      pieces.every(({ text }) => text.length <= 500 && text.startsWith('Udvalget') && text.endsWith('sø.')),
    ).toBe(true);
  });

  it('keeps points together with the sentence that leads them in', () => {
    const decision = passages.filter(({ item, section }) => item === 1 && section === 'decision');

    expect(decision).toHaveLength(1);
    expect(decision[0]?.text).toMatch(/^Klyngen aftalte:[\s\S]+folk\.$/);
  });

  it('is verbatim', () => {
    expect(passages.every(({ text, span }) => TEXT.slice(span.start, span.end) === text)).toBe(true);
  });

  it('leaves the table of contents out of the head', () => {
    expect(passages.filter(({ section }) => section === 'head').map(({ text }) => text)).toEqual([
      'REFERAT Solklyngen d. 10-04-2024\n\nMødested Teams',
    ]);
  });

  it('keeps items without text findable by their title', () => {
    expect(passages.find(({ item }) => item === 2)).toMatchObject({
      section: 'unheaded',
      text: 'Lukket: Salg af grund',
      itemTitle: 'Lukket: Salg af grund',
    });
  });

  it('numbers passages and carries version, date and forum', () => {
    expect(passages[0]).toMatchObject({
      id: 'm1#1',
      forum: 'f1',
      minutes: 'm1',
      version: 2,
      date: '2024-04-10',
      item: 0,
    });
    expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
  });

  it('keeps what follows the last item, where the next meeting stands', () => {
    const text =
      'REFERAT Solklyngen d. 10-04-2024\n\nPunkt 1: Badebro\n\nBeslutning\n\nBroen males.\n\nMødet sluttede kl. 16.\n\nNæste gang ses vi den 3. juni 2024.\n';

    const found = passagesOf({ ...SOURCE, minutes: parseMinutes(text), text });

    expect(found.at(-1)).toMatchObject({ item: 1, itemTitle: 'Badebro' });
    expect(found.at(-1)?.text).toContain('Næste gang ses vi den 3. juni 2024.');
  });
});
