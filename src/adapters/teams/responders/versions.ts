import type { PayloadOf } from '../../../cards/payloads/payloads';
import type { Language } from '../../../domain/answers/answer';
import type { Message, Utterance } from '../../../domain/message';
import type { HistoryOfMinutes } from '../../../domain/messages/versions';
import { forumId, forumOf, minutesId, type ForumId, type MinutesId } from '../../../domain/shared/ids';
import type { Turn } from '../turn';
import { notice } from './notice';
import type { CommandResponders, PressResponders, Responder } from './responder';
import { isToldHere } from './viewer';

export const versionsCommands: CommandResponders<'versions'> = {
  versions: async ({ useCases }, { language }, { actor, place }) => {
    // Others in the conversation may not know of all these minutes.
    if (place !== 'personal') return { message: { kind: 'versions-personal-only' }, language };
    const minutes = await useCases.listVersions({ actor });
    return { message: { kind: 'versions-list', minutes }, language };
  },
};

type VersionsVerb =
  | 'versions-choose'
  | 'versions-show'
  | 'version-changes'
  | 'minutes-withdraw-ask'
  | 'minutes-withdraw'
  | 'minutes-restore';

const presses: PressResponders<VersionsVerb> = {
  'versions-choose': async ({ useCases }, { payload }, turn) => {
    const minutes = minutesId(payload.chosen ?? '');
    const forum = forumOf(minutes);
    const found = await useCases.minutesHistory(asked({ forum, minutes }, turn));
    return shown(found, payload.language);
  },

  'versions-show': async ({ useCases }, { payload }, turn) =>
    shown(await useCases.minutesHistory(asked(payload, turn)), payload.language),

  'version-changes': async ({ useCases }, { payload }, turn) => {
    const { version, language } = payload;
    const changed = await useCases.versionChanges({ ...asked(payload, turn), version });
    return said(changed && { kind: 'version-changes', changed }, language);
  },

  'minutes-withdraw-ask': async ({ useCases }, { payload }, turn) => {
    const found = await useCases.minutesHistory(asked(payload, turn));
    if (found?.history.state === 'withdrawn') return shown(found, payload.language);
    return said(found && { kind: 'minutes-withdrawing', found }, payload.language);
  },

  'minutes-withdraw': async ({ useCases }, { payload }, turn) =>
    shown(await useCases.withdrawMinutes(asked(payload, turn)), payload.language),

  'minutes-restore': async ({ useCases }, { payload }, turn) => {
    const { version, language } = payload;
    return shown(await useCases.restoreMinutes({ ...asked(payload, turn), version }), language);
  },
};

/** A card that was forwarded, or whose place is no longer connected, tells nothing and changes nothing. */
const inPlace =
  <P extends PayloadOf<VersionsVerb>>(respond: Respond<P>): Respond<P> =>
  async (responder, pressed, turn) => {
    const { payload }: { readonly payload: PayloadOf<VersionsVerb> } = pressed;
    const forum = 'forum' in payload ? forumId(payload.forum) : forumOf(minutesId(payload.chosen ?? ''));
    if (await isToldHere(responder, turn, forum)) return respond(responder, pressed, turn);
    return notice({ kind: 'item-gone' }, payload.language);
  };

type Respond<P> = (
  responder: Responder,
  pressed: { readonly payload: P; readonly spoken: boolean },
  turn: Turn,
) => Promise<Utterance>;

export const versionsPresses: PressResponders<VersionsVerb> = {
  'versions-choose': inPlace(presses['versions-choose']),
  'versions-show': inPlace(presses['versions-show']),
  'version-changes': inPlace(presses['version-changes']),
  'minutes-withdraw-ask': inPlace(presses['minutes-withdraw-ask']),
  'minutes-withdraw': inPlace(presses['minutes-withdraw']),
  'minutes-restore': inPlace(presses['minutes-restore']),
};

function asked(
  { forum, minutes }: { readonly forum: string; readonly minutes: string },
  { actor }: Turn,
): { readonly actor: Turn['actor']; readonly forum: ForumId; readonly minutes: MinutesId } {
  return { actor, forum: forumId(forum), minutes: minutesId(minutes) };
}

function shown(found: HistoryOfMinutes | null, language: Language): Utterance {
  return said(found && { kind: 'minutes-versions', found }, language);
}

function said(message: Message | null, language: Language): Utterance {
  return message === null ? notice({ kind: 'item-gone' }, language) : { message, language };
}
