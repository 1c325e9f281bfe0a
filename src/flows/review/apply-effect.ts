import { forumsWith, type Actor } from '../../domain/forums/access';
import type { Corrections } from '../../domain/minutes/corrections';
import type { Effect } from '../../domain/review/effect-of';
import type { ReviewQuestion } from '../../domain/review/review-question';
import { slug, type ForumId, type MinutesId } from '../../domain/shared/ids';
import { keepMeeting } from '../ingest/keep-meeting';
import { keepTasks } from '../ingest/keep-tasks';
import { restoreMinutes } from '../versions/restore-minutes';
import { withdrawMinutes } from '../versions/withdraw-minutes';
import type { ReviewDeps } from './review-deps';

interface ToApply {
  readonly question: ReviewQuestion;
  readonly effect: Effect;
  readonly actor: Actor;
}

interface Place {
  readonly forum: ForumId;
  readonly minutes: MinutesId;
}

/** False where it cannot be done: the minutes are gone, or may not be moved there. Doing it again gives the same. */
export async function applyEffect(deps: ReviewDeps, { question, effect, actor }: ToApply): Promise<boolean> {
  if (effect.kind === 'none' || effect.kind === 'people') return true;
  if (question.kind === 'person') return false;
  switch (effect.kind) {
    case 'correct':
      return correct(deps, question, effect.change);
    case 'confirm': {
      if (!(await correct(deps, question, effect.change))) return false;
      const confirmed = { by: actor.kind === 'person' ? actor.name : 'operator', at: deps.clock.now() };
      return (await deps.tasks.confirm(question.forum, effect.task, confirmed)) !== null;
    }
    case 'withdraw':
      return (await withdrawMinutes(deps, { ...placeOf(question), actor })) !== null;
    case 'move':
      return move(deps, placeOf(question), { name: effect.forumName, actor });
  }
}

async function correct(
  deps: ReviewDeps,
  place: Place,
  change: (settled: Corrections) => Corrections,
): Promise<boolean> {
  const { forum, minutes: id } = place;
  const stored = await deps.minutes.correct({ forum, id }, change);
  if (stored === null) return false;
  await deps.meetings.release(forum, id);
  await keepMeeting(deps, { kind: 'new-version', stored });
  await keepTasks(deps, { forum, id });
  return true;
}

/** Into a forum where the actor may bring in minutes; they are withdrawn where they were. */
async function move(
  deps: ReviewDeps,
  { forum: from, minutes: id }: Place,
  { name, actor }: { readonly name: string; readonly actor: Actor },
): Promise<boolean> {
  const { unclaimed } = deps;
  const forums = forumsWith('import-minutes', await deps.forums.list(), { actor, unclaimed });
  const forum = forums.find((one) => slug(one.name) === slug(name));
  const stored = await deps.minutes.get(from, id);
  if (forum === undefined || stored === null) return false;
  const { source, contentHash, asRead, corrections } = stored;
  const saved = await deps.minutes.save({
    ...{ forum, source, contentHash, minutes: asRead, text: await deps.minutes.text(stored) },
    corrections: { ...corrections, forumName: forum.name },
    storedAt: deps.clock.now(),
  });
  const place = { actor, forum: forum.id, minutes: saved.stored.id };
  await restoreMinutes(deps, { ...place, version: saved.stored.version });
  return (await withdrawMinutes(deps, { actor, forum: from, minutes: id })) !== null;
}

function placeOf({ forum, minutes }: Place): Place {
  return { forum, minutes };
}
