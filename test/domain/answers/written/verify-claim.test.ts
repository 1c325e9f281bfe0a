import { verifyClaim } from '../../../../src/domain/answers/written/verify-claim';
import type { NumberedPassage } from '../../../../src/domain/answers/written/numbered-passage';
import { minutesId, forumId } from '../../../../src/domain/shared/ids';
import { sheet } from '../samples';

const TEXT =
  'Solvej Holm afdækker senest den 12. april 2024, hvem der repræsenterer Fjordhospitalet i arbejdsgruppen. ' +
  'Der er afsat 2.000.000 kr. til 3 kommuner og 5 hospitaler. Projektet forlænges ikke, men økonomien fastholdes. ' +
  'Jens Krogh og Lise Dam fremlagde tallene. Udgiften stiger med 4 pct. ' +
  'Mødet flyttes til kl. 9.30 tirsdag den 7. maj. Styregruppen godkendte indstillingen. Holdningen var enig. ' +
  'Ordningen gælder mindst 12 måneder.';

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
    'Solvej Holm skal afdække det i april 2024.',
    'Solvej Holms afdækning gælder repræsentationen i arbejdsgruppen om hjælpemidler.',
    'Fjordklyngen vedtog, at projektet ikke forlænges.',
    'Økonomien fastholdes.',
    'Jens Krogh fremlagde tallene sammen med Lise Dam.',
    'Indstillingen blev godkendt af styregruppen på mødet den 6. marts 2024.',
  ])('lets through what the passage says: %s', (text) => {
    expect(problems(text, 1)).toEqual([]);
  });

  it.each([
    'Der er afsat 2 mio. kr. til tre kommuner.',
    'Der er afsat to millioner kroner til 3 kommuner.',
    'Der er afsat 2.000.000 kr. til 5 hospitaler.',
    'Udgiften stiger med fire procent.',
    'Udgiften stiger med 4 %.',
    'Mødet flyttes til den 7. maj klokken 9:30.',
    'Ordningen gælder mindst tolv måneder.',
  ])('lets through numbers that are written differently: %s', (text) => {
    expect(problems(text, 1)).toEqual([]);
  });

  it.each([
    ['a number changed by one', 'Der er afsat 3 mio. kr. til 3 kommuner.', 'number 3 mio'],
    ['another magnitude', 'Der er afsat 2 mia. kr. til 3 kommuner.', 'number 2 mia'],
    ['thousands for millions', 'Der er afsat 2.000 kr. til 3 kommuner.', 'number 2.000'],
    ['a written number', 'Der er afsat 2 mio. kr. til fire kommuner.', 'number fire'],
    ['a number of something else', 'Der er afsat 2 mio. kr. til 5 kommuner.', 'number 5'],
    ['another unit', 'Udgiften stiger med 4 procentpoint.', 'number 4'],
    ['kroner for per cent', 'Udgiften stiger med 4 kr.', 'number 4'],
  ])('finds %s', (_, text, problem) => {
    expect(problems(text, 1)).toContain(problem);
  });

  it.each([
    ['a day moved by one', 'Solvej Holm afdækker det senest den 13. april 2024.', 'date 13. april 2024'],
    ['another month', 'Solvej Holm afdækker det i maj 2024.', 'date maj 2024'],
    ['another month alone', 'Solvej Holm afdækker det i juni.', 'date juni'],
    ['another year', 'Solvej Holm afdækker det senest den 12. april 2025.', 'date 12. april 2025'],
    [
      'the day of the meeting as the deadline',
      'Solvej Holm afdækker det senest den 6. marts 2024.',
      'date 6. marts 2024',
    ],
    ['another weekday', 'Mødet flyttes til onsdag den 7. maj.', 'date onsdag'],
    ['another time', 'Mødet flyttes til kl. 10.30.', 'date 10:30'],
    ['a time that is none', 'Mødet flyttes til kl. 29.30.', 'number 29.30'],
  ])('finds %s', (_, text, problem) => {
    expect(problems(text, 1)).toContain(problem);
  });

  it.each([
    ['a last name with another letter', 'Solvej Holn afdækker repræsentationen.', 'name Holn'],
    ['a first name with another letter', 'Solveg Holm afdækker repræsentationen.', 'name Solveg'],
    ['a first name alone', 'Solveig afdækker repræsentationen i arbejdsgruppen.', 'name Solveig'],
    ['another first name alone', 'Karen afdækker repræsentationen i arbejdsgruppen.', 'name Karen'],
    ['somebody else', 'Gry Bang afdækker, hvem der repræsenterer hospitalet.', 'name Bang'],
    ['two people mixed up', 'Solvej Krogh afdækker repræsentationen i arbejdsgruppen.', 'name Krogh'],
    ['what another did', 'Jens Krogh afdækker repræsentationen i arbejdsgruppen.', 'name Krogh'],
  ])('finds %s', (_, text, problem) => {
    expect(problems(text, 1)).toContain(problem);
  });

  it('lets through what goes on about somebody in the next sentence', () => {
    const told = [passage(1, 'Gry Bang orienterede. Hun undersøger lokalerne i Havby inden sommer.')];

    expect(verifyClaim({ text: 'Gry Bang undersøger lokalerne i Havby.', citations: [1] }, told)).toEqual([]);
  });

  it.each([
    'Projektet forlænges.',
    'Projektet forlænges, og økonomien fastholdes.',
    'Økonomien fastholdes ikke.',
    'Styregruppen godkendte ikke indstillingen.',
    'Styregruppen afviste indstillingen.',
    'Udgiften falder med 4 pct.',
    'Ordningen gælder højst 12 måneder.',
    'Holdningen var uenig.',
  ])('finds what is turned round: %s', (text) => {
    expect(problems(text, 1)).toEqual(['negation']);
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

  it('finds a claim made of words that stand elsewhere, or all over the passage', () => {
    expect(problems('Sygeplejersker ansættes hurtigere gennem vikarbureauer.', 2)).toEqual(['unsupported']);
    expect(problems('Fjordhospitalet flyttes, budgettet udvides, ordningen evalueres.', 1)).toEqual([
      'unsupported',
    ]);
  });

  it('checks against what is cited, not against everything', () => {
    expect(problems('Solvej Holm afdækker repræsentationen fra Fjordhospitalet.', 2)).not.toEqual([]);
    expect(problems('Solvej Holm afdækker repræsentationen; Birte Winge orienterede.', 1, 2)).toEqual([]);
  });
});
