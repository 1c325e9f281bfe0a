import { asked, quote, sheet } from './samples';

const TEXTS = [
  'sårplejen på video',
  'sårplejen',
  'prisen på video',
  'lamper',
  'kørslen',
  'kørsel til dagtilbud',
];
const TOPIC = 'Hvad er der sagt om sårplejen?';

function stems(text: string, context: readonly string[]): readonly string[] {
  return asked(text, { texts: TEXTS, context }).terms.flatMap((term) => term.asked);
}

describe('a question that leans on one that leans on another', () => {
  it('is about what the first was about', () => {
    expect(stems('og hvornår?', [TOPIC, 'og hvem betaler?'])).toContain('sørplej');
  });

  it('has nothing of what came before a question with a topic of its own', () => {
    const context = [TOPIC, 'Hvem henter lamper hos kørslen til dagtilbud på mandag?'];

    expect(stems('og hvornår?', context)).not.toContain('sørplej');
  });
});

describe('a question that turns to something else', () => {
  const context = ['Hvem stemte imod sårplejen?'];

  it('is about what it names, and only reminded of what came before', () => {
    const { terms, kind } = asked('Hvad med lamperne?', { texts: TEXTS, context });

    expect(kind).toBe('open');
    expect(terms.filter(({ optional }) => !optional).flatMap((term) => term.asked)).toEqual(['lamp']);
  });

  it('asks what was decided where it names an item', () => {
    const item = {
      number: 2,
      title: 'Nye lamper til kørslen',
      outcome: 'other',
      quote: quote('Nye lamper'),
      decision: null,
    } as const;
    const sheets = [sheet({ items: [item] })];

    expect(asked('Hvad med lamperne?', { sheets, texts: TEXTS, context }).decision).toBe(true);
    expect(asked('Hvad med videoen?', { sheets, texts: TEXTS, context }).decision).toBe(false);
  });

  it('asks the same of another place', () => {
    const { kind, terms } = asked('Hvad med Havby?', { texts: [...TEXTS, 'Havby'], context });

    expect(kind).toBe('who');
    expect(terms.flatMap((term) => term.asked)).toContain('sørplej');
  });
});

describe('what happened next', () => {
  it('is asked of the matter, not as the question before was', () => {
    const context = ['Hvem stemte imod sårplejen?'];

    const { kind, terms } = asked('hvad skete der så?', { texts: TEXTS, context });

    expect(kind).not.toBe('who');
    expect(terms.flatMap((term) => term.asked)).toContain('sørplej');
  });

  it('is told of the same matter where it is asked whether it still is so', () => {
    const { terms } = asked('er det stadig sådan?', { texts: TEXTS, context: ['Hvad med sårplejen?'] });

    expect(terms.filter(({ optional }) => !optional).flatMap((term) => term.asked)).toEqual(['sørplej']);
  });
});
