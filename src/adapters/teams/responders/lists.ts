import type { Person } from '../../../domain/forums/access';
import type { Utterance } from '../../../domain/message';
import type { ListMessage, ListName } from '../../../domain/messages/lists';
import { ReferatbotError } from '../../../domain/shared/errors';
import { notice } from './notice';
import { nothingHere, viewerOf } from './viewer';
import type {
  CommandResponder,
  CommandResponders,
  PressResponder,
  PressResponders,
  Responder,
} from './responder';

interface ListPlace {
  readonly list: ListName;
  readonly cursor: string | null;
  readonly skip: number;
}

async function list(
  { useCases }: Responder,
  { list: name, cursor, skip }: ListPlace,
  actor: Person,
): Promise<ListMessage> {
  const listing = <T>(page: { readonly entries: readonly T[]; readonly cursor: string | null }) => ({
    entries: page.entries,
    cursor,
    nextCursor: page.cursor,
    skip,
  });
  switch (name) {
    case 'forums':
      return {
        kind: name,
        listing: listing({ entries: await useCases.listForums({ actor }), cursor: null }),
      };
    case 'meetings':
      return { kind: name, listing: listing(await useCases.listMeetings({ actor, cursor })) };
    case 'minutes':
      return { kind: name, listing: listing(await useCases.listMinutes({ actor, cursor })) };
    case 'tasks':
      return { kind: name, listing: listing(await useCases.listTasks({ actor, cursor })) };
  }
}

function fromStart(name: ListName): CommandResponder {
  return async (responder, { language }, turn): Promise<Utterance> => {
    const viewer = await viewerOf(responder, turn);
    const message = await list(responder, { list: name, cursor: null, skip: 0 }, viewer);
    const instead =
      message.listing.entries.length > 0 ? null : await nothingHere(responder, { viewer, turn, language });
    return instead ?? { message, language };
  };
}

/** A cursor that the store no longer knows comes from an old card, or was made up. */
const listPage: PressResponder<'show-list'> = async (responder, { payload }, turn) => {
  const { language } = payload;
  try {
    return { message: await list(responder, payload, await viewerOf(responder, turn)), language };
  } catch (error) {
    if (!(error instanceof ReferatbotError) || error.code !== 'bad-usage') throw error;
    return notice({ kind: 'stale-card' }, language);
  }
};

export const listCommands: CommandResponders<ListName> = {
  forums: fromStart('forums'),
  meetings: fromStart('meetings'),
  minutes: fromStart('minutes'),
  tasks: fromStart('tasks'),
};

export const listPresses: PressResponders<'show-list'> = { 'show-list': listPage };
