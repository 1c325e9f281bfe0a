import {
  compareVersions,
  isSameContent,
  type VersionChanges,
} from '../../../src/domain/minutes/compare-versions';
import { parseMinutes } from '../../../src/domain/minutes/parse';

const FIRST = `Referat
Strandklyngen
Dato: 12. marts 2025
Tid: kl. 10-12
Sted: Rådhuset, lokale 4

Deltagere:
Agnes Brink, formand, Lyngby Strand Kommune
Viggo Tarp, Hospital Syd
Rosa Lyng, PLO

Afbud: Rosa Lyng

Punkt 1: Godkendelse af dagsorden
Beslutning:
Dagsordenen blev godkendt.

Punkt 2: Fælles akutberedskab
Sagsfremstilling:
Beredskabet skal styrkes i alle fire kommuner, og der skal vælges en fælles model inden sommer.
Beslutning:
Modellen blev godkendt. Agnes Brink undersøger finansieringen inden 1. juni 2025.

Punkt 3: Eventuelt
Beslutning:
Intet.
`;

function changes(...edits: readonly (readonly [string, string])[]): VersionChanges {
  const after = edits.reduce((text, [from, to]) => text.replace(from, to), FIRST);
  return compareVersions(version(FIRST), version(after));
}

function version(text: string): Parameters<typeof compareVersions>[0] {
  return { minutes: parseMinutes(text), text };
}

describe('comparing versions', () => {
  it('finds nothing where only white space differs', () => {
    const same = changes(
      ['Modellen blev godkendt.', 'Modellen  blev\ngodkendt.'],
      ['kl. 10-12\n', 'kl. 10-12\n\n'],
    );

    expect(isSameContent(same)).toBe(true);
  });

  it('names what the head says otherwise', () => {
    const { head } = changes(['12. marts 2025', '13. marts 2025'], ['Rådhuset, lokale 4', 'Biblioteket']);

    expect(head).toEqual([
      { field: 'date', before: '2025-03-12', after: '2025-03-13' },
      { field: 'place', before: 'Rådhuset, lokale 4', after: 'Biblioteket' },
    ]);
  });

  it('names who was added and who is gone, and whose absence is', () => {
    const compared = changes(
      ['Viggo Tarp, Hospital Syd', 'Viggo Tarp, Hospital Syd\nElna Frost, Hospital Syd'],
      ['Afbud: Rosa Lyng', 'Afbud: Viggo Tarp'],
    );

    expect(compared.participants).toEqual({ added: ['Elna Frost'], removed: [] });
    expect(compared.absences).toEqual({ added: ['Viggo Tarp'], removed: ['Rosa Lyng'] });
  });

  it('keeps a renamed item apart from a new one and one that is gone', () => {
    const { items } = changes(
      ['Punkt 2: Fælles akutberedskab', 'Punkt 2: Model for beredskabet om natten'],
      [
        'Punkt 3: Eventuelt\nBeslutning:\nIntet.',
        'Punkt 3: Budget 2026\nBeslutning:\nBudgettet blev vedtaget.',
      ],
    );

    expect(items).toEqual({
      renamed: [
        {
          before: { number: 2, title: 'Fælles akutberedskab' },
          after: { number: 2, title: 'Model for beredskabet om natten' },
        },
      ],
      added: [{ number: 3, title: 'Budget 2026' }],
      removed: [{ number: 3, title: 'Eventuelt' }],
    });
  });

  it('does not take a new number for a change', () => {
    const compared = changes(
      ['Punkt 3: Eventuelt', 'Punkt 4: Eventuelt'],
      ['Punkt 2: Fælles akutberedskab', 'Punkt 3: Fælles akutberedskab'],
      ['Punkt 3: Fælles', 'Punkt 2: Velkomst til nye medlemmer\nBeslutning:\nNoteret.\n\nPunkt 3: Fælles'],
    );

    expect(compared.items).toEqual({
      added: [{ number: 2, title: 'Velkomst til nye medlemmer' }],
      removed: [],
      renamed: [],
    });
    expect(compared.decisions).toEqual([]);
    expect(compared.tasks).toMatchObject({ added: [], removed: [], changed: [] });
  });

  it('gives the old and the new words of a decision', () => {
    const { decisions } = changes(['Dagsordenen blev godkendt.', 'Dagsordenen blev godkendt uden punkt 3.']);

    expect(decisions).toEqual([
      {
        item: { number: 1, title: 'Godkendelse af dagsorden' },
        before: 'Dagsordenen blev godkendt.',
        after: 'Dagsordenen blev godkendt uden punkt 3.',
      },
    ]);
  });

  it('takes a task with another deadline for the same task, changed', () => {
    const { tasks } = changes(['inden 1. juni 2025', 'inden 1. september 2025']);

    expect(tasks.changed.map(({ before, after }) => [before.due, after.due])).toEqual([
      ['2025-06-01', '2025-09-01'],
    ]);
    expect([tasks.added, tasks.removed]).toEqual([[], []]);
  });

  it('takes a task about something else for a new one', () => {
    const { tasks } = changes([
      'Agnes Brink undersøger finansieringen inden 1. juni 2025.',
      'Viggo Tarp sender udkastet til høringssvar rundt.',
    ]);

    expect(tasks.changed).toEqual([]);
    expect(tasks.removed.map(({ owner }) => owner)).toEqual(['Agnes Brink']);
    expect(tasks.added.map(({ owner }) => owner)).toEqual(['Viggo Tarp']);
  });
});
