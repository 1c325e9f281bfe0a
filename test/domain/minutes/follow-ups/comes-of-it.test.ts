import { parseOutput } from '../../../../src/domain/minutes/export';
import { parseMinutes } from '../../../../src/domain/minutes/parse';

function tasks(decision: string): readonly (string | null)[][] {
  const text = `Solby Haveråd\n4. maj 2023\n\nDeltagere: Eva Holm, Bo Vig, Pia Lund\n\nPunkt 1. Vand\n\nBeslutning\n${decision}\n`;
  return parseOutput('x.txt', parseMinutes(text), text).tasks.map(({ task, owner, due }) => [
    task,
    owner,
    due,
  ]);
}

describe('what comes of a decision', () => {
  it.each([
    ['→ Eva Holm orienterer naboerne om slangen.', 'Eva Holm', null],
    ['- -> Bo Vig præsenterer planen for naboerne.', 'Bo Vig', null],
    ['Forvaltningen udskriver en konkurrence om skilte inden 1. juli.', 'Forvaltningen', '2023-07-01'],
    ['Pia Lund rejser spørgsmålet over for ledelsen senest den 1. juni.', 'Pia Lund', '2023-06-01'],
    ['Sagen forelægges igen på mødet den 14. juni.', null, '2023-06-14'],
    [
      'Sekretariatet sender planen til behandling i kommunerne senest den 2. juni 2023.',
      'Sekretariatet',
      '2023-06-02',
    ],
    ['Eva Holm finder billeder til bladet.', 'Eva Holm', null],
  ])('reads a task in "%s"', (decision, owner, due) => {
    expect(tasks(decision)).toEqual([[expect.any(String), owner, due]]);
  });

  it('gives a task the time that stands in a sentence of its own behind it', () => {
    expect(tasks('Eva Holm laver en liste over slanger. Frist: 10. juni.')).toEqual([
      [expect.any(String), 'Eva Holm', '2023-06-10'],
    ]);
  });

  it.each([
    'Udvalget sender planen til behandling i byrådet den 2. juni 2023.',
    'Rådet besluttede at forlænge forsøget til 1. september.',
    'Rådet finder situationen i haven alvorlig.',
    'Eva Holm finder udgiften rimelig.',
    'Der var opbakning til at leje marken ved stien for højst 2.000 kr.',
    'Pia Lund rejser sig.',
  ])('reads none in "%s"', (decision) => {
    expect(tasks(decision)).toEqual([]);
  });
});
