import { parseOutput, type ParseOutput } from '../../../src/domain/minutes/export';
import { parseMinutes } from '../../../src/domain/minutes/parse';
import { veiled } from '../../../src/domain/minutes/veiled-letters';

function parse(text: string): ParseOutput {
  return parseOutput('x.txt', parseMinutes(text), text);
}

const MINUTES =
  'Referat\nMøde i Ældrerådet\nLørdag den 6. maj 2023 kl. 9 i Læsehuset på Sørup Torv\n\n' +
  'Medlemmer til stede: Bjørn Kjær, Lis Nørby, Pål Bæk\nFraværende: Åse Høg\nSekretær: Eva Fog\n\n' +
  '1. Økonomi\n\nBeslutning\nDrøftet. Lis Nørby spørger på næste møde.\n\n' +
  '2. Ønsker\n\nSagsfremstilling\nRådet har fået tre forslag.\n\nBeslutning\nUdsættes til mødet i juni.\n';

describe.each([
  ['question marks', '?'],
  ['replacement characters', '\ufffd'],
])('minutes with %s in the place of æ, ø and å', (_, mark) => {
  const text = MINUTES.replace(/[æøåÆØÅ]/g, mark);
  const { forum, date, participants, absences, items, warnings } = parse(text);

  it('have their head read', () => {
    expect([forum.name?.slice(2), date]).toEqual(['drerådet', '2023-05-06']);
  });

  it('name people as the source spells them', () => {
    const spelled = ['Bjørn Kjær', 'Lis Nørby', 'Pål Bæk', 'Eva Fog', 'Åse Høg'];

    expect(participants.map(({ name }) => name)).toEqual(
      spelled.map((name) => name.replace(/[æøåÅ]/g, mark)),
    );
    expect(absences).toEqual(['Åse Høg'.replace(/[øÅ]/g, mark)]);
  });

  it('have their items read', () => {
    expect(items.map(({ title, outcome }) => [title.slice(1), outcome])).toEqual([
      ['konomi', 'discussed'],
      ['nsker', 'postponed'],
    ]);
  });

  it('quote the source', () => {
    expect(items[0]?.decision).toBe(
      `Dr${mark}ftet. Lis N${mark}rby sp${mark}rger p${mark} n${mark}ste m${mark}de.`,
    );
  });

  it('are reported as damaged', () => {
    expect(warnings.map(({ code }) => code)).toContain('damaged-text');
  });
});

describe('veiled', () => {
  it.each([
    'Hvem tager med? Hvad koster det? Og hvor er mødet?',
    'Se https://solby.example/side?id=3 og https://solby.example/kort?vis=alle, www.solby.example/a?b=c',
    'Hvad?hvem? Det blev drøftet.',
    'Kan vi nå det?\nJa.',
    'Intet er tabt.',
  ])('leaves "%s" alone', (text) => {
    expect(veiled(text)).toBe(text);
  });

  it('keeps every character at its place', () => {
    const text = 'P? m?det dr?ftede ?se H?g ?konomi. Hvem tager med?';

    expect(veiled(text)).toHaveLength(text.length);
    expect(veiled(text).endsWith('med?')).toBe(true);
  });
});
