import { composeCore, type Core } from '../../../src/compose/core';
import { readConfig } from '../../../src/config';
import { personId } from '../../../src/domain/shared/ids';
import { bringIn } from '../../../src/flows/import/bring-in';
import { findDraft } from '../../../src/flows/import/find-draft';
import type { ImportDraftStore } from '../../../src/stores/import-draft-store';
import { partitionOfPerson } from '../../../src/stores/partitions';
import { outside } from '../../support/outside';
import { simpleMinutes } from '../../support/simple-minutes';
import { tempFolder } from '../../support/temp-folder';

const actor = { kind: 'person', id: personId('tora'), name: 'Tora Vang' } as const;
const bytes = Buffer.from(
  simpleMinutes({ forum: 'Havudvalget', date: '02-03-2026', decisions: ['Broen males.'] }),
);
const brought = { kind: 'text', file: { name: 'marts.txt', bytes } } as const;
const saved = { kind: 'discarded' } as const;

describe('the same file sent while its draft is settled', () => {
  const folder = tempFolder();
  let core: Core;
  beforeAll(async () => {
    core = await composeCore(readConfig({ DATA_DIR: folder.path, LOG_LEVEL: 'silent' }));
  });
  afterAll(async () => {
    await core.close();
    folder.remove();
  });

  const deps = (drafts: ImportDraftStore = core.drafts) => ({ ...core, ...outside(), drafts });
  const draftOf = async () => {
    const came = await bringIn(deps(), { actor, brought });
    if (came.kind !== 'review') throw new TypeError('nothing was read');
    return came.review.draft;
  };

  it('is a draft of its own', async () => {
    const settledOnce = { done: false };
    const drafts = Object.create(core.drafts) as ImportDraftStore;
    drafts.open = async (given) => {
      const draft = await core.drafts.open(given);
      if (!settledOnce.done) await core.drafts.settle({ person: actor.id, id: draft.id }, saved);
      settledOnce.done = true;
      return draft;
    };

    const again = await bringIn(deps(drafts), { actor, brought });

    expect(again.kind).toBe('review');
    expect((await findDraft(deps(), { actor, draft: await draftOf() })).kind).toBe('open');
  });

  it('is to be sent once more where the settling has taken its text away', async () => {
    const draft = await draftOf();
    const place = { container: 'people', partition: partitionOfPerson(actor.id) } as const;
    const key = { ...place, id: `import-text.${draft}.0` };
    const text = await core.store.get(key);
    await core.store.delete(key, text?.version ?? '');

    const found = await findDraft(deps(), { actor, draft });
    const sent = await bringIn(deps(), { actor, brought });

    expect(found.kind).toBe('gone');
    expect(sent.kind).toBe('review');
    expect((await findDraft(deps(), { actor, draft })).kind).toBe('open');
  });
});
