import type { PayloadOf } from '../../../cards/payloads/payloads';
import { ROSTER_SLOTS, SEAT_PREFIX, UNDECIDED } from '../../../cards/payloads/roster';
import type { Language } from '../../../domain/answers/answer';
import type { RosterChoice, RosterChoices } from '../../../domain/attendance/roster-view';
import type { Utterance } from '../../../domain/message';
import { forumId, personId, seatId, type ForumId } from '../../../domain/shared/ids';
import type { Turn } from '../turn';
import type { CommandResponders, PressResponders, Responder } from './responder';

const refused = (why: 'not-allowed' | 'personal-only', language: Language): Utterance => ({
  message: { kind: 'seats-refused', why },
  language,
});

interface Shown {
  readonly forum: ForumId;
  readonly page: number;
  readonly language: Language;
}

/** Who is let in is decided alone with the bot. */
async function show({ useCases }: Responder, shown: Shown, { actor, place }: Turn): Promise<Utterance> {
  const { forum, page, language } = shown;
  if (place !== 'personal') return refused('personal-only', language);
  const view = await useCases.showRoster({ actor, forum });
  if (view === null) return refused('not-allowed', language);
  return { message: { kind: 'roster', view, page, changes: null }, language };
}

export const rosterCommands: CommandResponders<'roster'> = {
  roster: async (responder, { language }, turn) => {
    const forums = await responder.useCases.forumsToSeat({ actor: turn.actor });
    const [only] = forums;
    if (only === undefined) return refused('not-allowed', language);
    if (turn.place !== 'personal') return refused('personal-only', language);
    if (forums.length === 1) return show(responder, { forum: only.id, page: 0, language }, turn);
    return { message: { kind: 'choose-forum', purpose: 'roster', forums }, language };
  },
};

export const rosterPresses: PressResponders<'roster-show' | 'roster-save'> = {
  'roster-show': (responder, { payload }, turn) => {
    const { language, forum = '', page } = payload;
    return show(responder, { forum: forumId(forum), page, language }, turn);
  },

  'roster-save': async ({ useCases }, { payload }, { actor, place }) => {
    const { language, forum, page } = payload;
    if (place !== 'personal') return refused('personal-only', language);
    const choices = choicesIn(payload);
    const saved = await useCases.saveRoster({ actor, forum: forumId(forum), choices });
    if (saved === null) return refused('not-allowed', language);
    // Whom nothing was chosen for stands still on this page; the others have gone from it.
    const onward = choices.size === 0 ? page + 1 : page;
    return { message: { kind: 'roster', ...saved, page: onward }, language };
  },
};

function choicesIn(payload: PayloadOf<'roster-save'>): RosterChoices {
  const chosen = payload.people.flatMap((person, index) => {
    const slot = ROSTER_SLOTS[index];
    const choice = slot === undefined ? null : choiceIn(payload[slot]);
    return choice === null ? [] : [[personId(person), choice] as const];
  });
  return new Map(chosen);
}

function choiceIn(value: string | undefined): RosterChoice | null {
  switch (value) {
    case undefined:
    case UNDECIDED:
      return null;
    case 'member':
    case 'new-seat':
    case 'restore':
    case 'end-access':
    case 'free-seat':
    case 'end-seat':
      return { kind: value };
    default:
      return { kind: 'seat', seat: seatId(value.slice(SEAT_PREFIX.length)) };
  }
}
