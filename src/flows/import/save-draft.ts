import { roleIn, type Person } from '../../domain/forums/access';
import type { Member } from '../../domain/forums/forum';
import { may } from '../../domain/forums/rights';
import { maySave } from '../../domain/imports/may-save';
import type { ImportReview } from '../../domain/messages/import';
import { correctedTasks, settledOver } from '../../domain/minutes/corrections';
import { taskIdOf } from '../../domain/tasks/task-id-of';
import type { Saved, StoredMinutes } from '../../stores/stored-minutes';
import { keepMinutes } from '../ingest/keep-minutes';
import { keepTasks } from '../ingest/keep-tasks';
import { refreshIndex } from '../refresh-index';
import { outcomeOf, settledOutcome, type DraftOutcome } from './draft-outcome';
import { findDraft, type DraftInput } from './find-draft';
import type { ImportDeps } from './import-deps';
import { reviewDraft, type OpenDraft } from './review-draft';

/**
 * Puts a draft into the forum's minutes. Every step can be done again, and the draft is settled last: what was
 * interrupted is completed by the next press, and pressing twice gives the same.
 */
export async function saveDraft(deps: ImportDeps, input: DraftInput): Promise<DraftOutcome> {
  const { actor } = input;
  const found = await findDraft(deps, input);
  if (found.kind !== 'open') return settledOutcome(deps, actor, found);
  const review = await reviewDraft(deps, actor, found.open);
  if (!maySave(review)) return { kind: 'review', review };
  const saved = await keep(deps, { actor, open: found.open, review });
  if (saved === null) return { kind: 'review', review: await reviewDraft(deps, actor, found.open) };
  await confirmTasks(deps, { actor, open: found.open, stored: saved.stored });
  const { forum, id } = saved.stored;
  const state = { kind: 'saved', forum, minutes: id, as: saved.kind } as const;
  await refreshIndex(deps);
  const settled = await deps.drafts.settle({ person: actor.id, id: input.draft }, state);
  return settled === null ? { kind: 'gone' } : outcomeOf(deps, actor, settled);
}

interface Keeping {
  readonly actor: Person;
  readonly open: OpenDraft;
  readonly review: ImportReview;
}

/** Null when somebody else made the forum in between, so that the person may not import there. */
async function keep(deps: ImportDeps, { actor, open, review }: Keeping): Promise<Saved | null> {
  const { draft, text, read } = open;
  const forumName = review.forum.name ?? '';
  const forum = await deps.forums.ensure(forumName, read.level, founder(deps, actor));
  if (!may(roleIn(forum, actor, deps.unclaimed), 'import-minutes')) return null;
  const { source, corrections } = draft;
  const saved = await keepMinutes(deps, { by: actor, source, text, minutes: read, forumName, corrections });
  return saved.kind === 'unchanged' ? corrected(deps, open, saved) : saved;
}

/** Whoever brings in a forum's first minutes looks after it from then on; otherwise nobody could see them. */
function founder({ unclaimed }: ImportDeps, { id, name }: Person): Member | null {
  return unclaimed === 'everyone' ? null : { person: id, name, role: 'secretariat' };
}

/** The forum had the text already, so that only what was corrected is new. */
async function corrected(deps: ImportDeps, { draft }: OpenDraft, saved: Saved): Promise<Saved> {
  const { forum, id } = saved.stored;
  const { forumName, date, tasks } = draft.corrections;
  if (forumName === null && date === null && Object.keys(tasks).length === 0) return saved;
  const stored = await deps.minutes.correct({ forum, id }, (known) => ({
    forumName: forumName ?? known.forumName,
    date: date ?? known.date,
    tasks: settledOver(known.tasks, tasks),
  }));
  await keepTasks(deps, { forum, id });
  return stored === null ? saved : { ...saved, stored };
}

/** Also what was confirmed otherwise before: the person has seen both. Versions that are not in use change nothing. */
async function confirmTasks(
  deps: ImportDeps,
  { actor, open, stored }: { actor: Person; open: OpenDraft; stored: StoredMinutes },
): Promise<void> {
  const { forum, id, version, asRead, corrections } = stored;
  if ((await deps.minutes.get(forum, id))?.version !== version) return;
  const confirmed = new Set(open.draft.confirmed);
  for (const { key, readAs, task: draft } of correctedTasks(asRead, corrections)) {
    if (!confirmed.has(readAs)) continue;
    const by = { by: actor.name, at: deps.clock.now() };
    await deps.tasks.confirm(forum, taskIdOf(id, key), by);
    await deps.tasks.confirmAnew({ forum, id: taskIdOf(id, key), version, draft }, by);
  }
}
