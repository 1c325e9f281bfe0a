import { meansWork } from '../../../../src/domain/minutes/follow-ups/means-work';

describe('meansWork', () => {
  it.each([
    ['spørge', 'Ida spørger naboerne', ' naboerne'],
    ['se', 'gruppen ser på taksterne', ' på taksterne'],
    ['se', 'gruppen ser nærmere på taksterne', ' nærmere på taksterne'],
    ['tage', 'Udvalget tager kontakt til havnen', ' kontakt til havnen'],
    ['høre', 'Ida hører havnen, om der er plads', ' havnen, om der er plads'],
    ['bede', 'Ida beder havnen om et tilbud', ' havnen om et tilbud'],
    ['oplyse', 'direktøren oplyser udvalget om prisen', ' udvalget om prisen'],
  ])('takes "%s" for work in "%s"', (infinitive, clause, behind) => {
    expect(meansWork(infinitive, clause, behind)).toBe(true);
  });

  it.each([
    ['spørge', 'Ida spørger til planen', ' til planen'],
    ['spørge', 'Ida spørger', ''],
    ['se', 'Udvalget ser positivt på planen', ' positivt på planen'],
    ['tage', 'Udvalget tager forbehold', ' forbehold'],
    ['bede', 'Ida beder om ordet', ' om ordet'],
    ['oplyse', 'direktøren oplyser, at prisen falder', ', at prisen falder'],
  ])('sees none for "%s" in "%s"', (infinitive, clause, behind) => {
    expect(meansWork(infinitive, clause, behind)).toBe(false);
  });
});
