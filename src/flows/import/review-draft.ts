import { forumsWith, mayFoundForums, type Person } from '../../domain/forums/access';
import type { Forum } from '../../domain/forums/forum';
import type { ImportDraft } from '../../domain/imports/import-draft';
import type { ImportReview, ReviewedForum } from '../../domain/messages/import';
import { compareVersions, type VersionChanges } from '../../domain/minutes/compare-versions';
import { applyCorrections } from '../../domain/minutes/corrections';
import type { Minutes } from '../../domain/minutes/model';
import { parseMinutes } from '../../domain/minutes/parse';
import { unlessNamed } from '../../domain/minutes/parse-meetings';
import { minutesIdOf } from '../../stores/minutes/minutes-identity';
import { contentHash } from '../ingest/content-hash';
import type { StoredMinutes } from '../../stores/stored-minutes';
import type { ImportDeps } from './import-deps';
import { reviewedTasks } from './reviewed-tasks';

/** An open draft with its text, the structure as it was read, and what its person is to see of it. */
export interface OpenDraft {
  readonly draft: ImportDraft;
  readonly text: string;
  readonly read: Minutes;
}

export async function openDraft(deps: ImportDeps, draft: ImportDraft): Promise<OpenDraft> {
  const text = await deps.drafts.text(draft);
  return { draft, text, read: readAgain(text, draft) };
}

/** As it was read when it came. */
function readAgain(text: string, { batch }: ImportDraft): Minutes {
  const read = parseMinutes(text);
  return batch.forumName === null ? read : unlessNamed(read, batch.forumName);
}

/** Everything here is worked out anew each time, so that roles and other imports since then count. */
export async function reviewDraft(deps: ImportDeps, actor: Person, open: OpenDraft): Promise<ImportReview> {
  const { draft, read } = open;
  const minutes = applyCorrections(read, draft.corrections);
  const forums = await deps.forums.list();
  const own = forumsWith('import-minutes', forums, { actor, unclaimed: deps.unclaimed });
  const named = minutes.forum.name?.trim() ?? '';
  const known = named === '' ? null : await deps.forums.named(named);
  const mayFound = mayFoundForums(forums, actor, deps.unclaimed);
  const forum = reviewedForum(named, { known, own, mayFound });
  // Of a forum the person may not import to, not even what it has is told.
  const mine = forum.standing === 'own' ? known : null;
  return {
    draft: draft.id,
    source: draft.source,
    batch: draft.batch,
    forum,
    minutes,
    ...(await besideKnown(deps, mine, { open, minutes })),
    choices: own.map(({ name }) => name),
  };
}

function reviewedForum(
  name: string,
  { known, own, mayFound }: { known: Forum | null; own: readonly Forum[]; mayFound: boolean },
): ReviewedForum {
  if (name === '') return { standing: 'unnamed', name: null };
  if (known === null) return { standing: mayFound ? 'new' : 'closed', name };
  const mine = own.find(({ id }) => id === known.id);
  return mine ? { standing: 'own', name: mine.name } : { standing: 'closed', name };
}

/** What the draft is to the minutes there are: in a forum the person may not import to, nothing. */
async function besideKnown(
  deps: ImportDeps,
  forum: Forum | null,
  { open, minutes }: { open: OpenDraft; minutes: Minutes },
): Promise<Pick<ImportReview, 'tasks' | 'becomes'>> {
  const hash = contentHash(open.text);
  const known = forum && (await deps.minutes.known({ forum, contentHash: hash }));
  const id = known?.stored.id ?? (forum && minutesIdOf({ forum, source: open.draft.source, minutes }));
  const stored = forum && id && (await deps.minutes.get(forum.id, id));
  const tasks = await reviewedTasks(deps, open, stored);
  if (known?.kind === 'withdrawn') return { tasks, becomes: { kind: 'withdrawn' } };
  if (stored === null) return { tasks, becomes: { kind: 'created' } };
  if (stored.contentHash === hash) return { tasks, becomes: { kind: 'unchanged' } };
  if (known !== null) return { tasks, becomes: { kind: 'earlier-version' } };
  return { tasks, becomes: { kind: 'new-version', changes: await changesSince(deps, stored, open) } };
}

async function changesSince(
  deps: ImportDeps,
  stored: StoredMinutes,
  { read, text }: OpenDraft,
): Promise<VersionChanges> {
  const before = { minutes: stored.asRead, text: await deps.minutes.text(stored) };
  return compareVersions(before, { minutes: read, text });
}
