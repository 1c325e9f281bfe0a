import type { Verb } from '../../../cards/payloads/payloads';
import type { Language } from '../../../domain/answers/answer';
import type { Utterance } from '../../../domain/message';
import type { PressResponder } from './responder';

/** Answers where the person is alone with the bot; where others look on nothing is read and nothing saved. */
export function alone<V extends Verb>(
  respond: PressResponder<V>,
  inCompany: (language: Language) => Utterance,
): PressResponder<V> {
  return (responder, pressed, turn) =>
    turn.place === 'personal'
      ? respond(responder, pressed, turn)
      : Promise.resolve(inCompany(pressed.payload.language));
}
