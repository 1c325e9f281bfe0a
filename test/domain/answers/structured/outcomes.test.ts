import { structuredAnswer } from '../../../../src/domain/answers/structured/structured-answer';
import type { Answer } from '../../../../src/domain/answers/answer';
import type { SheetItem } from '../../../../src/domain/answers/sheet';
import { answerText } from '../../../../src/texts/answers';
import { asked, person, quote, sheet } from '../samples';

type Ended = readonly [SheetItem['outcome'], string];

function item(number: number, title: string, [outcome, decided]: Ended): SheetItem {
  return { number, title, outcome, quote: quote(title, number), decision: quote(decided, number) };
}

const APRIL = sheet({
  forumName: 'Broudvalget',
  date: '2024-04-09',
  participants: [person('Ida Vig', { roles: ['chair'] })],
  items: [
    item(1, 'Maling af rækværk', ['approved', 'Godkendt.']),
    item(2, 'Nye lamper', ['postponed', 'Sagen blev udsat.']),
  ],
});
const MAY = sheet({
  forumName: 'Broudvalget',
  date: '2024-05-07',
  items: [item(1, 'Kajak under broen', ['approved', 'Indstillingen blev godkendt.'])],
});
const HARBOUR = sheet({
  forumName: 'Havneudvalget',
  date: '2024-04-23',
  items: [item(3, 'Leje af kran', ['postponed', 'Udsat til juni.'])],
});

function told(question: string): Answer | null {
  return structuredAnswer(asked(question, { sheets: [MAY, HARBOUR, APRIL] }));
}

function textOf(question: string): string {
  const answer = told(question);
  return answer === null ? '' : answerText(answer);
}

describe('a question which items ended so', () => {
  it.each([
    'hvilke punkter blev udsat?',
    'Hvilke sager er blevet udskudt',
    'hvad blev udsat?',
    'which items were postponed?',
  ])('gives all that were put off: %s', (question) => {
    expect(told(question)).toMatchObject({
      content: {
        kind: 'outcomes',
        outcome: 'postponed',
        places: [{ items: [{ title: 'Leje af kran' }] }, { items: [{ title: 'Nye lamper' }] }],
      },
      citations: [{ quote: 'Udsat til juni.' }, { quote: 'Sagen blev udsat.' }],
    });
  });

  it('keeps to the forum it names', () => {
    expect(textOf('hvilke punkter blev udsat i Broudvalget?')).toBe(
      'Det blev udsat:\nBroudvalget, tirsdag 9. april 2024: punkt 2, Nye lamper [1]',
    );
  });

  it('gives what the newest meeting approved', () => {
    expect(textOf('hvilke punkter blev godkendt i Broudvalget?')).toContain('Kajak under broen');
    expect(textOf('hvilke punkter blev godkendt i Broudvalget?')).not.toContain('Maling');
  });

  it('is none where it asks what was not, or of a matter', () => {
    expect(told('hvilke punkter blev ikke godkendt?')?.content.kind).not.toBe('outcomes');
    expect(told('hvilke punkter om asfalt blev udsat?')?.content.kind).not.toBe('outcomes');
  });
});

describe('a question what a meeting dealt with', () => {
  it('is not taken for who chaired it', () => {
    expect(told('hvad stod på dagsordenen i Broudvalget i april?')).toMatchObject({
      content: { kind: 'agenda', items: [{ title: 'Maling af rækværk' }, { title: 'Nye lamper' }] },
    });
  });

  it.each([
    'hvilke beslutninger blev truffet den 9. april 2024?',
    'hvilke beslutninger traf Broudvalget i april?',
  ])('asks for its decisions: %s', (question) => {
    expect(told(question)).toMatchObject({ content: { kind: 'agenda', form: 'decisions' } });
  });

  it('counts its items', () => {
    expect(textOf('hvor mange punkter var der på dagsordenen i Broudvalget i april?')).toMatch(
      /^2 punkter \(Broudvalget, tirsdag 9\. april 2024\):\n1\. Maling/,
    );
  });

  it('may be of the last one', () => {
    expect(told('hvad stod på dagsordenen sidst?')).toMatchObject({
      content: { kind: 'agenda', items: [{ title: 'Kajak under broen' }] },
    });
  });

  it('says that there were others in that month', () => {
    expect(textOf('hvad blev der besluttet i april 2024?')).toMatch(
      /^Havneudvalget[^]*Andre møder i perioden: Broudvalget, tirsdag 9\. april 2024 \[2\]\.$/,
    );
  });
});
