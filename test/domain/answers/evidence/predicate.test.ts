import { evidenceIn } from '../sample-items';
import { sheet } from '../samples';

const SHEET = sheet();

function statusOf(question: string, text: string): string {
  return evidenceIn([{ of: SHEET, title: 'Havnebadet', sections: [['case', text]] }], question).status;
}

describe('who does something behind a modal', () => {
  it.each([
    'hvornår skal bådlauget senest have svar om havnebadet',
    'hvornår skal Ida Holt ha en pris klar på havnebadet',
    'hvornår skal fase 2 af havnebadet senest være i gang',
  ])('is not taken for what is done: %s', (question) => {
    const text = 'Ida Holt taler med bådlauget om havnebadet. Svar, pris og fase 2 ventes senest den 4. maj.';

    expect(statusOf(question, text)).toBe('answered');
  });

  it('does not make any day that stands beside the matter the one asked for', () => {
    const text = 'Havnebadet blev besigtiget den 4. maj.';

    expect(statusOf('hvornår skal kommunen underskrive aftalen om havnebadet', text)).toBe('noAnswer');
  });
});

describe('the opening of something', () => {
  it.each(['hvornår åbner havnebadet', 'hvornår bliver havnebadet åbnet'])(
    'is not told by another day of it: %s',
    (question) => {
      expect(statusOf(question, 'Prisen på havnebadet drøftes den 4. maj.')).toBe('noAnswer');
    },
  );

  it('is told by the day on which it comes into use', () => {
    expect(statusOf('hvornår åbner havnebadet', 'Havnebadet tages i brug den 4. maj.')).toBe('answered');
  });
});

describe('the person whom a body sends', () => {
  it.each([
    'hvem sender Havby ind i badegruppen for havnebadet',
    'hvem stiller Havby Kommune med i badegruppen for havnebadet',
  ])('is not told by who is to send one: %s', (question) => {
    const text = 'Der oprettes en badegruppe for havnebadet med én fra Havby Kommune.';

    expect(statusOf(question, text)).toBe('noAnswer');
  });
});
