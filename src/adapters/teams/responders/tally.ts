import type { PayloadOf } from '../../../cards/payloads/payloads';
import type { Language } from '../../../domain/answers/answer';
import type { Reply } from '../../../domain/attendance/rsvp';
import type { TallyView } from '../../../domain/attendance/tally-view';
import type { Utterance } from '../../../domain/message';
import type { BehalfForm, BehalfProblem, TallyMessage } from '../../../domain/messages/tally';
import { meetingId, seatId } from '../../../domain/shared/ids';
import type { Turn } from '../turn';
import type { CommandResponders, PressResponders, Responder } from './responder';
import { rsvpCommands } from './rsvp';
import { typedText } from './typed-text';

const say = (message: TallyMessage, language: Language): Utterance => ({ message, language });

/** What the secretariat sees of a meeting, or why it does not. */
async function withTally(
  { useCases }: Responder,
  { meeting, language }: { readonly meeting: string; readonly language: Language },
  { turn, then }: { readonly turn: Turn; readonly then: (view: TallyView) => Utterance | Promise<Utterance> },
): Promise<Utterance> {
  if (turn.place !== 'personal') return say({ kind: 'tally-refused', why: 'personal-only' }, language);
  const view = await useCases.showTally({ actor: turn.actor, meeting: meetingId(meeting) });
  return view === null ? say({ kind: 'tally-refused', why: 'not-allowed' }, language) : then(view);
}

export const tallyCommands: CommandResponders<'participants'> = {
  /** The names for those who may see them; for all others the card to answer on, which tells what they may know. */
  participants: async (responder, command, turn) => {
    const shown = await rsvpCommands.rsvp(responder, command, turn);
    if (shown.message.kind !== 'rsvp' || !shown.message.view.manages) return shown;
    const { meeting } = shown.message.view;
    const view = await responder.useCases.showTally({ actor: turn.actor, meeting: meeting.id });
    return view === null ? shown : say({ kind: 'tally', view, done: null }, command.language);
  },
};

export const tallyPresses: PressResponders<
  'tally-show' | 'tally-chase' | 'tally-list' | 'behalf-open' | 'behalf-save'
> = {
  'tally-show': (responder, { payload }, turn) =>
    withTally(responder, payload, {
      turn,
      then: (view) => say({ kind: 'tally', view, done: null }, payload.language),
    }),

  'tally-chase': (responder, { payload }, turn) =>
    withTally(responder, payload, {
      turn,
      then: async (view) => {
        const chased = await responder.useCases.chaseAnswers({ actor: turn.actor, meeting: view.meeting.id });
        const done = chased === null ? null : ({ kind: 'chased', ...chased } as const);
        return say({ kind: 'tally', view, done }, payload.language);
      },
    }),

  'tally-list': (responder, { payload }, turn) =>
    withTally(responder, payload, {
      turn,
      then: (view) => say({ kind: 'participants-list', view }, payload.language),
    }),

  'behalf-open': (responder, { payload }, turn) =>
    withTally(responder, payload, {
      turn,
      then: (view) => {
        const seat = view.answers.find(({ rsvp }) => rsvp === null)?.seat.id ?? '';
        const form = { view, seat, reply: 'present', name: '', organisation: '', problem: null } as const;
        return say({ kind: 'behalf-form', form }, payload.language);
      },
    }),

  'behalf-save': (responder, { payload }, turn) =>
    withTally(responder, payload, { turn, then: (view) => save(responder, { payload, view }, turn) }),
};

async function save(
  responder: Responder,
  { payload, view }: { readonly payload: PayloadOf<'behalf-save'>; readonly view: TallyView },
  turn: Turn,
): Promise<Utterance> {
  const { language, revision, seat: chosen = '' } = payload;
  const again = (problem: BehalfProblem): Utterance =>
    say({ kind: 'behalf-form', form: { ...typedForm(payload, view), problem } }, language);
  const seat = view.answers.find(({ seat: one }) => one.id === chosen)?.seat;
  if (seat === undefined) return again('no-seat');
  const reply = replyIn(payload);
  if (reply === null) return again('nobody-named');
  const { actor } = turn;
  const asked = { actor, meeting: view.meeting.id, seat: seatId(seat.id), revision, reply };
  const answered = await responder.useCases.answerOnBehalf(asked);
  switch (answered.kind) {
    case 'recorded':
    case 'unchanged': {
      const after = (await responder.useCases.showTally({ actor, meeting: view.meeting.id })) ?? view;
      return say({ kind: 'tally', view: after, done: { kind: 'answered', name: seat.name } }, language);
    }
    case 'cancelled':
    case 'over':
    case 'moved':
    case 'not-planned':
    case 'no-seat':
      return again(answered.kind);
    case 'no-meeting':
    case 'not-allowed':
      return say({ kind: 'tally-refused', why: 'not-allowed' }, language);
  }
}

/** Null where a substitute is to come and nobody is named. */
function replyIn({ reply = 'present', ...typed }: PayloadOf<'behalf-save'>): Reply | null {
  if (reply !== 'substitute') return { kind: reply };
  const name = typedText(typed.name);
  if (name === null) return null;
  const standIn = { name, organisation: typedText(typed.organisation), person: null };
  return { kind: 'substitute', standIn, consent: 'not-asked' };
}

function typedForm(payload: PayloadOf<'behalf-save'>, view: TallyView): Omit<BehalfForm, 'problem'> {
  return {
    view,
    seat: payload.seat ?? '',
    reply: payload.reply ?? 'present',
    name: typedText(payload.name) ?? '',
    organisation: typedText(payload.organisation) ?? '',
  };
}
