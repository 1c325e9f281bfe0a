import { roleIn, visibleForums, type Actor, type UnclaimedForums } from '../domain/forums/access';
import { may } from '../domain/forums/rights';
import type { ItemSection, ItemView } from '../domain/messages/asking';
import type { AgendaItem, Section } from '../domain/minutes/model';
import type { ForumId, MinutesId } from '../domain/shared/ids';
import { textAt } from '../domain/shared/span';
import type { ForumStore } from '../stores/forum-store';
import type { MinutesStore } from '../stores/minutes-store';
import type { StoredMinutes } from '../stores/stored-minutes';

export interface ShowItemDeps {
  readonly forums: Pick<ForumStore, 'get'>;
  readonly minutes: Pick<MinutesStore, 'get' | 'getVersion' | 'text'>;
  readonly unclaimed: UnclaimedForums;
}

export interface ShowItemInput {
  readonly actor: Actor;
  readonly forum: ForumId;
  readonly minutes: MinutesId;
  /** 0 for what stands before the first item. */
  readonly item: number;
  /** The one a citation comes from; null for the one in use. */
  readonly version: number | null;
}

/**
 * One item word for word, in the version it was cited from as long as that is kept. Null when it is not there or not for
 * this actor; which of them is not told.
 */
export async function showItem(deps: ShowItemDeps, input: ShowItemInput): Promise<ItemView | null> {
  const forum = await deps.forums.get(input.forum);
  if (forum === null || visibleForums([forum], input.actor, deps.unclaimed).length === 0) return null;
  const inUse = await deps.minutes.get(input.forum, input.minutes);
  if (inUse === null) return null;
  const stored = await cited(deps, input, inUse);
  const text = await deps.minutes.text(stored);
  const { id, forumName, source, version, minutes } = stored;
  const outdated = version !== inUse.version;
  const mayChange = may(roleIn(forum, input.actor, deps.unclaimed), 'import-minutes');
  const place = { forum: forum.id, forumName, minutes: id, version, outdated, mayChange };
  const beside = neighbours(minutes.items, input.item);
  const head = { ...place, ...beside, date: minutes.date, source, item: input.item };
  if (input.item === 0) {
    const contents = minutes.items.map(({ number, title }) => ({ number, title }));
    return { ...head, title: '', contents, deviation: null, sections: whole(textAt(text, minutes.head)) };
  }
  const item = minutes.items.find(({ number }) => number === input.item);
  if (item === undefined) return null;
  const { title, deviation } = item;
  return { ...head, title, contents: [], deviation, sections: sectionsOf(item, text) };
}

async function cited(deps: ShowItemDeps, input: ShowItemInput, inUse: StoredMinutes): Promise<StoredMinutes> {
  if (input.version === null || input.version === inUse.version) return inUse;
  return (await deps.minutes.getVersion(input.forum, input.minutes, input.version)) ?? inUse;
}

/** The opening comes before the first item, and is not led back to. */
function neighbours(
  items: readonly AgendaItem[],
  item: number,
): { readonly previous: number | null; readonly next: number | null } {
  const at = items.findIndex(({ number }) => number === item);
  return { previous: items[at - 1]?.number ?? null, next: items[at + 1]?.number ?? null };
}

function whole(text: string): readonly ItemSection[] {
  return [{ kind: 'head', heading: null, text: text.trim() }];
}

/** The sections in the order of the text, and whatever stands between them without a heading. */
function sectionsOf(item: AgendaItem, text: string): readonly ItemSection[] {
  const sections: ItemSection[] = [];
  let at = item.titleSpan.end;
  for (const section of item.sections.toSorted((one, other) => one.span.start - other.span.start)) {
    const before = text.slice(at, Math.max(at, section.span.start));
    sections.push(unheaded(withoutHeading(before, section)));
    sections.push({ kind: section.kind, heading: section.heading, text: textAt(text, section.span).trim() });
    at = Math.max(at, section.span.end);
  }
  sections.push(unheaded(text.slice(at, Math.max(at, item.span.end))));
  return sections.filter((section) => section.text !== '');
}

/** The heading stands right before its section and is shown with it. */
function withoutHeading(text: string, { heading }: Section): string {
  const start = heading === null ? -1 : text.lastIndexOf(heading);
  return start < 0 ? text : text.slice(0, start);
}

function unheaded(text: string): ItemSection {
  return { kind: 'unheaded', heading: null, text: text.trim() };
}
