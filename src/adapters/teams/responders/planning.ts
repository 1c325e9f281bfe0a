import type { Language } from '../../../domain/answers/answer';
import type { Utterance } from '../../../domain/message';
import type { PlanForm } from '../../../domain/meetings/meeting-view';
import type { MeetingDone, PlanningMessage } from '../../../domain/messages/planning';
import { forumId, meetingId, type ForumId, type MeetingId } from '../../../domain/shared/ids';
import type { Turn } from '../turn';
import { alone } from './alone';
import { planInput } from './plan-input';
import type { CommandResponders, PressResponder, PressResponders, Responder } from './responder';
import { heardHere } from './viewer';

type Why = Extract<PlanningMessage, { readonly kind: 'planning-refused' }>['why'];

const say = (message: PlanningMessage | SeatsChoice, language: Language): Utterance => ({
  message,
  language,
});
type SeatsChoice = Extract<Utterance['message'], { readonly kind: 'choose-forum' }>;
const refused = (why: Why, language: Language): Utterance => say({ kind: 'planning-refused', why }, language);

interface Shown {
  readonly meeting: MeetingId;
  readonly language: Language;
  readonly done: MeetingDone | null;
}

/** What only the secretariat can do is offered to it alone, and not in front of everybody. */
async function show(responder: Responder, shown: Shown, turn: Turn): Promise<Utterance> {
  const { meeting, language, done } = shown;
  const { actor, place } = await heardHere(responder, turn);
  const view = await responder.useCases.showMeeting({ actor, meeting });
  if (view === null) return refused('meeting-gone', language);
  const manages = view.manages && place === 'personal';
  return say({ kind: 'meeting', view: { ...view, manages }, done }, language);
}

interface Opened {
  readonly forum: ForumId;
  readonly meeting: MeetingId | null;
  readonly language: Language;
}

async function openForm({ useCases }: Responder, opened: Opened, { actor }: Turn): Promise<Utterance> {
  const { forum, meeting, language } = opened;
  const form = await useCases.openPlan({ actor, forum, meeting });
  return form === null ? refused('not-allowed', language) : say({ kind: 'plan-form', form }, language);
}

export const planningCommands: CommandResponders<'plan'> = {
  plan: async (responder, { language }, turn) => {
    const forums = await responder.useCases.forumsToPlan({ actor: turn.actor });
    const [only] = forums;
    if (only === undefined) return refused('not-allowed', language);
    if (turn.place !== 'personal') return refused('personal-only', language);
    if (forums.length === 1) return openForm(responder, { forum: only.id, meeting: null, language }, turn);
    return say({ kind: 'choose-forum', purpose: 'plan', forums }, language);
  },
};

type PlanningVerb = 'meeting-show' | 'plan-open' | 'plan-save' | 'cancel-ask' | 'cancel-meeting';

const presses: PressResponders<PlanningVerb> = {
  'meeting-show': (responder, { payload }, turn) => {
    const { language, meeting = '' } = payload;
    if (meeting === '') return Promise.resolve(refused('none-chosen', language));
    return show(responder, { meeting: meetingId(meeting), language, done: null }, turn);
  },

  'plan-open': (responder, { payload }, turn) => {
    const { language, forum = '' } = payload;
    const meeting = payload.meeting === null ? null : meetingId(payload.meeting);
    return openForm(responder, { forum: forumId(forum), meeting, language }, turn);
  },

  'plan-save': async (responder, { payload }, turn) => {
    const { language } = payload;
    const meeting = payload.meeting === null ? null : meetingId(payload.meeting);
    const asked = { actor: turn.actor, forum: forumId(payload.forum), meeting };
    const form = await responder.useCases.openPlan(asked);
    if (form === null) return refused('not-allowed', language);
    const input = planInput(payload);
    if (input.kind === 'wrong') return again(form, input, language);
    const planned = await responder.useCases.planMeeting({ ...asked, plan: input.plan });
    switch (planned.kind) {
      case 'created':
      case 'changed':
      case 'adjusted':
      case 'moved':
      case 'unchanged':
        return show(responder, { meeting: planned.meeting.id, language, done: planned.kind }, turn);
      case 'wrong':
        return again(
          form,
          { fields: input.plan, unreadReminders: null, problems: planned.problems },
          language,
        );
      case 'no-meeting':
        return refused('meeting-gone', language);
      case 'no-forum':
      case 'not-allowed':
        return refused('not-allowed', language);
    }
  },

  'cancel-ask': async ({ useCases }, { payload }, { actor }) => {
    const { language } = payload;
    const view = await useCases.showMeeting({ actor, meeting: meetingId(payload.meeting) });
    if (view === null) return refused('meeting-gone', language);
    if (!view.manages) return refused('not-allowed', language);
    return say({ kind: 'cancel-question', view }, language);
  },

  'cancel-meeting': async (responder, { payload }, turn) => {
    const { language } = payload;
    const meeting = meetingId(payload.meeting);
    const cancelled = await responder.useCases.cancelMeeting({ actor: turn.actor, meeting });
    switch (cancelled.kind) {
      case 'cancelled':
      case 'unchanged':
        return show(responder, { meeting, language, done: cancelled.kind }, turn);
      case 'no-meeting':
        return refused('meeting-gone', language);
      case 'not-allowed':
        return refused('not-allowed', language);
    }
  },
};

const ownChat = <V extends PlanningVerb>(respond: PressResponder<V>): PressResponder<V> =>
  alone(respond, (language) => refused('personal-only', language));

export const planningPresses: PressResponders<PlanningVerb> = {
  'meeting-show': presses['meeting-show'],
  'plan-open': ownChat(presses['plan-open']),
  'plan-save': ownChat(presses['plan-save']),
  'cancel-ask': ownChat(presses['cancel-ask']),
  'cancel-meeting': ownChat(presses['cancel-meeting']),
};

/** The form with what was typed, and what is wrong with it. */
function again(
  form: PlanForm,
  typed: Pick<PlanForm, 'fields' | 'unreadReminders' | 'problems'>,
  language: Language,
): Utterance {
  return say({ kind: 'plan-form', form: { ...form, ...typed, proposed: false } }, language);
}
