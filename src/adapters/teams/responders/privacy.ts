import type { Language } from '../../../domain/answers/answer';
import type { OwnData } from '../../../domain/attendance/own-data';
import type { Utterance } from '../../../domain/message';
import type { PrivacyMessage } from '../../../domain/messages/privacy';
import type { Turn } from '../turn';
import { alone } from './alone';
import type { CommandResponders, PressResponder, PressResponders, Responder } from './responder';

interface Asked {
  readonly language: Language;
  readonly turn: Turn;
  readonly say: (data: OwnData) => PrivacyMessage;
}

/** A person's own data is for that person's eyes only. */
async function own({ useCases }: Responder, { language, turn, say }: Asked): Promise<Utterance> {
  if (turn.place !== 'personal') return { message: { kind: 'privacy-refused' }, language };
  return { message: say(await useCases.showOwnData({ actor: turn.actor })), language };
}

const shown = (data: OwnData): PrivacyMessage => ({ kind: 'own-data', data, deleted: null });

export const privacyCommands: CommandResponders<'own-data'> = {
  'own-data': (responder, { language }, turn) => own(responder, { language, turn, say: shown }),
};

type PrivacyVerb = 'own-data-show' | 'own-data-export' | 'own-data-ask' | 'own-data-delete' | 'own-data-mute';

const presses: PressResponders<PrivacyVerb> = {
  'own-data-show': (responder, { payload: { language } }, turn) =>
    own(responder, { language, turn, say: shown }),

  'own-data-export': (responder, { payload: { language } }, turn) =>
    own(responder, { language, turn, say: (data) => ({ kind: 'own-data-export', data }) }),

  'own-data-ask': (responder, { payload: { language } }, turn) =>
    own(responder, { language, turn, say: (data) => ({ kind: 'own-data-deleting', data }) }),

  'own-data-delete': async (responder, { payload: { language } }, turn) => {
    const deleted = await responder.useCases.deleteOwnAnswers({ actor: turn.actor });
    return own(responder, { language, turn, say: (data) => ({ kind: 'own-data', data, deleted }) });
  },

  'own-data-mute': async (responder, { payload: { language, what, muted } }, turn) => {
    await responder.useCases.muteOwn({ actor: turn.actor, kind: what, muted });
    return own(responder, { language, turn, say: shown });
  },
};

const ownChat = <V extends PrivacyVerb>(respond: PressResponder<V>): PressResponder<V> =>
  alone(respond, (language) => ({ message: { kind: 'privacy-refused' }, language }));

export const privacyPresses: PressResponders<PrivacyVerb> = {
  'own-data-show': ownChat(presses['own-data-show']),
  'own-data-export': ownChat(presses['own-data-export']),
  'own-data-ask': ownChat(presses['own-data-ask']),
  'own-data-delete': ownChat(presses['own-data-delete']),
  'own-data-mute': ownChat(presses['own-data-mute']),
};
