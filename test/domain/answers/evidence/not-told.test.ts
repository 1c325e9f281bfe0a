import { evidenceIn } from '../sample-items';
import { sheet } from '../samples';

const SHEET = sheet();

interface Told {
  readonly text: string;
  readonly title?: string;
}

function statusOf(question: string, { text, title = 'Orientering' }: Told): string {
  return evidenceIn([{ of: SHEET, title, sections: [['decision', text]] }], question).status;
}

describe('a question for what happened behind closed doors', () => {
  const question = 'hvad besluttede bestyrelsen om grunden på det lukkede punkt?';
  const text = 'Bestyrelsen besluttede at købe grunden.';

  it('is not answered by an open item', () => {
    expect(statusOf(question, { text })).toBe('noAnswer');
  });

  it('is answered by a closed item that tells', () => {
    expect(statusOf(question, { text, title: 'Lukket punkt: grunden' })).toBe('answered');
  });
});

describe('a question for who fills a post', () => {
  const question = 'hvem bliver ny direktør på Strandlev Sygehus?';

  it('is not answered where somebody is only expected', () => {
    expect(statusOf(question, { text: 'Strandlev Sygehus får ny direktør den 1. marts.' })).toBe('noAnswer');
  });

  it('is answered by a name', () => {
    const text = 'Bodil Vangsted bliver ny direktør på Strandlev Sygehus den 1. marts.';

    expect(statusOf(question, { text })).toBe('answered');
  });

  it('may be answered by a body where only the word begins like a post', () => {
    const text = 'Lederkurset holdes for medlemmer fra kommunerne.';

    expect(statusOf('hvem er lederkurset for?', { text })).toBe('answered');
  });
});

describe('a question for what somebody or something is called', () => {
  it.each([
    ['hvad hedder den revisor, foreningen har fået?', 'Bodil finder en revisor til foreningen.'],
    [
      'hvad hedder den revisor, foreningen har fået?',
      'Bodil Vangsted finder snart en revisor til foreningen.',
    ],
    ['hvad hedder den nye app til madplaner?', 'Den nye app til madplaner virker på alle telefoner.'],
  ])('is not answered where the name is missing: %s', (question, text) => {
    expect(statusOf(question, { text })).toBe('noAnswer');
  });

  it.each([
    ['hvad hedder den revisor, foreningen har fået?', 'Foreningen har fået revisor Bodil Vangsted.'],
    ['hvad hedder den nye app til madplaner?', 'Den nye app til madplaner hedder Gryden.'],
    ['hvad hedder den nye app til madplaner?', 'Den nye app til madplaner er "gryden".'],
  ])('is answered by the name: %s', (question, text) => {
    expect(statusOf(question, { text })).toBe('answered');
  });
});

describe('a question for what something runs up to', () => {
  const question = 'hvad løber den nye natbus op i om måneden?';

  it('is not answered without an amount', () => {
    expect(statusOf(question, { text: 'Den nye natbus kører hver måned.' })).toBe('noAnswer');
  });

  it('is answered by an amount', () => {
    expect(statusOf(question, { text: 'Den nye natbus løber op i 40.000 kr. om måneden.' })).toBe('answered');
  });
});

describe('a question for a part of the year', () => {
  const question = 'hvor stor en andel kom i gang med genoptræning i 2. kvartal';

  it('is not answered by the figures of another one', () => {
    const text = 'I 3. kvartal kom en andel på 81 pct. i gang med genoptræning.';

    expect(statusOf(question, { text })).toBe('noAnswer');
  });

  it.each(['I andet kvartal', 'I 2. kvartal'])(
    'is answered by its own, however it is written: %s',
    (part) => {
      const text = `${part} kom en andel på 81 pct. i gang med genoptræning.`;

      expect(statusOf(question, { text })).toBe('answered');
    },
  );
});

describe('a question for what came of a matter', () => {
  it('is not answered by the title of its item', () => {
    const title = 'Sagen om voldgift';

    const item = { of: SHEET, title, sections: [['case', title]] } as const;

    expect(evidenceIn([item], 'hvad kom der ud af sagen om voldgift').status).toBe('noAnswer');
  });
});
