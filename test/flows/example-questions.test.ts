import type { Actor } from '../../src/domain/forums/access';
import { forumId, personId } from '../../src/domain/shared/ids';
import { exampleQuestions } from '../../src/flows/example-questions';
import { ingestMinutes } from '../../src/flows/ingest-minutes';
import { rawFile } from '../support/files';
import { openFlows, type Flows } from '../support/open-flows';

const TORA: Actor = { kind: 'person', id: personId('tora'), name: 'Tora Vang' };

function minutesOf(forum: string, date: string, topic: string): string {
  return `REFERAT ${forum} d. ${date}

Deltagere:
Solvej Holm, Havby Kommune
Carl Mose, Strandlev Kommune

Afbud: Carl Mose

Punkt 1: Godkendelse af dagsorden

Beslutning

Dagsordenen blev godkendt.

Punkt 2: ${topic}

Beslutning

Solvej Holm undersøger lokalerne inden næste møde.
`;
}

let flows: Flows;
beforeEach(async () => {
  flows = await openFlows('nobody');
});
afterEach(() => flows.close());

async function ingest(...texts: readonly string[]): Promise<void> {
  for (const [index, text] of texts.entries())
    await ingestMinutes(flows, { file: rawFile(`referat-${index}.txt`, text), forumName: null });
}

describe('example questions', () => {
  it('come from the newest meeting, without the titles of every meeting', async () => {
    await ingest(
      minutesOf('Fjordklyngen', '06-03-2024', 'Broen ved havnen'),
      minutesOf('Fjordklyngen', '05-06-2024', 'Status på økonomigruppen'),
    );
    await flows.forums.addMember(forumId('fjordklyngen'), { person: personId('tora'), name: 'Tora' });

    const questions = await exampleQuestions(flows, { actor: TORA });

    expect(questions).toEqual([
      { kind: 'decision', itemTitle: 'Status på økonomigruppen' },
      { kind: 'absences', forumName: 'Fjordklyngen', date: '2024-06-05' },
      { kind: 'tasks', forumName: 'Fjordklyngen' },
    ]);
  });

  it('show nothing of forums the person does not belong to', async () => {
    await ingest(minutesOf('Fjordklyngen', '06-03-2024', 'Broen ved havnen'));

    await expect(exampleQuestions(flows, { actor: TORA })).resolves.toEqual([]);
  });

  it('are at most four, spread over forums and kinds', async () => {
    const forums = ['Aksen', 'Broklyngen', 'Chefgruppen', 'Driftsforum', 'Enghavegruppen'];
    await ingest(...forums.map((forum) => minutesOf(forum, '06-03-2024', `Planen for ${forum}`)));

    const questions = await exampleQuestions(flows, { actor: { kind: 'operator' } });

    expect(questions.map(({ kind }) => kind)).toEqual(['decision', 'absences', 'tasks', 'decision']);
  });
});
