import type { PayloadOf } from '../../../cards/payloads/payloads';
import { AS_NOW, NEW_PERSON, SLOTS } from '../../../cards/payloads/registration';
import type { Language } from '../../../domain/answers/answer';
import type { ActualStatus } from '../../../domain/attendance/actual';
import type { AttendanceView } from '../../../domain/attendance/attendance-view';
import { entryKey, withEntry, withStatuses } from '../../../domain/attendance/registration';
import type { Utterance } from '../../../domain/message';
import type { PersonForm, RegistrationMessage } from '../../../domain/messages/registration';
import { meetingId } from '../../../domain/shared/ids';
import type { Registration } from '../../../flows/attendance/register-attendance';
import type { Turn } from '../turn';
import { NOBODY_YET, personInput } from './person-input';
import type { PressResponders, Responder } from './responder';

const say = (message: RegistrationMessage, language: Language): Utterance => ({ message, language });

interface Opened {
  readonly payload: { readonly meeting: string; readonly language: Language };
  readonly turn: Turn;
  readonly then: (view: AttendanceView) => Utterance | Promise<Utterance>;
}

/** Who was there is for the secretariat's eyes until it stands in the minutes. */
async function withView({ useCases }: Responder, { payload, turn, then }: Opened): Promise<Utterance> {
  const { language } = payload;
  if (turn.place !== 'personal') return say({ kind: 'registration-refused', why: 'personal-only' }, language);
  const asked = { actor: turn.actor, meeting: meetingId(payload.meeting) };
  return told(await useCases.openRegistration(asked), language, then);
}

async function told(
  opened: Registration,
  language: Language,
  then: (view: AttendanceView) => Utterance | Promise<Utterance>,
): Promise<Utterance> {
  if (opened.kind === 'attendance') return then(opened.view);
  return say({ kind: 'registration-refused', why: opened.kind }, language);
}

export const registrationPresses: PressResponders<
  | 'attendance-show'
  | 'registration-open'
  | 'registration-save'
  | 'registration-person'
  | 'registration-save-person'
> = {
  'attendance-show': (responder, { payload }, turn) =>
    withView(responder, {
      payload,
      turn,
      then: (view) => say({ kind: 'attendance', view, saved: false }, payload.language),
    }),

  'registration-open': (responder, { payload }, turn) =>
    withView(responder, {
      payload,
      turn,
      then: (view) => say({ kind: 'registration-form', view, page: payload.page }, payload.language),
    }),

  'registration-save': (responder, { payload }, turn) =>
    withView(responder, { payload, turn, then: () => savePage(responder, payload, turn) }),

  'registration-person': (responder, { payload }, turn) =>
    withView(responder, {
      payload,
      turn,
      then: (view) =>
        say(
          { kind: 'registration-person', form: formFor(view, payload.who ?? NEW_PERSON) },
          payload.language,
        ),
    }),

  'registration-save-person': (responder, { payload }, turn) =>
    withView(responder, { payload, turn, then: (view) => savePerson(responder, { payload, view }, turn) }),
};

async function savePage(
  { useCases }: Responder,
  payload: PayloadOf<'registration-save'>,
  { actor }: Turn,
): Promise<Utterance> {
  const { language, page } = payload;
  const statuses = statusesIn(payload);
  const asked = { actor, meeting: meetingId(payload.meeting) };
  const saved = await useCases.registerAttendance({
    ...asked,
    change: (entries) => withStatuses(entries, statuses),
  });
  return told(saved, language, (view) => {
    const more = view.entries.length > (page + 1) * SLOTS.length;
    return more
      ? say({ kind: 'registration-form', view, page: page + 1 }, language)
      : say({ kind: 'attendance', view, saved: true }, language);
  });
}

function statusesIn(payload: PayloadOf<'registration-save'>): ReadonlyMap<string, ActualStatus> {
  const chosen = payload.people.flatMap((person, index) => {
    const slot = SLOTS[index];
    const kind = slot === undefined ? undefined : payload[slot];
    return kind === undefined || kind === AS_NOW ? [] : [[person, { kind }] as const];
  });
  return new Map<string, ActualStatus>(chosen);
}

function formFor(view: AttendanceView, who: string): PersonForm {
  const entry = view.entries.find((one) => entryKey(one) === who) ?? null;
  return { view, key: entry && who, entry: entry ?? NOBODY_YET, problem: null };
}

async function savePerson(
  { useCases }: Responder,
  {
    payload,
    view,
  }: { readonly payload: PayloadOf<'registration-save-person'>; readonly view: AttendanceView },
  { actor }: Turn,
): Promise<Utterance> {
  const { language, person } = payload;
  const before = formFor(view, person ?? NEW_PERSON);
  const { entry, problem } = personInput(payload, before.entry);
  if (problem !== null)
    return say({ kind: 'registration-person', form: { ...before, entry, problem } }, language);
  const saved = await useCases.registerAttendance({
    actor,
    meeting: view.meeting.id,
    change: (entries) => withEntry(entries, entry, before.key),
  });
  return told(saved, language, (after) => say({ kind: 'attendance', view: after, saved: true }, language));
}
