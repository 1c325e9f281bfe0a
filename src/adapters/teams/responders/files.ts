import type { Utterance } from '../../../domain/message';
import { meetingId } from '../../../domain/shared/ids';
import type { PressResponders } from './responder';
import { heardHere } from './viewer';

/** A link is shown to whoever pressed; a list of names is for the secretariat's eyes alone. */
export const filePresses: PressResponders<'file-link'> = {
  'file-link': async (responder, { payload }, turn): Promise<Utterance> => {
    const { language, file } = payload;
    if (file === 'participants' && turn.place !== 'personal')
      return { message: { kind: 'file-refused', why: 'personal-only' }, language };
    const { actor } = await heardHere(responder, turn);
    const meeting = meetingId(payload.meeting);
    const linked = await responder.useCases.linkToFile({ actor, file, meeting, language });
    if (linked.kind !== 'linked') return { message: { kind: 'file-refused', why: linked.kind }, language };
    return { message: { ...linked, kind: 'file-link', file }, language };
  },
};
