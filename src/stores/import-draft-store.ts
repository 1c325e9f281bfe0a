import type { DraftBatch, DraftState, ImportDraft } from '../domain/imports/import-draft';
import { NO_CORRECTIONS } from '../domain/minutes/corrections';
import type { Instant } from '../domain/shared/dates';
import { digest } from '../domain/shared/digest';
import { draftId, type DraftId, type PersonId } from '../domain/shared/ids';
import { addMs } from '../domain/shared/time';
import type { DocumentStore } from '../ports/document-store';
import { Collection } from './collection';
import { DRAFT_EXPIRY, IMPORT_DRAFT, type DraftExpiry } from './import-drafts/import-draft-documents';
import { Parts, type PartsPlace } from './minutes/parts';
import { partitionOfPerson } from './partitions';

export interface NewDraft {
  readonly person: PersonId;
  readonly source: string;
  readonly text: string;
  readonly batch: DraftBatch;
  readonly now: Instant;
}

interface DraftKey {
  readonly person: PersonId;
  readonly id: DraftId;
}

const LIFETIME_MS = 14 * 24 * 60 * 60_000;
const EXPIRIES = 'import-drafts';
const MOST_AT_ONCE = 100;

/**
 * Imports that wait for their person's decision, each found by what it is the text of. It is written as note of its
 * expiry, text, draft, and removed the other way round: what a crash leaves behind goes when it expires.
 */
export class ImportDraftStore {
  private readonly drafts: Collection<ImportDraft>;
  private readonly expiries: Collection<DraftExpiry>;
  private readonly texts: Parts;

  constructor(store: DocumentStore) {
    this.drafts = new Collection(store, IMPORT_DRAFT, 'people');
    this.expiries = new Collection(store, DRAFT_EXPIRY, 'people');
    this.texts = new Parts(store, 'people');
  }

  /** The same text again finds the open draft with all that was corrected in it; a settled one begins anew. */
  async open({ person, source, text, batch, now }: NewDraft): Promise<ImportDraft> {
    const id = draftId(digest(text));
    const expiresAt = addMs(now, LIFETIME_MS);
    await this.expiries.put(expiryPlace({ person, id }), { person, draft: id, expiresAt }, 'any');
    await this.texts.write(textPlace({ person, id }), text);
    const fresh: ImportDraft = {
      id,
      person,
      source,
      corrections: NO_CORRECTIONS,
      confirmed: [],
      state: { kind: 'open' },
      batch,
      expiresAt,
    };
    const draft = await this.drafts.update(placeOf({ person, id }), (known) =>
      known && isLive(known, now) && known.state.kind === 'open'
        ? { ...known, source, batch, expiresAt }
        : fresh,
    );
    return draft ?? fresh;
  }

  /** Null for one that never was, that expired, or that is somebody else's. */
  async get(person: PersonId, id: DraftId, now: Instant): Promise<ImportDraft | null> {
    const { partition, id: place } = placeOf({ person, id });
    const draft = (await this.drafts.get(partition, place))?.value ?? null;
    return draft && isLive(draft, now) ? draft : null;
  }

  /** Of an open draft. */
  async text(draft: ImportDraft): Promise<string> {
    return this.texts.read(textPlace(draft));
  }

  /** `change` sees only open drafts; settled ones stay as they are. Null where there is none any more. */
  async change(
    { person, id }: DraftKey,
    change: (draft: ImportDraft) => ImportDraft,
  ): Promise<ImportDraft | null> {
    return this.drafts.update(placeOf({ person, id }), (known) =>
      known?.state.kind === 'open' ? change(known) : null,
    );
  }

  /** The first decision stands: whoever comes later gets the draft as it was settled. */
  async settle(key: DraftKey, state: DraftState): Promise<ImportDraft | null> {
    const settled = await this.change(key, (draft) => ({
      ...draft,
      state,
      corrections: NO_CORRECTIONS,
      confirmed: [],
    }));
    if (settled !== null) await this.texts.remove(textPlace(key));
    return settled;
  }

  /** Removes what expired; returns how many. There may be more. */
  async dropExpired(now: Instant): Promise<number> {
    const due = await this.expiries.page(EXPIRIES, {
      where: [{ field: 'expiresAt', is: '<=', value: now }],
      limit: MOST_AT_ONCE,
    });
    for (const { person, draft: id } of due.entries) await this.remove({ person, id });
    return due.entries.length;
  }

  private async remove(key: DraftKey): Promise<void> {
    const draft = placeOf(key);
    await this.drafts.remove(draft.partition, draft.id);
    await this.texts.remove(textPlace(key));
    const expiry = expiryPlace(key);
    await this.expiries.remove(expiry.partition, expiry.id);
  }
}

function isLive({ expiresAt }: ImportDraft, now: Instant): boolean {
  return expiresAt > now;
}

interface Place {
  readonly partition: string;
  readonly id: string;
}

function placeOf({ person, id }: DraftKey): Place {
  return { partition: partitionOfPerson(person), id: `import-draft.${id}` };
}

function textPlace({ person, id }: DraftKey): PartsPlace {
  return { partition: partitionOfPerson(person), prefix: `import-text.${id}` };
}

function expiryPlace({ person, id }: DraftKey): Place {
  return { partition: EXPIRIES, id: `${id}.${digest(person)}` };
}
