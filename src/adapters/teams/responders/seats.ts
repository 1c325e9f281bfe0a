import type { PayloadOf } from '../../../cards/payloads/payloads';
import { NEW_SEAT, NOBODY } from '../../../cards/payloads/seats';
import type { Language } from '../../../domain/answers/answer';
import { reminderDaysIn } from '../../../domain/attendance/reminder-days';
import type { SeatFacts } from '../../../domain/attendance/seat-facts';
import { isDeadline } from '../../../domain/attendance/settings';
import type { Utterance } from '../../../domain/message';
import type { AskingForm, SeatsDone, SeatsMessage } from '../../../domain/messages/seats';
import { forumId, personId, seatId, type ForumId } from '../../../domain/shared/ids';
import type { Turn } from '../turn';
import { alone } from './alone';
import type { CommandResponders, PressResponder, PressResponders, Responder } from './responder';
import { typedText } from './typed-text';

const say = (message: SeatsMessage, language: Language): Utterance => ({ message, language });
const refused = (why: 'not-allowed' | 'personal-only', language: Language): Utterance =>
  say({ kind: 'seats-refused', why }, language);

interface Shown {
  readonly forum: ForumId;
  readonly language: Language;
  readonly done: SeatsDone | null;
}

/** Names and roles are for the secretariat's own eyes first. */
async function show({ useCases }: Responder, shown: Shown, { actor }: Turn): Promise<Utterance> {
  const { forum, language, done } = shown;
  const view = await useCases.showSeats({ actor, forum });
  return view === null ? refused('not-allowed', language) : say({ kind: 'seats', view, done }, language);
}

export const seatsCommands: CommandResponders<'seats'> = {
  seats: async (responder, { language }, turn) => {
    const forums = await responder.useCases.forumsToSeat({ actor: turn.actor });
    const [only] = forums;
    if (only === undefined) return refused('not-allowed', language);
    if (turn.place !== 'personal') return refused('personal-only', language);
    if (forums.length === 1) return show(responder, { forum: only.id, language, done: null }, turn);
    return say({ kind: 'choose-forum', purpose: 'seats', forums }, language);
  },
};

type SeatsVerb =
  | 'seats-show'
  | 'seat-open'
  | 'seat-save'
  | 'seats-adopt'
  | 'seats-names'
  | 'seats-asking'
  | 'seats-asking-save';

const presses: PressResponders<SeatsVerb> = {
  'seats-show': (responder, { payload }, turn) => {
    const { language, forum = '' } = payload;
    return show(responder, { forum: forumId(forum), language, done: null }, turn);
  },

  'seat-open': async ({ useCases }, { payload }, { actor }) => {
    const { language, forum, which = NEW_SEAT } = payload;
    const seat = which === NEW_SEAT ? null : seatId(which);
    const form = await useCases.openSeat({ actor, forum: forumId(forum), seat });
    return form === null ? refused('not-allowed', language) : say({ kind: 'seat-form', form }, language);
  },

  'seat-save': async (responder, { payload }, turn) => {
    const { language } = payload;
    const forum = forumId(payload.forum);
    const seat = payload.seat === null ? null : seatId(payload.seat);
    const { actor } = turn;
    const saved = await responder.useCases.saveSeat({ actor, forum, seat, facts: factsIn(payload) });
    switch (saved.kind) {
      case 'saved':
        return show(responder, { forum, language, done: { kind: 'saved', name: saved.seat.name } }, turn);
      case 'wrong':
        return say({ kind: 'seat-form', form: saved.form }, language);
      case 'not-allowed':
        return refused('not-allowed', language);
    }
  },

  'seats-adopt': async (responder, { payload }, turn) => {
    const { language } = payload;
    const forum = forumId(payload.forum);
    const count = await responder.useCases.adoptSeats({ actor: turn.actor, forum });
    if (count === null) return refused('not-allowed', language);
    return show(responder, { forum, language, done: { kind: 'adopted', count } }, turn);
  },

  'seats-names': async (responder, { payload }, turn) => {
    const { language, shown } = payload;
    const forum = forumId(payload.forum);
    const changed = { showNames: shown };
    const may = await responder.useCases.changeAttendanceSettings({ actor: turn.actor, forum, changed });
    if (!may) return refused('not-allowed', language);
    return show(responder, { forum, language, done: { kind: shown ? 'names-shown' : 'names-hidden' } }, turn);
  },

  'seats-asking': (responder, { payload: { language, forum } }, turn) =>
    openAsking(responder, { forum: forumId(forum), language, typed: null }, turn),

  'seats-asking-save': async (responder, { payload }, turn) => {
    const { language, answerDays = '', remindBefore = '' } = payload;
    const forum = forumId(payload.forum);
    const typed = { answerDays: answerDays.trim(), remindBefore };
    const changed = askingIn(typed);
    if (changed === null) return openAsking(responder, { forum, language, typed }, turn);
    const may = await responder.useCases.changeAttendanceSettings({ actor: turn.actor, forum, changed });
    if (!may) return refused('not-allowed', language);
    return show(responder, { forum, language, done: { kind: 'asking-changed' } }, turn);
  },
};

const ownChat = <V extends SeatsVerb>(respond: PressResponder<V>): PressResponder<V> =>
  alone(respond, (language) => refused('personal-only', language));

export const seatsPresses: PressResponders<SeatsVerb> = {
  'seats-show': ownChat(presses['seats-show']),
  'seat-open': ownChat(presses['seat-open']),
  'seat-save': ownChat(presses['seat-save']),
  'seats-adopt': ownChat(presses['seats-adopt']),
  'seats-names': ownChat(presses['seats-names']),
  'seats-asking': ownChat(presses['seats-asking']),
  'seats-asking-save': ownChat(presses['seats-asking-save']),
};

interface Asking {
  readonly forum: ForumId;
  readonly language: Language;
  /** What was typed and cannot be kept; null where nothing was. */
  readonly typed: AskingForm['typed'];
}

async function openAsking(
  { useCases }: Responder,
  { forum, language, typed }: Asking,
  { actor }: Turn,
): Promise<Utterance> {
  const view = await useCases.showSeats({ actor, forum });
  return view === null
    ? refused('not-allowed', language)
    : say({ kind: 'asking-form', form: { view, typed } }, language);
}

/** Null where it cannot be kept. */
function askingIn({ answerDays, remindBefore }: NonNullable<AskingForm['typed']>) {
  const days = reminderDaysIn(remindBefore);
  const deadline = /^\d{1,2}$/.test(answerDays) ? Number(answerDays) : Number.NaN;
  return days !== null && isDeadline(deadline) ? { answerDaysBefore: deadline, remindBefore: days } : null;
}

function factsIn(payload: PayloadOf<'seat-save'>): SeatFacts {
  const person = payload.person === NOBODY ? null : typedText(payload.person);
  const substitute = typedText(payload.substitute);
  return {
    name: typedText(payload.name) ?? '',
    title: typedText(payload.jobTitle),
    organisation: typedText(payload.organisation),
    sector: payload.sector ?? 'other',
    role: payload.role ?? 'member',
    person: person === null ? null : personId(person),
    from: typedText(payload.firstDay),
    to: typedText(payload.lastDay),
    substitute:
      substitute === null
        ? null
        : { name: substitute, organisation: typedText(payload.substituteOrganisation), person: null },
  };
}
