import type { Language } from '../../../domain/answers/answer';
import type { ReplyKind } from '../../../domain/attendance/rsvp';
import type { Utterance } from '../../../domain/message';
import type { RsvpMessage, RsvpMoment, RsvpRefusal } from '../../../domain/messages/rsvp';
import { meetingId, seatId, type MeetingId } from '../../../domain/shared/ids';
import { SOMEBODY_ELSE } from '../../../cards/payloads/rsvp';
import type { RsvpAnswered } from '../../../flows/attendance/answer-rsvp';
import type { Turn } from '../turn';
import type { CommandResponders, PressResponder, PressResponders, Responder } from './responder';
import { typedText } from './typed-text';
import { heardHere, nothingHere } from './viewer';

const say = (message: RsvpMessage, language: Language): Utterance => ({ message, language });
const refused = (why: RsvpRefusal, language: Language): Utterance =>
  say({ kind: 'rsvp-refused', why }, language);

interface About {
  readonly meeting: MeetingId;
  readonly language: Language;
}

interface Answering extends About {
  readonly revision: number;
  readonly reply: ReplyKind;
}

interface Showing {
  readonly moment: RsvpMoment;
  /** A message that everybody in the channel reads tells nobody's own answer. */
  readonly isForAll?: boolean;
}

async function show(
  { useCases }: Responder,
  { meeting, language, moment, isForAll = false }: About & Showing,
  { actor, place }: Turn,
): Promise<Utterance> {
  const view = await useCases.showRsvp({ actor, meeting });
  if (view === null) return refused({ kind: 'no-meeting' }, language);
  const manages = view.manages && place === 'personal';
  if (!isForAll) return say({ kind: 'rsvp', view: { ...view, manages }, moment }, language);
  const { viewers = [] } = (await useCases.sharedRsvp(meeting)) ?? {};
  return say({ kind: 'rsvp', view: { ...view, own: null, manages }, moment, viewers }, language);
}

export const rsvpCommands: CommandResponders<'rsvp'> = {
  rsvp: async (responder, { language }, spoken) => {
    const turn = await heardHere(responder, spoken);
    const { actor, conversation } = turn;
    const meetings = await responder.useCases.nextMeetings({ actor, conversation });
    const [next] = meetings;
    if (next === undefined) {
      const instead = await nothingHere(responder, { viewer: actor, turn, language });
      return instead ?? refused({ kind: 'no-meetings' }, language);
    }
    if (meetings.length > 1) return say({ kind: 'rsvp-choose', meetings }, language);
    const isForAll = turn.place !== 'personal';
    return show(responder, { meeting: next.meeting.id, language, moment: 'looking', isForAll }, turn);
  },
};

type RsvpVerb = 'rsvp-show' | 'rsvp-answer' | 'rsvp-claim' | 'rsvp-substitute' | 'rsvp-consent';

const presses: PressResponders<RsvpVerb> = {
  'rsvp-show': (responder, { payload }, turn) => {
    const { language, meeting = '', choosing } = payload;
    const moment = choosing ? 'choosing' : 'looking';
    return show(responder, { meeting: meetingId(meeting), language, moment }, turn);
  },

  'rsvp-answer': (responder, { payload }, turn) =>
    answer(responder, { ...payload, meeting: meetingId(payload.meeting) }, turn),

  'rsvp-claim': async (responder, { payload }, turn) => {
    const meeting = meetingId(payload.meeting);
    const { actor } = turn;
    const theirs = await responder.useCases.claimSeat({ actor, meeting, seat: seatId(payload.seat) });
    const own = theirs ? null : ((await responder.useCases.showRsvp({ actor, meeting }))?.own ?? null);
    if (!theirs && own === null) return refused({ kind: 'not-yours' }, payload.language);
    return answer(responder, { ...payload, meeting }, turn);
  },

  'rsvp-consent': async ({ useCases }, { payload }, { actor }) => {
    const { language, revision, accepted } = payload;
    const about = { actor, meeting: meetingId(payload.meeting) };
    const seat = seatId(payload.seat);
    const consented = await useCases.consentToSubstitute({ ...about, seat, revision, accepted });
    const view = await useCases.showRsvp(about);
    if (view === null) return refused({ kind: 'no-meeting' }, language);
    const { date } = view.meeting;
    if (consented.kind === 'not-asked') return refused({ kind: 'not-asked' }, language);
    if (consented.kind !== 'said')
      return refused({ kind: consented.kind, date, meeting: about.meeting }, language);
    const asked = { view: { ...view, manages: false }, seat: consented.seat };
    return say({ kind: 'rsvp-consent', ...asked, said: consented.said }, language);
  },

  'rsvp-substitute': async (responder, { payload }, turn) => {
    const { language, revision, candidate = SOMEBODY_ELSE } = payload;
    const meeting = meetingId(payload.meeting);
    const sent = await responder.useCases.sendSubstitute({
      actor: turn.actor,
      meeting,
      revision,
      candidate: candidate === SOMEBODY_ELSE ? null : candidate,
      name: typedText(payload.name),
      organisation: typedText(payload.organisation),
    });
    if (sent.kind === 'nobody-named') return say({ kind: 'rsvp-substitute', form: sent.form }, language);
    return afterwards(responder, { answered: sent, meeting, language }, turn);
  },
};

/** A card shown or forwarded where its forum is not told about finds nothing, whoever presses. */
const inPlace =
  <V extends RsvpVerb>(respond: PressResponder<V>): PressResponder<V> =>
  async (responder, pressed, turn) => {
    const { message, language } = await respond(responder, pressed, await heardHere(responder, turn));
    const isMissed = message.kind === 'rsvp-refused' && message.why.kind === 'no-meeting';
    return isMissed && turn.place !== 'personal'
      ? refused({ kind: 'not-here' }, language)
      : { message, language };
  };

export const rsvpPresses: PressResponders<RsvpVerb> = {
  'rsvp-show': inPlace(presses['rsvp-show']),
  'rsvp-answer': inPlace(presses['rsvp-answer']),
  'rsvp-claim': inPlace(presses['rsvp-claim']),
  'rsvp-consent': inPlace(presses['rsvp-consent']),
  'rsvp-substitute': inPlace(presses['rsvp-substitute']),
};

async function answer(responder: Responder, answering: Answering, turn: Turn): Promise<Utterance> {
  const { meeting, revision, reply, language } = answering;
  const { actor } = turn;
  if (reply === 'substitute') return askForSubstitute(responder, answering, turn);
  const answered = await responder.useCases.answerRsvp({ actor, meeting, revision, reply });
  if (answered.kind === 'no-seat') return claimOrRefuse(responder, answering, turn);
  return afterwards(responder, { answered, meeting, language }, turn);
}

async function askForSubstitute(responder: Responder, answering: Answering, turn: Turn): Promise<Utterance> {
  const { meeting, language } = answering;
  const form = await responder.useCases.openSubstitute({ actor: turn.actor, meeting });
  return form === null
    ? claimOrRefuse(responder, answering, turn)
    : say({ kind: 'rsvp-substitute', form }, language);
}

/** Whoever bears the name of a seat nobody has taken is asked whether it is theirs. */
async function claimOrRefuse(
  { useCases }: Responder,
  { meeting, reply, language }: Answering,
  { actor }: Turn,
): Promise<Utterance> {
  const view = await useCases.showRsvp({ actor, meeting });
  if (view === null) return refused({ kind: 'no-meeting' }, language);
  const seat = await useCases.claimableSeat({ actor, meeting });
  if (seat === null) return refused({ kind: 'no-seat' }, language);
  return say({ kind: 'rsvp-claim', view, seat, reply }, language);
}

async function afterwards(
  responder: Responder,
  { answered, language, meeting }: About & { readonly answered: RsvpAnswered },
  turn: Turn,
): Promise<Utterance> {
  switch (answered.kind) {
    case 'recorded':
    case 'unchanged': {
      const manages = answered.view.manages && turn.place === 'personal';
      const moment = answered.kind === 'recorded' ? momentOf(answered) : 'unchanged';
      return say({ kind: 'rsvp', view: { ...answered.view, manages }, moment }, language);
    }
    case 'cancelled':
    case 'over':
    case 'moved': {
      const view = await responder.useCases.showRsvp({ actor: turn.actor, meeting });
      return refused({ kind: answered.kind, date: view?.meeting.date ?? null, meeting }, language);
    }
    case 'no-meeting':
    case 'no-seat':
    case 'not-planned':
      return refused({ kind: answered.kind }, language);
    case 'not-allowed':
      return refused({ kind: 'not-yours' }, language);
  }
}

function momentOf({ rsvp, toldOfLate }: Extract<RsvpAnswered, { readonly kind: 'recorded' }>): RsvpMoment {
  if (toldOfLate) return 'late-told';
  return rsvp.late ? 'late' : 'recorded';
}
