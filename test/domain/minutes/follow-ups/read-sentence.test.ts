import { knownPeople } from '../../../../src/domain/minutes/follow-ups/known-people';
import { readSentence } from '../../../../src/domain/minutes/follow-ups/read-sentence';

const read = (sentence: string): string[] =>
  readSentence(sentence, knownPeople([])).map(
    ({ action }) =>
      `${action.agent?.name ?? '-'} ${action.verb.infinitive} (${action.frame?.kind ?? 'no frame'})`,
  );

describe('readSentence', () => {
  it.each([
    ['Det blev aftalt, at sekretariatet udsender planen.', 'sekretariatet udsende (agreed)'],
    ['Der var opbakning til at arbejde videre med forslaget.', '- arbejde (supported)'],
    ['Det er hensigten, at planen skal drøftes i maj.', '- drøfte (intended)'],
    ['Godkendt med bemærkning om, at bilaget rettes.', '- rette (remarked)'],
    ['Udvalget beder administrationen om at undersøge sagen.', 'administrationen undersøge (charged)'],
    ['Udvalget ønsker, at der udarbejdes en plan.', '- udarbejde (wished)'],
    ['På baggrund heraf vil formandskabet kontakte regionen.', 'formandskabet kontakte (no frame)'],
    ['Planen vil blive revideret af sekretariatet.', 'sekretariatet revidere (no frame)'],
  ])('reads: %s', (sentence, expected) => {
    expect(read(sentence)).toEqual([expected]);
  });

  it('reads nothing in clauses that describe, report or set a time', () => {
    expect(read('Gruppen, som udarbejder planen, mødtes i maj.')).toEqual([]);
    expect(read('Ida oplyste, at regionen undersøger sagen.')).toEqual([]);
    expect(read('Planen er god, når kommunerne udarbejder den.')).toEqual([]);
  });
});
