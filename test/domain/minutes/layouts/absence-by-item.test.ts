import { decisionText } from '../../../../src/domain/minutes/sections';
import { parseMinutes } from '../../../../src/domain/minutes/parse';
import { minutesText } from '../../../support/minutes-text';

const HEAD = ['REFERAT Solklyngen', 'Deltagere', 'Anne Holm', 'Bo Vig', 'Carla Dam', 'Dan Eg'];

function read(items: Readonly<Record<string, string>>): { absent: string[][]; decisions: (string | null)[] } {
  const text = minutesText(HEAD, items);
  const minutes = parseMinutes(text);
  return {
    absent: minutes.items.map(({ absences }) => absences.map(({ value }) => value)),
    decisions: minutes.items.map((item) => decisionText(item, text)),
  };
}

function itemsBelow(people: readonly string[]): { title: string; absent: string[] }[] {
  const text = [
    ...['REFERAT Solklyngen', 'Deltagere', ...people, ''],
    ...['Punkt 1: Budget', 'Godkendt.', '', 'Punkt 2: Plan', 'Udsat.', '', 'Punkt 3: Eventuelt', 'Intet.'],
  ].join('\n');
  return parseMinutes(text).items.map(({ title, absences }) => ({
    title,
    absent: absences.map(({ value }) => value),
  }));
}

describe('absence told by the items', () => {
  it.each([
    'Fraværende\nBo Vig\nCarla Dam',
    'Fraværende:\nBo Vig (V), Carla Dam (A)',
    'Ikke til stede:\n\nBo Vig\n\nMedlem\n\n(V)\n\nCarla Dam\n\nNæstformand\n\n(A)',
    'Deltog ikke\n- Bo Vig, direktør, Solby Kommune\n- Carla Dam',
    'Afbud\nBo Vig og Carla Dam',
  ])('parts the decision it stands in: %j', (label) => {
    const { absent, decisions } = read({
      Budget: 'Godkendt.',
      Plan: `Planen blev drøftet.\n\n${label}\n\nDan Eg sender den i høring.`,
      Eventuelt: 'Intet.',
    });

    expect(decisions[1]).toBe('Planen blev drøftet.\n\nDan Eg sender den i høring.');
    expect(absent[1]).toEqual(['Bo Vig', 'Carla Dam']);
  });

  it.each([
    'Fraværende\nBo Vig\nCarla Dam',
    'Fraværende:\nBo Vig (V), Carla Dam (A)',
    'Ikke til stede:\n\nBo Vig\n\nMedlem\n\n(V)\n\nCarla Dam\n\nNæstformand\n\n(A)',
    'Deltog ikke\n- Bo Vig, direktør, Solby Kommune\n- Carla Dam',
    'Afbud\nBo Vig og Carla Dam',
  ])('takes a label of its own and the names below it out of the decision: %j', (label) => {
    const { absent, decisions } = read({
      Budget: 'Godkendt.',
      Plan: `Udsat.\n\n${label}`,
      Eventuelt: 'Intet.',
    });

    expect(absent).toEqual([[], ['Bo Vig', 'Carla Dam'], []]);
    expect(decisions).toEqual(['Godkendt.', 'Udsat.', 'Intet.']);
  });

  it('ends the names at the next heading', () => {
    const { absent, decisions } = read({
      Budget: 'Godkendt.',
      Plan: 'Udsat.\n\nFraværende\n\nBo Vig\n\nBilag\n\nPlan for Carla Dam',
    });

    expect(absent).toEqual([[], ['Bo Vig']]);
    expect(decisions).toEqual(['Godkendt.', 'Udsat.']);
  });

  it('knows that nobody was away', () => {
    const { absent, decisions } = read({
      Budget: 'Godkendt.\n\nFraværende:\nIngen',
      Plan: 'Udsat.\n\nFraværende:\nBo Vig',
    });

    expect(absent).toEqual([[], ['Bo Vig']]);
    expect(decisions).toEqual(['Godkendt.', 'Udsat.']);
  });

  it('leaves a text about absence where it stands', () => {
    const { absent, decisions } = read({ Budget: 'Godkendt.', Personale: 'Fravær\nFraværet falder i år.' });

    expect(absent).toEqual([[], []]);
    expect(decisions[1]).toContain('Fraværet falder');
  });

  it.each([
    'Bo Vig og Carla Dam deltog ikke i Solklyngens behandling af sagen.',
    'Bo Vig (V) og Carla Dam (A) deltog ikke i behandlingen på grund af inhabilitet.',
    'Bo Vig, Solby, og Carla Dam var fraværende under punktet.',
    'Bo Vig og Carla Dam var ikke til stede under behandlingen.',
    'Bo Vig og Carla Dam forlod lokalet under behandlingen af punktet.',
    'Bo Vig og Carla Dam erklærede sig inhabile og deltog ikke.',
    'På grund af inhabilitet deltog Bo Vig og Carla Dam ikke i behandlingen af sagen.',
    'Bo Vig,\nCarla Dam deltog ikke i behandlingen af punktet.',
  ])('reads the sentence that closes the decision, which keeps it: %j', (sentence) => {
    const { absent, decisions } = read({
      Budget: 'Godkendt.',
      Plan: `Udsat.\n\n${sentence}`,
      Eventuelt: 'Intet.',
    });

    expect(absent).toEqual([[], ['Bo Vig', 'Carla Dam'], []]);
    expect(decisions[1]).toContain(sentence);
  });

  it('counts who left for one matter as away for that one only', () => {
    const { absent } = read({
      Budget: 'Bo Vig forlod mødet under behandlingen af punktet på grund af inhabilitet.',
      Plan: 'Udsat.',
    });

    expect(absent).toEqual([['Bo Vig'], []]);
  });

  it('does not take the nearest words for people', () => {
    const { absent } = read({
      Budget: 'Praksis deltog ikke i drøftelsen.',
      Plan: 'Bo Vig deltog i behandlingen.',
    });

    expect(absent).toEqual([[], []]);
  });
});

describe('absence told by the list of people', () => {
  it.each([
    ['Bo Vig, Solby Kommune - deltog ikke i behandlingen af punkt: 2, 3', [[], ['Bo Vig'], ['Bo Vig']]],
    ['Bo Vig, Solby Kommune- deltog ikke i punkt 2-3', [[], ['Bo Vig'], ['Bo Vig']]],
    ['Bo Vig, Solby Kommune, deltog fra punkt 3', [['Bo Vig'], ['Bo Vig'], []]],
    ['Bo Vig, Solby Kommune (gik efter punkt 2)', [[], [], ['Bo Vig']]],
    ['Bo Vig, Solby Kommune - deltog i punkt 1-2', [[], [], ['Bo Vig']]],
  ])('counts "%s"', (line, absent) => {
    const found = itemsBelow(['Anne Holm, Solby Kommune', line, 'Carla Dam, Solby Kommune']);

    expect(found.map((item) => item.absent)).toEqual(absent);
  });

  it('keeps the person a participant of the body named', () => {
    const { participants, absences } = parseMinutes(
      'REFERAT Solklyngen\nDeltagere\nAnne Holm, Solby Kommune\nBo Vig, Solby Kommune - deltog ikke i behandlingen af punkt: 2, 3\n\nPunkt 1: Budget\nGodkendt.',
    );

    expect(participants.map(({ name, organisation, absent }) => ({ name, organisation, absent }))).toEqual([
      { name: 'Anne Holm', organisation: 'Solby Kommune', absent: false },
      { name: 'Bo Vig', organisation: 'Solby Kommune', absent: false },
    ]);
    expect(absences).toEqual([]);
  });
});
