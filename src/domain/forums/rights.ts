import type { MemberRole } from './forum';

/** The operator sits at the command line, outside every forum. */
export type ForumRole = MemberRole | 'operator';

/** What somebody may do in a forum, and who. Exporting and deleting one's own data needs no role. */
const HOLDERS = {
  'see-minutes': ['guest', 'member', 'chair', 'secretariat', 'operator'],
  'answer-for-self': ['guest', 'member', 'chair', 'secretariat'],
  'answer-on-behalf': ['secretariat', 'operator'],
  'propose-item': ['guest', 'member', 'chair', 'secretariat'],
  'publish-agenda': ['chair', 'secretariat', 'operator'],
  'finish-own-task': ['guest', 'member', 'chair', 'secretariat'],
  'settle-tasks': ['chair', 'secretariat', 'operator'],
  'answer-questions': ['secretariat', 'operator'],
  'import-minutes': ['secretariat', 'operator'],
  'plan-meetings': ['secretariat', 'operator'],
  'change-settings': ['secretariat', 'operator'],
} as const satisfies Readonly<Record<string, readonly ForumRole[]>>;

export type Right = keyof typeof HOLDERS;

/** Somebody without a role in the forum may do nothing there. */
export function may(role: ForumRole | null, right: Right): boolean {
  const holders: readonly ForumRole[] = HOLDERS[right];
  return role !== null && holders.includes(role);
}
