import { OPERATOR } from '../../../src/adapters/cli/operator';
import { forumId } from '../../../src/domain/shared/ids';
import type { Task } from '../../../src/domain/tasks/task';
import { ingestMinutes, type Ingested } from '../../../src/flows/ingest-minutes';
import { versionChanges } from '../../../src/flows/versions/version-changes';
import { rawFile } from '../../support/files';
import { openFlows, type Flows } from '../../support/open-flows';

const FORUM = forumId('fjordklyngen');
const TASK = 'Solvej undersøger, om der er plads til gruppen i lokalerne i Havby.';

function minutes({ date = ' d. 06-03-2024', decision = TASK, before = '' } = {}): string {
  return `REFERAT Fjordklyngen${date}\n\n${before}Punkt 1: Lokaler\n\nBeslutning\n\n${decision}\n\nGruppen mødes igen efter sommeren, når budgettet er på plads, og økonomien er drøftet i de fire kommuner.\n`;
}

let flows: Flows;
beforeEach(async () => {
  flows = await openFlows();
});
afterEach(() => flows.close());

function ingest(text: string, name = 'referat.txt'): Promise<Ingested> {
  return ingestMinutes(flows, { file: rawFile(name, text), forumName: null });
}

async function tasksOf({ id }: Ingested): Promise<readonly Task[]> {
  return (await flows.tasks.ofMinutes(FORUM, id)).filter(({ draft }) => draft.item > 0);
}

describe('a corrected file', () => {
  it('shows what it says otherwise', async () => {
    const first = await ingest(minutes());
    const second = await ingest(minutes({ decision: TASK.replace('Havby', 'Strandby') }));

    const asked = { actor: OPERATOR, forum: FORUM, minutes: second.id } as const;
    const found = await versionChanges(flows, { ...asked, version: 2 });

    expect(second.id).toBe(first.id);
    expect(found).toMatchObject({ forumName: 'Fjordklyngen', date: '2024-03-06', version: 2 });
    expect(found?.changes.decisions.map(({ item }) => item.number)).toEqual([1]);
    await expect(versionChanges(flows, { ...asked, version: 1 })).resolves.toBeNull();
    await expect(versionChanges(flows, { ...asked, version: 3 })).resolves.toBeNull();
  });

  it('keeps a confirmed task whose sentence was reworded, and makes no second one of it', async () => {
    const first = await ingest(minutes());
    const [task] = await tasksOf(first);
    if (task) await flows.tasks.confirm(FORUM, task.id, { by: 'Tora Vang', at: flows.clock.now() });

    await ingest(minutes({ decision: TASK.replace('lokalerne i Havby', 'lokalerne i Strandby') }));

    expect(await tasksOf(first)).toMatchObject([
      { id: task?.id, state: 'confirmed', version: 1, draft: { quote: TASK } },
    ]);
  });

  it('keeps what was settled about a draft that moved to another item', async () => {
    const first = await ingest(minutes());
    const [task] = await tasksOf(first);
    const key = task?.id.slice(first.id.length + 1) ?? '';
    await flows.minutes.correct({ forum: FORUM, id: first.id }, (settled) => ({
      ...settled,
      tasks: { [key]: { owner: 'Solvej Holm', ownerKind: 'person' } },
    }));

    await ingest(
      minutes({ before: 'Punkt 1: Velkomst\n\nBeslutning\n\nIntet.\n\n' }).replace(
        'Punkt 1: Lokaler',
        'Punkt 2: Lokaler',
      ),
    );

    expect(await tasksOf(first)).toMatchObject([{ id: task?.id, draft: { owner: 'Solvej Holm', item: 2 } }]);
  });

  it('drops what was settled about an owner the newer text names otherwise', async () => {
    const first = await ingest(minutes());
    const [task] = await tasksOf(first);
    const key = task?.id.slice(first.id.length + 1) ?? '';
    await flows.minutes.correct({ forum: FORUM, id: first.id }, (settled) => ({
      ...settled,
      tasks: { [key]: { owner: 'Solvej Holm' } },
    }));

    await ingest(minutes({ decision: TASK.replace('Solvej', 'Elna Frost') }));

    expect((await tasksOf(first)).map(({ draft }) => draft.owner)).toEqual(['Elna Frost']);
  });
});

describe('a date somebody settled', () => {
  async function settled(): Promise<Ingested> {
    const first = await ingest(minutes({ date: '' }));
    await flows.minutes.correct({ forum: FORUM, id: first.id }, (known) => ({
      ...known,
      date: '2024-03-06',
    }));
    return first;
  }

  it('stands beside what the text says', async () => {
    const { id } = await settled();

    const stored = await flows.minutes.get(FORUM, id);

    expect([stored?.minutes.date, stored?.asRead.date]).toEqual(['2024-03-06', null]);
    expect(stored?.minutes.warnings.map(({ code }) => code)).not.toContain('missing-date');
  });

  it.each([
    ['still lacks it', minutes({ date: '', decision: TASK.replace('Havby', 'Strandby') })],
    ['has it now', minutes({ decision: TASK.replace('Havby', 'Strandby') })],
  ])('is carried to a new version that %s', async (_, text) => {
    const first = await settled();

    const second = await ingest(text);

    expect(second).toMatchObject({ kind: 'new-version', id: first.id, date: '2024-03-06' });
  });
});

describe('undated minutes with the same file name', () => {
  const other = `REFERAT Fjordklyngen\n\nPunkt 1: Vaccination\n\nBeslutning\n\nPlanen for efterårets vaccinationer blev godkendt, og apotekerne inviteres med til næste drøftelse.\n`;

  it('are versions of each other where they say nearly the same', async () => {
    const first = await ingest(minutes({ date: '' }));
    const second = await ingest(minutes({ date: '', decision: TASK.replace('Havby', 'Strandby') }));

    expect(second).toMatchObject({ kind: 'new-version', id: first.id });
  });

  it('are kept apart with a warning where they do not, and have versions of their own', async () => {
    const first = await ingest(minutes({ date: '' }));
    const second = await ingest(other);
    const third = await ingest(other.replace('apotekerne', 'lægerne'));

    expect(second).toMatchObject({ kind: 'created' });
    expect(second.id).not.toBe(first.id);
    expect(second.warnings.map(({ code }) => code)).toContain('same-file-name');
    expect(third).toMatchObject({ kind: 'new-version', id: second.id });
  });
});
