import type { Language } from '../../../domain/answers/answer';
import type { Person } from '../../../domain/forums/access';
import type { Utterance } from '../../../domain/message';
import type { ForumId } from '../../../domain/shared/ids';
import type { Turn } from '../turn';
import { notice } from './notice';
import type { Responder } from './responder';

/** The actor as far as everybody who reads along may see: alone all of their forums, in company those of the place. */
export async function viewerOf(
  { useCases }: Responder,
  { actor, place, conversation }: Turn,
): Promise<Person> {
  if (place === 'personal') return actor;
  return { ...actor, among: await useCases.forumsToldHere({ actor, conversation }) };
}

/** The turn with its actor as `viewerOf` trims them: what is not told here is not found here. */
export async function heardHere(responder: Responder, turn: Turn): Promise<Turn> {
  return { ...turn, actor: await viewerOf(responder, turn) };
}

/** Whether the forum may be spoken of here: alone always, in company where everybody is told about it. */
export async function isToldHere(responder: Responder, turn: Turn, forum: ForumId): Promise<boolean> {
  if (turn.place === 'personal') return true;
  const forums = await responder.useCases.listForums({ actor: await viewerOf(responder, turn) });
  return forums.some(({ id }) => id === forum);
}

/** What to say in place of nothing: in company it is the place that shows nothing, not the person. Null when alone. */
export async function nothingHere(
  { useCases }: Responder,
  { viewer, turn, language }: { readonly viewer: Person; readonly turn: Turn; readonly language: Language },
): Promise<Utterance | null> {
  if (turn.place === 'personal' || (await useCases.listForums({ actor: viewer })).length > 0) return null;
  return notice({ kind: 'not-here' }, language);
}
