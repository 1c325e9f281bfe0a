import type { Language } from '../../domain/answers/answer';
import type { ActualEntry } from '../../domain/attendance/actual';
import { entryKey, isPlain, PLAIN_STATUSES } from '../../domain/attendance/registration';
import type { TimeOfDay } from '../../domain/shared/dates';
import type { PersonForm, RegistrationMessage } from '../../domain/messages/registration';
import { formatTime } from '../../texts/format-date';
import { statusText } from '../../texts/status-text';
import { textsIn, type Texts } from '../../texts/texts';
import { replaceWith } from '../parts/actions';
import { cardOf, type Rendered } from '../parts/card';
import { facts, heading, plain } from '../parts/elements';
import { trimmed } from '../parts/fold';
import { inputChoice, inputText, type Input, type InputChoice } from '../parts/inputs';
import { meetingLines } from '../parts/meeting-lines';
import { AS_NOW, PERSON_FIELDS, SLOTS, type Slot } from '../payloads/registration';

type Form = Extract<RegistrationMessage, { readonly kind: 'registration-form' }>;
type Person = Extract<RegistrationMessage, { readonly kind: 'registration-person' }>;

/** Some of the people, one choice each. */
export function registrationCard({ view, page }: Form, language: Language): Rendered {
  const { registration } = textsIn(language);
  const pages = Math.max(1, Math.ceil(view.entries.length / SLOTS.length));
  const shown = view.entries.slice(page * SLOTS.length, (page + 1) * SLOTS.length);
  const meeting = view.meeting.id;
  const about = facts(trimmed(view.forumName, 150), meetingLines(view.meeting, language)[0] ?? null);
  const part = pages > 1 ? [registration.page(page + 1, pages)] : [];
  const people = shown.map(entryKey);
  const last = page + 1 >= pages;
  return cardOf({
    text: [
      registration.formTitle,
      about,
      ...part,
      ...shown.map(({ name }) => `- ${trimmed(name, 120)}`),
    ].join('\n'),
    speak: [registration.formTitle, ...part].join(' '),
    body: [
      heading(registration.formTitle),
      plain(facts(about, ...part), { isSubtle: true }),
      ...(shown.some((entry) => view.joined.has(entryKey(entry)))
        ? [plain(registration.joinedHint, { isSubtle: true })]
        : []),
      ...shown.flatMap((entry, index) =>
        slotInput(entry, { slot: SLOTS[index], joined: view.joined.get(entryKey(entry)) ?? null, language }),
      ),
    ],
    actions: [
      replaceWith(
        last ? registration.save : registration.saveOn,
        { verb: 'registration-save', language, meeting, page, people },
        { primary: true },
      ),
      replaceWith(registration.back, { verb: 'attendance-show', language, meeting }),
    ],
  });
}

interface SlotLook {
  readonly slot: Slot | undefined;
  /** When the person joined online. */
  readonly joined: TimeOfDay | null;
  readonly language: Language;
}

function slotInput(entry: ActualEntry, { slot, joined, language }: SlotLook): readonly InputChoice[] {
  if (slot === undefined) return [];
  const { registration } = textsIn(language);
  const { status } = entry;
  const choices = PLAIN_STATUSES.map((value): { title: string; value: string } => ({
    title: registration.statuses[value],
    value,
  }));
  const now = { title: trimmed(registration.keep(statusText(status, language)), 120), value: AS_NOW };
  return [
    inputChoice({
      id: slot,
      label: trimmed(facts(trimmed(entry.name, 90), joinedText(joined, language), entry.organisation), 150),
      errorMessage: registration.wrongInput,
      style: 'compact',
      choices: isPlain(status.kind) ? choices : [now, ...choices],
      value: isPlain(status.kind) ? status.kind : AS_NOW,
    }),
  ];
}

function joinedText(joined: TimeOfDay | null, language: Language): string | null {
  return joined && textsIn(language).registration.joined(formatTime(joined, language));
}

/** What one choice cannot say: a substitute, presence in part, items somebody left the room for. */
export function personCard({ form }: Person, language: Language): Rendered {
  const { registration } = textsIn(language);
  const meeting = form.view.meeting.id;
  const who = form.key === null ? registration.whoNew : trimmed(form.entry.name, 120);
  const wrong = form.problem === null ? [] : [registration.problems[form.problem]];
  return cardOf({
    text: [registration.personTitle, who, ...wrong].join('\n'),
    speak: [registration.personTitle, who, ...wrong].join('. '),
    body: [
      heading(registration.personTitle),
      plain(who),
      ...wrong.map((text) => plain(text, { weight: 'Bolder' })),
      ...(form.key === null ? newcomer(form, registration) : []),
      ...inputs(form, registration),
    ],
    actions: [
      replaceWith(
        registration.savePerson,
        { verb: 'registration-save-person', language, meeting, person: form.key },
        { primary: true },
      ),
      replaceWith(registration.back, { verb: 'attendance-show', language, meeting }),
    ],
  });
}

function newcomer({ entry }: PersonForm, texts: Texts['registration']): readonly Input[] {
  const { name, organisation } = PERSON_FIELDS;
  return [
    inputText({ ...field('name', texts.name, texts), maxLength: name, value: entry.name, isRequired: true }),
    inputText({
      ...field('organisation', texts.organisation, texts),
      maxLength: organisation,
      value: entry.organisation ?? '',
    }),
  ];
}

function inputs({ entry }: PersonForm, texts: Texts['registration']): readonly Input[] {
  const { status, awayFrom } = entry;
  const kinds = [...PLAIN_STATUSES, 'substitute', 'partial'] as const;
  return [
    inputChoice({
      ...field('status', texts.status, texts),
      style: 'compact',
      choices: kinds.map((value) => ({ title: texts.statuses[value], value })),
      value: status.kind,
    }),
    inputText({
      ...field('substitute', texts.substitute, texts),
      maxLength: PERSON_FIELDS.name,
      value: status.kind === 'substitute' ? status.standIn.name : '',
    }),
    inputText({
      ...field('items', texts.items, texts),
      maxLength: PERSON_FIELDS.items,
      value: status.kind === 'partial' ? status.items : '',
    }),
    inputText({
      ...field('awayFrom', texts.awayFrom, texts),
      maxLength: PERSON_FIELDS.items,
      value: awayFrom.join(', '),
    }),
  ];
}

function field(id: string, label: string, texts: Texts['registration']) {
  return { id, label, errorMessage: texts.wrongInput };
}
