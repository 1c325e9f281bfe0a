import type { Language } from '../../domain/answers/answer';
import type { SubstituteForm } from '../../domain/attendance/rsvp-view';
import type { RsvpMessage } from '../../domain/messages/rsvp';
import { formatMoment } from '../../texts/format-date';
import { textsIn, type Texts } from '../../texts/texts';
import { replaceWith } from '../parts/actions';
import { cardOf, type Rendered } from '../parts/card';
import { facts, heading, plain } from '../parts/elements';
import { trimmed } from '../parts/fold';
import { inputChoice, inputSelect, inputText, type Input } from '../parts/inputs';
import { meetingLines } from '../parts/meeting-lines';
import { SOMEBODY_ELSE, SUBSTITUTE_FIELDS } from '../payloads/rsvp';
import { fitting } from '../parts/size';

type Substitute = Extract<RsvpMessage, { readonly kind: 'rsvp-substitute' }>;
type Claim = Extract<RsvpMessage, { readonly kind: 'rsvp-claim' }>;
type Choose = Extract<RsvpMessage, { readonly kind: 'rsvp-choose' }>;

/** People, or meetings, to choose from. */
const BUDGETS: readonly [number, ...number[]] = [50, 20, 8];
const NAME_LIMIT = 120;

/** Who comes instead: somebody known, or a name. */
export function substituteCard({ form }: Substitute, language: Language): Rendered {
  return fitting(BUDGETS, (most) =>
    substituteWithin({ ...form, candidates: form.candidates.slice(0, most) }, language),
  );
}

function substituteWithin(form: SubstituteForm, language: Language): Rendered {
  const { rsvp } = textsIn(language);
  const { meeting } = form.view;
  const [when = ''] = meetingLines(meeting, language);
  const about = facts(trimmed(form.view.forumName, NAME_LIMIT), when);
  const wrong = form.nobodyNamed ? [rsvp.nobodyNamed] : [];
  const revision = meeting.planning?.revision ?? 0;
  return cardOf({
    text: [rsvp.substituteTitle, about, ...wrong].join('\n'),
    speak: [rsvp.substituteTitle, ...wrong].join(' '),
    body: [
      heading(rsvp.substituteTitle),
      plain(about, { isSubtle: true }),
      ...wrong.map((text) => plain(text, { weight: 'Bolder' })),
      ...inputs(form, rsvp),
    ],
    actions: [
      replaceWith(
        rsvp.sendSubstitute,
        { verb: 'rsvp-substitute', language, meeting: meeting.id, revision },
        { primary: true },
      ),
      replaceWith(rsvp.backToAnswers, {
        verb: 'rsvp-show',
        language,
        meeting: meeting.id,
        choosing: true,
      }),
    ],
  });
}

function inputs({ candidates, name, organisation }: SubstituteForm, rsvp: Texts['rsvp']): readonly Input[] {
  const field = (id: string, label: string) => ({ id, label, errorMessage: rsvp.wrongInput });
  const choices = candidates.map((one) => ({ title: trimmed(one.standIn.name, NAME_LIMIT), value: one.id }));
  const chosen = name === '' ? (choices[0]?.value ?? SOMEBODY_ELSE) : SOMEBODY_ELSE;
  return [
    ...(choices.length === 0
      ? []
      : [
          inputChoice({
            ...field('candidate', rsvp.candidate),
            style: 'compact',
            choices: [...choices, { title: rsvp.candidateNone, value: SOMEBODY_ELSE }],
            value: chosen,
          }),
        ]),
    inputText({ ...field('name', rsvp.candidateName), maxLength: SUBSTITUTE_FIELDS.name, value: name }),
    inputText({
      ...field('organisation', rsvp.candidateOrganisation),
      maxLength: SUBSTITUTE_FIELDS.organisation,
      value: organisation,
    }),
  ];
}

/** One press, and the answer counts. */
export function claimCard({ view, seat, reply }: Claim, language: Language): Rendered {
  const { rsvp } = textsIn(language);
  const { id: meeting, planning } = view.meeting;
  const revision = planning?.revision ?? 0;
  const asked = rsvp.claim(trimmed([seat.name, seat.organisation].filter(Boolean).join(', '), 250));
  return cardOf({
    text: [rsvp.claimTitle, asked, rsvp.claimHint].join('\n'),
    speak: asked,
    body: [heading(rsvp.claimTitle), plain(asked), plain(rsvp.claimHint, { isSubtle: true })],
    actions: [
      replaceWith(
        rsvp.claimYes,
        { verb: 'rsvp-claim', language, meeting, revision, seat: seat.id, reply },
        { primary: true },
      ),
      replaceWith(rsvp.claimNo, { verb: 'rsvp-show', language, meeting, choosing: true }),
    ],
  });
}

export function chooseMeetingCard(message: Choose, language: Language): Rendered {
  return fitting(BUDGETS, (most) => chooseWithin(message.meetings.slice(0, most), language));
}

function chooseWithin(meetings: Choose['meetings'], language: Language): Rendered {
  const { rsvp, planning } = textsIn(language);
  const choices = meetings.map(({ forumName, meeting }) => ({
    title: facts(
      formatMoment({ date: meeting.date, time: meeting.startTime }, language),
      trimmed(forumName, NAME_LIMIT),
    ),
    value: meeting.id,
  }));
  return cardOf({
    text: [rsvp.chooseTitle, ...choices.map(({ title }) => `- ${title}`)].join('\n'),
    speak: rsvp.chooseHint,
    body: [
      heading(rsvp.chooseTitle),
      inputSelect({
        id: 'meeting',
        label: planning.which,
        errorMessage: planning.chooseOne,
        isRequired: true,
        choices,
      }),
    ],
    actions: [replaceWith(rsvp.show, { verb: 'rsvp-show', language, choosing: false }, { primary: true })],
  });
}
