import { verifyClaim } from '../../../../src/domain/answers/written/verify-claim';
import type { NumberedPassage } from '../../../../src/domain/answers/written/numbered-passage';
import { minutesId, forumId } from '../../../../src/domain/shared/ids';
import { sheet } from '../samples';

const TEXT =
  'Solvej Holm afdækker senest den 12. april 2024, hvem der repræsenterer Fjordhospitalet i arbejdsgruppen. ' +
  'Der er afsat 1,5 mio. kr. til 3 kommuner. Projektet forlænges ikke.';

function passage(number: number, text: string): NumberedPassage {
  return {
    number,
    sheet: sheet(),
    passage: {
      id: `p${number}`,
      forum: forumId('fjordklyngen'),
      minutes: minutesId('m'),
      version: 1,
      date: '2024-03-06',
      item: 6,
      itemTitle: 'Arbejdsgruppe om hjælpemidler',
      section: 'decision',
      text,
      span: { start: 0, end: text.length },
    },
  };
}

const PASSAGES = [passage(1, TEXT), passage(2, 'Birte Winge orienterede om budgettet for 2025.')];

function problems(text: string, ...citations: readonly number[]): readonly string[] {
  return verifyClaim({ text, citations }, PASSAGES).map((problem) =>
    'value' in problem ? `${problem.kind} ${problem.value}` : problem.kind,
  );
}

describe('verifyClaim', () => {
  it.each([
    'Solvej Holm afdækker repræsentationen fra Fjordhospitalet senest den 12. april 2024.',
    'Holm afdækker det senest 12. april.',
    'Der er afsat 1,5 mio. kr. til tre kommuner.',
    'Fjordklyngen vedtog, at projektet ikke forlænges.',
    'Solvej Holms afdækning gælder arbejdsgruppen om hjælpemidler.',
  ])('lets through what the passage says: %s', (text) => {
    expect(problems(text, 1)).toEqual([]);
  });

  it.each([
    ['a number changed by one', 'Der er afsat 2,5 mio. kr. til 3 kommuner.', 'number 2.5'],
    [
      'a day changed by one',
      'Solvej Holm afdækker repræsentationen senest den 13. april 2024.',
      'date 2024-04-13',
    ],
    ['another year', 'Solvej Holm afdækker repræsentationen senest den 12. april 2025.', 'date 2025-04-12'],
    ['another person', 'Det afdækkes af Birte Winge, hvem der repræsenterer hospitalet.', 'name birte'],
    [
      'another person at the beginning',
      'Jens Krogh afdækker, hvem der repræsenterer hospitalet.',
      'name krogh',
    ],
    ['a written number', 'Der er afsat 1,5 mio. kr. til fire kommuner.', 'number 4'],
  ])('finds %s', (_, text, problem) => {
    expect(problems(text, 1)).toContain(problem);
  });

  it('finds a link that the minutes do not hold', () => {
    expect(problems('Projektet forlænges ikke, se https://example.test/login', 1)).toContain(
      'link https://example.test/login',
    );
  });

  it('finds a claim without a citation, and one that cites what was not given', () => {
    expect(problems('Projektet forlænges ikke.')).toEqual(['not-cited']);
    expect(problems('Projektet forlænges ikke.', 7)).toEqual(['unknown-citation']);
  });

  it('finds yes where the minutes say no, and no where they say yes', () => {
    expect(problems('Projektet forlænges.', 1)).toEqual(['negation']);
    expect(problems('Birte Winge orienterede ikke om budgettet.', 2)).toEqual(['negation']);
  });

  it('finds a claim made of words that stand elsewhere', () => {
    expect(problems('Sygeplejersker ansættes hurtigere gennem vikarbureauer.', 2)).toEqual(['unsupported']);
  });

  it('checks against what is cited, not against everything', () => {
    expect(problems('Solvej Holm afdækker repræsentationen fra Fjordhospitalet.', 2)).not.toEqual([]);
    expect(problems('Solvej Holm afdækker repræsentationen; Birte Winge orienterede.', 1, 2)).toEqual([]);
  });
});
