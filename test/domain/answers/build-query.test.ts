import { matchQuality } from '../../../src/domain/answers/match-terms';
import type { QueryTerm } from '../../../src/domain/answers/query';
import { analyse } from '../../../src/domain/language/analyse';
import { asked } from './samples';

const TEXTS = [
  'Hospitalet udskriver patienter.',
  'IV-behandling i kommunen',
  'En rapport om hjertet',
  'Aftalen opsiges.',
];

function terms(question: string): readonly QueryTerm[] {
  return asked(question, { texts: TEXTS }).terms;
}

function quality(question: string, text: string): number {
  const stems = analyse(text).map((term) => term.stem);
  return Math.max(...terms(question).map((term) => matchQuality(term, stems)));
}

describe('the terms of a question', () => {
  it('leaves out words without a topic', () => {
    expect(terms('hvad er det så med hospitalet').map(({ asked: words }) => words)).toEqual([['hospital']]);
  });

  it.each([
    'sådn hvad er det med hospitalet',
    'hospitalet, egentilg',
    'det m. hospitalet',
    'hvad v. hospitalet',
  ])('leaves out words without a topic that are cut short or slips of the finger: %s', (question) => {
    expect(terms(question).map(({ asked: words }) => words)).toEqual([['hospital']]);
  });

  it('keeps what looks like a word without a topic with a letter more, or is a name', () => {
    expect(terms('kunder').map(({ asked: words }) => words)).toEqual([['kund']]);
    expect(terms('hos Uner').map(({ asked: words }) => words)).toEqual([['uner']]);
  });

  it('meets its own word best, a synonym less, something else not', () => {
    expect(quality('hospitalet', 'Hospitalets køkken')).toBe(1);
    expect(quality('sygehuset', 'Hospitalets køkken')).toBeGreaterThan(0.5);
    expect(quality('sygehuset', 'Skolens køkken')).toBe(0);
  });

  it('knows expressions of several words', () => {
    expect(
      quality('aftalen der bliver sagt farvel til, hvornår ophører den', 'Aftalen opsiges'),
    ).toBeGreaterThan(0.5);
  });

  it('looks for the parts of a compound the minutes do not have', () => {
    expect(terms('hjerterapporten').map(({ asked: words }) => words[0])).toEqual(['hjert', 'rapport']);
  });

  it('takes a compound for both words it is made of', () => {
    const texts = ['Havneansvaret ligger hos kommunen.'];
    const { terms: found } = asked('hvem har ansvaret for havnen', { texts });
    const stems = analyse('havneansvaret').map((term) => term.stem);

    expect(found.map((term) => matchQuality(term, stems) > 0.9)).toEqual([true, true]);
  });

  it('looks for a compound that begins with a short word by its parts', () => {
    const { terms: found } = asked('hvad med madvognen', { texts: ['mad', 'vogn'] });

    expect(found.map(({ asked: words }) => words[0])).toEqual(['mad', 'vogn']);
  });

  it('forgives a misspelled word', () => {
    expect(quality('hvad sker der på hopsitalet', 'Hospitalet')).toBeGreaterThan(0.5);
  });

  it('forgives a slip that hides the ending of a word', () => {
    expect(quality('er planen sendt i hørring', 'Høring af planen')).toBeGreaterThan(0.5);
  });

  it('asks for either of two things that are joined by "eller"', () => {
    const texts = ['Klubben valgte kajakker.', 'Både blev for dyre.'];

    expect(asked('hvad med klubben, kajakker eller både', { texts }).terms.map((term) => term.asked)).toEqual(
      [['klub'], ['kajak']],
    );
  });

  it('counts everyday words for less', () => {
    const [verb, noun] = terms('lave rapport');

    expect(verb?.everyday).toBe(true);
    expect(verb?.weight ?? 0).toBeLessThan(noun?.weight ?? 0);
  });

  it('translates English questions', () => {
    expect(asked('What does the hospital say about the contract?', { texts: TEXTS }).language).toBe('en');
    expect(quality('What does the agreement say?', 'Aftalen opsiges')).toBeGreaterThan(0.5);
  });

  it('counts an English word that nothing translates for little', () => {
    const [agreement, word] = asked('what does the agreement say about the shenanigan', {
      texts: TEXTS,
    }).terms;

    expect(word?.weight ?? 9).toBeLessThan((agreement?.weight ?? 0) / 2);
    expect(word?.naming).toBe(false);
  });

  it('finds an expression whose words stand apart', () => {
    expect(
      asked('hvornår går hospitalet i luften', { texts: ['Det åbner i maj.'] }).terms.some(
        ({ asked: words }) => words.includes('luft'),
      ),
    ).toBe(true);
  });

  it('counts a verb that the minutes do not have for little, a noun for much', () => {
    const [verb] = terms('hvem fifler med hospitalet');
    const [noun] = terms('fiflerne');

    expect(verb?.weight ?? 9).toBeLessThan((noun?.weight ?? 0) / 2);
  });

  it('does not take a loan for a salary', () => {
    expect(asked('hvad er lønnen', { texts: ['Et lån og en løn.'] }).terms[0]?.stems.has('lån')).toBe(false);
  });

  it('leaves turns of speech out', () => {
    const { terms: found } = asked('hvordan går det med broen til daglig, den slags broer', {
      texts: ['Broen'],
    });

    expect(found.some(({ asked: words }) => words.includes('dag') || words.includes('slag'))).toBe(false);
  });

  it('asks for no adverb of speech', () => {
    const found = terms('fik hospitalet egentlig en rapport dengang ialt');

    expect(found.filter(({ optional }) => !optional).map(({ asked: words }) => words[0])).toEqual([
      'få',
      'hospital',
      'rapport',
    ]);
  });

  it.each([
    ['hvem vil slippe for byggeudvalget', 'Ida Bro ønsker at udtræde af byggeudvalget.'],
    ['hvem tager over efter Ida', 'Ole Vig afløser Ida Bro.'],
    ['hvem styrede ordet', 'Ole Vig var ordstyrer.'],
    ['kører vi videre med fiskedagen', 'Det blev besluttet at fortsætte.'],
    ['sagde de god for planen', 'Planen blev godkendt.'],
    ['hvorfor skal man tage tallene med et gran salt', 'Opgørelsen har forbehold.'],
    ['får de gamle drop derhjemme', 'IV-behandling i eget hjem'],
    ['hvornår sås styregruppen igen', 'Næste møde er i maj.'],
    ['hvem hopper fra', 'Der var afbud.'],
    ['did Ida turn up at the meeting', 'Ida Bro deltog.'],
    ['who stepped in for Ida', 'Ole Vig er stedfortræder.'],
  ])('finds what minutes write for what is said: %s', (question, text) => {
    const { terms: found } = asked(question, { texts: [text] });
    const stems = analyse(text).map((term) => term.stem);

    expect(
      found.some((term) => (term.colloquial || term.asked.length > 1) && matchQuality(term, stems) > 0.5),
    ).toBe(true);
  });

  it('splits a compound at words that people speak with', () => {
    const { terms: found } = asked('hvad med kosttallene', {
      texts: ['Diætvejledning er ikke registreret.'],
    });

    expect(found.map(({ asked: words }) => words[0])).toEqual(['kost', 'tal']);
  });

  it('does not split a word for how things stand to each other', () => {
    const { terms: found } = asked('i hvilken rækkefølge', { texts: ['En række forslag og deres følge.'] });

    expect(found.map(({ asked: words }) => words[0])).toEqual(['rækkefølge'.replace(/[æø]/gu, 'ø')]);
  });

  it('takes a word of many meanings for none of them', () => {
    const texts = ['Projektperioden varer et år.', 'På landsplan', 'Området'];

    expect(stemsOf(asked('hvem tager børnene med', { texts }).terms)).not.toContain('period');
    expect(stemsOf(asked('hvad landede de på', { texts }).terms)).not.toContain('landsplan');
    expect(stemsOf(asked('hvad siger regionen', { texts }).terms)).not.toContain('område'.replace('å', 'ø'));
  });

  it('lets the sort of thing that is asked for weigh less than what it is asked about', () => {
    const [sort, other] = asked('hvilke broer og tunneler', { texts: ['Broer og tunneler'] }).terms;

    expect(sort?.weight ?? 9).toBeLessThan(other?.weight ?? 0);
  });
});

function stemsOf(found: readonly QueryTerm[]): readonly string[] {
  return found.flatMap(({ stems }) => [...stems.keys()]);
}
