import { deviationIn } from '../../../src/domain/minutes/deviation';
import type { AgendaItem, Deviation } from '../../../src/domain/minutes/model';
import { textAt } from '../../../src/domain/shared/span';

const nowhere = { start: 0, end: 0 };

/** An item whose text is its recommendation and then its decision. */
function item(points: readonly string[], decision: string): { item: AgendaItem; text: string } {
  const recommended = `Det indstilles,\n${points.join('\n')}`;
  const text = `${recommended}\n\n${decision}`;
  const span = { start: recommended.length + 2, end: text.length };
  const sections = [
    { kind: 'recommendation', heading: 'Indstilling', span: { start: 0, end: recommended.length } },
    { kind: 'decision', heading: 'Beslutning', span },
  ] as const;
  const base = {
    number: 1,
    title: 'Broen',
    titleSpan: nowhere,
    span: nowhere,
    caseNumber: null,
    closed: false,
  };
  const recommendations = points.map((value) => ({ value, span: nowhere }));
  const rest = { attachments: [], absences: [], outcome: 'other', deviation: null } as const;
  return { item: { ...base, sections, recommendations, ...rest }, text };
}

function find(points: readonly string[], decision: string): Deviation | null {
  const source = item(points, decision);
  return deviationIn(source.item, source.text);
}

describe('deviationIn', () => {
  it.each([
    ['Ikke godkendt.', 'at ansøgningen imødekommes'],
    ['Kan ikke anbefales.', 'at planen sendes i høring'],
    ['Forkastet med 12 stemmer mod 9.', 'at planen godkendes'],
    ['Klyngen afviste forslaget.', 'at forslaget godkendes'],
  ])('is rejected: %s', (decision, point) => {
    expect(find([point], decision)?.kind).toBe('rejected');
  });

  it.each([
    ['1.-2. Anbefales.', [3]],
    ['1. Godkendt.\n2. Ikke godkendt.\n3. Godkendt.', [2]],
    ['Indstillingens punkt 1 og 3 blev godkendt, punkt 2 blev forkastet.', [2]],
    ['Pkt. 1-2 godkendt. Pkt. 3 udsættes.', [3]],
  ])('is followed in part: %s', (decision, points) => {
    const points3 = ['at aftalen godkendes', 'at gruppen nedsættes', 'at tilskuddet udbetales'];

    expect(find(points3, decision)).toMatchObject({ kind: 'partly', points });
  });

  it.each([
    ['at ordningen træder i kraft den 1. maj 2025', 'Ordningen træder i kraft den 1. august 2025.'],
    ['at evalueringen forelægges klyngens parter i januar', 'Evalueringen forelægges parterne i november.'],
    ['at hjemmeplejen bevilges 2 mio. kr. til udstyr', 'Hjemmeplejen bevilges 1,5 mio. kr. til udstyr.'],
    ['at høringssvaret oversendes til Økonomiudvalget', 'Høringssvaret oversendes til Socialudvalget.'],
    ['at kommissoriet godkendes', 'Godkendt med den ændring, at gruppen får to formænd.'],
    ['at kommissoriet godkendes', 'Godkendt, dog således at perioden forkortes.'],
  ])('is changed: %s / %s', (point, decision) => {
    expect(find([point], decision)?.kind).toBe('changed');
  });

  it.each([
    'Godkendt med bemærkning om, at side 3 mangler.',
    'Godkendt, idet det bemærkes, at side 3 mangler.',
    'Taget til efterretning med den tilføjelse, at der følges op om et år.',
  ])('is followed with an addition: %s', (decision) => {
    expect(find(['at redegørelsen godkendes'], decision)?.kind).toBe('added');
  });

  it.each([
    ['Godkendt.', ['at indstillingen godkendes']],
    ['1.-2. Anbefales.', ['at aftalen godkendes', 'at gruppen nedsættes']],
    [
      '1. Godkendt.\n2. Taget til efterretning.',
      ['at aftalen godkendes', 'at status tages til efterretning'],
    ],
    ['Punkt 1 blev drøftet. Øvrige punkter godkendt.', ['at A drøftes', 'at B godkendes', 'at C godkendes']],
    ['Sagen udsættes.', ['at sagen godkendes']],
    ['Dagsordenen blev godkendt uden bemærkninger.', ['at dagsordenen godkendes']],
    ['Ordningen begynder den 1. maj 2025.', ['at ordningen begynder den 1. maj 2025']],
    ['Taget til efterretning. Næste møde er den 3. juni.', ['at orienteringen tages til efterretning']],
    ['Godkendt. Ida Skov deltog ikke i behandlingen.', ['at planen godkendes']],
    ['Ikke godkendt.', []],
  ])('is none: %s', (decision, points) => {
    expect(find(points, decision)).toBeNull();
  });

  it('takes points for other bodies for none that were passed over', () => {
    const points = ['at Økonomiudvalget godkender rammen', 'at Socialudvalget tager status til efterretning'];

    expect(find(points, '1. Godkendt.')).toBeNull();
  });

  it('says which sentence tells', () => {
    const { item: one, text } = item(
      ['at planen godkendes'],
      'Godkendt med bemærkning om farven. Tak for i dag.',
    );

    expect(textAt(text, deviationIn(one, text)?.span ?? nowhere)).toBe('Godkendt med bemærkning om farven.');
  });
});
