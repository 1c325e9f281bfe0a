import { ALONE } from '../../src/domain/imports/import-draft';
import { NO_CORRECTIONS } from '../../src/domain/minutes/corrections';
import { draftId, forumId, minutesId, personId } from '../../src/domain/shared/ids';
import { ImportDraftStore } from '../../src/stores/import-draft-store';
import { startStore, type StoreUnderTest } from './store-under-test';
import { wrapped } from './wrapped-store';

const TORA = personId('29:tora/vang#1');
const NOW = '2026-03-02T09:00:00.000Z';
const LATER = '2026-03-10T09:00:00.000Z';
const TOO_LATE = '2026-03-16T09:00:00.000Z';
const TEXT = 'Referat af møde i Havudvalget\n'.repeat(30_000);

describe('ImportDraftStore', () => {
  let under: StoreUnderTest;
  let drafts: ImportDraftStore;

  beforeEach(async () => {
    under = await startStore();
    drafts = new ImportDraftStore(under.store);
  });
  afterEach(() => under.stop());

  const open = (now = NOW) =>
    drafts.open({ person: TORA, source: 'marts.docx', text: TEXT, batch: ALONE, now });

  it('keeps a draft and its text, however long', async () => {
    const draft = await open();

    expect(await drafts.get(TORA, draft.id, NOW)).toEqual(draft);
    expect(await new ImportDraftStore(under.store).text(draft)).toBe(TEXT);
  });

  it('shows a draft to nobody else', async () => {
    const { id } = await open();

    expect(await drafts.get(personId('29:bo'), id, NOW)).toBeNull();
  });

  it('puts nothing where forums are', async () => {
    await open();

    const { documents } = await under.store.changes('forums', null);
    expect(documents).toEqual([]);
  });

  it('finds the draft of the same text again, with what was corrected, and for as long as a new one', async () => {
    const draft = await open();
    await drafts.change({ person: TORA, id: draft.id }, (known) => ({ ...known, confirmed: ['a'] }));

    const again = await open(LATER);

    expect(again).toMatchObject({ id: draft.id, confirmed: ['a'], expiresAt: '2026-03-24T09:00:00.000Z' });
  });

  it('forgets a draft after two weeks, and begins anew when it comes again', async () => {
    const { id } = await open();
    await drafts.change({ person: TORA, id }, (known) => ({ ...known, confirmed: ['a'] }));

    expect(await drafts.get(TORA, id, TOO_LATE)).toBeNull();
    expect(await open(TOO_LATE)).toMatchObject({ id, confirmed: [] });
  });

  it('removes everything of what expired', async () => {
    const draft = await open();

    expect(await drafts.dropExpired(LATER)).toBe(0);
    expect(await drafts.dropExpired(TOO_LATE)).toBe(1);
    expect(await drafts.dropExpired(TOO_LATE)).toBe(0);
    expect(await drafts.get(TORA, draft.id, NOW)).toBeNull();
    await expect(drafts.text(draft)).rejects.toMatchObject({ code: 'store-corrupt' });
  });

  it('removes what a crash left behind', async () => {
    const crashing = wrapped(under.store, {
      put: (key, body, condition) =>
        key.id.startsWith('import-draft.')
          ? Promise.reject(new RangeError('crash'))
          : under.store.put(key, body, condition),
    });
    const attempt = new ImportDraftStore(crashing).open({
      person: TORA,
      source: 'x',
      text: 'kort',
      batch: ALONE,
      now: NOW,
    });
    await expect(attempt).rejects.toThrow('crash');

    expect(await drafts.dropExpired(TOO_LATE)).toBe(1);
  });

  it('lets the first decision stand, and keeps no text after it', async () => {
    const draft = await open();
    const key = { person: TORA, id: draft.id };
    const saved = {
      kind: 'saved',
      forum: forumId('havudvalget'),
      minutes: minutesId('havudvalget.2026-03-02'),
      as: 'created',
    } as const;

    await drafts.settle(key, saved);
    const second = await drafts.settle(key, { kind: 'discarded' });

    expect(second?.state).toEqual(saved);
    expect(await drafts.get(TORA, draft.id, NOW)).toMatchObject({
      state: saved,
      corrections: NO_CORRECTIONS,
    });
    await expect(drafts.text(draft)).rejects.toMatchObject({ code: 'store-corrupt' });
  });

  it('changes nothing of a settled draft', async () => {
    const draft = await open();
    const key = { person: TORA, id: draft.id };
    await drafts.settle(key, { kind: 'discarded' });

    const changed = await drafts.change(key, (known) => ({ ...known, confirmed: ['a'] }));

    expect(changed).toMatchObject({ state: { kind: 'discarded' }, confirmed: [] });
  });

  it('has nothing to change where there is no draft', async () => {
    expect(await drafts.change({ person: TORA, id: draftId('none') }, (known) => known)).toBeNull();
  });
});
