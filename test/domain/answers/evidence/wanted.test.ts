import {
  holdsWanted,
  meansTerm,
  namesDayAfter,
  timeAsked,
} from '../../../../src/domain/answers/evidence/wanted';
import { countsAsked } from '../../../../src/domain/answers/evidence/counted';
import { settlesChoice } from '../../../../src/domain/answers/evidence/choices';
import { saysByForm } from '../../../../src/domain/answers/evidence/said-by-form';
import { TextFacts } from '../../../../src/domain/answers/evidence/text-facts';
import { askedWords, withoutAsked } from '../../../../src/domain/answers/evidence/new-information';
import { actorAmong, actorTraces } from '../../../../src/domain/answers/evidence/actors';
import type { AskedKind } from '../../../../src/domain/answers/asked-kind';
import { analyse } from '../../../../src/domain/language/analyse';
import { plainWords } from '../../../../src/domain/answers/wording';
import { asked } from '../samples';

const HOLDING: readonly (readonly [AskedKind, string])[] = [
  ['when', 'Huset åbner 3. marts 2025.'],
  ['when', 'Det er kun muligt om torsdagen.'],
  ['when', 'Rapporten ventes ultimo maj.'],
  ['how-much', 'Der er afsat 1,5 mio. kr.'],
  ['how-much', 'Beløbet er ca. 40.000 kroner.'],
  ['how-often', 'Listen udsendes hver måned.'],
  ['how-often', 'Gruppen mødes 1. gang om måneden.'],
  ['why', 'Det skyldes ny lovgivning.'],
  ['where', 'Mødet holdes på Fjordhospitalet.'],
  ['where', 'Skiltet sættes op ved kiosken.'],
  ['where', 'Cyklerne flyttes ind bag svømmehallen.'],
];
const LACKING: readonly (readonly [AskedKind, string])[] = [
  ['when', 'Huset er et muligt tema til et kommende møde.'],
  ['how-much', 'Beløbet skal dække udgifter til ledelse.'],
  ['how-often', 'Rapporten blev taget til efterretning.'],
  ['why', 'Carl Mose deltog ikke.'],
  ['contact', 'Kontakt Solvej Holm for mere.'],
  ['where', 'Der blev holdt et møde.'],
  ['where', 'Det blev nævnt på mødet i forbindelse med planen for året.'],
];

describe('holdsWanted', () => {
  it.each(HOLDING)('finds what "%s" asks for in: %s', (kind, text) => {
    expect(holdsWanted(kind, text)).toBe(true);
  });

  it.each(LACKING)('does not find what "%s" asks for in: %s', (kind, text) => {
    expect(holdsWanted(kind, text)).toBe(false);
  });
});

describe('countsAsked', () => {
  const question = asked('hvor mange sygeplejersker er ansat', { texts: ['sygeplejersker ansat hus'] });

  it.each(['Der er ansat 12 sygeplejersker.', 'Tre sygeplejersker er ansat.'])(
    'finds a number beside the thing: %s',
    (text) => {
      expect(countsAsked(question, text)).toBe(true);
    },
  );

  it.each([
    'Sygeplejersker ansættes fra 2025.',
    'Sygeplejersker er ansat kl. 8-16.',
    'Bilag 120325 om ansatte sygeplejersker.',
    'De 4 huse har et mål for, hvem der senere ansættes: alle sygeplejersker.',
  ])('does not take another number: %s', (text) => {
    expect(countsAsked(question, text)).toBe(false);
  });
});

describe('timeAsked', () => {
  it.each(['Vi begynder kl. 9.', 'Dørene åbner 17.30.'])('takes an hour: %s', (text) => {
    expect(timeAsked(plainWords('hvad tid åbner dørene?'))?.test(text)).toBe(true);
    expect(timeAsked(plainWords('i hvilke timer er der åbent?'))?.test(text)).toBe(true);
  });

  it('takes no day for an hour', () => {
    expect(timeAsked(plainWords('hvad tid åbner dørene?'))?.test('Vi åbner 3. marts 2025.')).toBe(false);
  });

  it('is content with a day where no hour is asked for', () => {
    expect(timeAsked(plainWords('hvornår åbner dørene?'))).toBeNull();
  });
});

describe('saysByForm', () => {
  it.each([
    ['er der flere cykler i havnen end i byen?', 'Havnen har en lavere andel af cyklerne.'],
    ['kom der flere eller færre svaner?', 'Der er en stigning fra 12 til 19 svaner.'],
    ['hvad koster broen i alt?', 'Den samlede pris er 3 mio. kr.'],
    ['hvilke havne er med?', 'Det er Nordhavnen, Sydhavnen og Vesthavnen.'],
    ['blev det den røde eller blå båd?', 'Flertallet valgte den blå.'],
  ])('knows to the question "%s" the answer "%s"', (question, text) => {
    expect(saysByForm(plainWords(question), new TextFacts(text))).toBe(true);
  });

  it.each([
    ['er der flere cykler i havnen end i byen?', 'Cyklerne tælles hvert år.'],
    ['hvad koster broen?', 'Den samlede pris er 3 mio. kr.'],
    ['hvilke havne er med?', 'Alle havne er med.'],
    ['blev det den røde eller blå båd?', 'Der er en rød og en blå: røde både og blå både.'],
  ])('does not take for an answer to "%s": %s', (question, text) => {
    expect(saysByForm(plainWords(question), new TextFacts(text))).toBe(false);
  });
});

describe('settlesChoice', () => {
  it('wants one of two, not both', () => {
    const question = 'er det mandag eller fredag?';

    expect(settlesChoice(question, 'Det er mandag.')).toBe(true);
    expect(settlesChoice(question, 'Skemaet viser mandag og fredag.')).toBe(false);
  });
});

describe('withoutAsked', () => {
  it('takes away the names and numbers the question gave', () => {
    const asked = askedWords(analyse('hvem afløste Carl Mose i 2024'));

    expect(withoutAsked('Mette Lund afløste Carl Mose i 2024', asked).trim()).toBe('Mette Lund afløste   i');
  });
});

describe('actorAmong', () => {
  const names = new Set(['solvej']);

  it.each([
    ['Kontorchef Nanna Friis orienterede om sagen.', 'person'],
    ['Kommunerne melder ind, Solvej afdækker resten.', 'person'],
    ['Havby Kommune undersøger det nærmere.', 'body'],
    ['Det varetages af arbejdsgruppen.', 'body'],
    ['Reglerne undersøges.', 'none'],
    ['Der holdes møde om lokaler i kommunen.', 'none'],
    ['Psykiatriens Hus er i drift.', 'none'],
  ] as const)('hears in "%s" %s', (text, actor) => {
    expect(actorAmong(actorTraces(text), names)).toBe(actor);
  });
});

describe('meansTerm', () => {
  const words = analyse('hvad betyder FUH');

  it('finds a word in brackets after its meaning', () => {
    expect(meansTerm('Fælles Udviklingshus (FUH) er åbent.', words)).toBe(true);
    expect(meansTerm('Der er samarbejde med FUH om lokaler.', words)).toBe(false);
  });
});

describe('namesDayAfter', () => {
  it('counts only days after the meeting', () => {
    expect(namesDayAfter('Næste gang er 4. maj 2024', '2024-03-06')).toBe(true);
    expect(namesDayAfter('Møder blev holdt 4. maj 2023', '2024-03-06')).toBe(false);
  });
});
