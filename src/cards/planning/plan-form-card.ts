import type { Language } from '../../domain/answers/answer';
import type { PlanForm } from '../../domain/meetings/meeting-view';
import type { PlanningMessage } from '../../domain/messages/planning';
import { textsIn } from '../../texts/texts';
import { replaceWith, type Action } from '../parts/actions';
import { cardOf, type Rendered } from '../parts/card';
import { heading, plain, type Element } from '../parts/elements';
import { trimmed } from '../parts/fold';
import { inputDate, inputText, inputTime, type Input } from '../parts/inputs';
import { REMINDERS_FIELD } from '../payloads/fields';
import { PLAN_FIELDS } from '../payloads/planning';

type PlanFormMessage = Extract<PlanningMessage, { readonly kind: 'plan-form' }>;

/** A meeting to fill in; what was typed stays where something was wrong. */
export function planFormCard({ form }: PlanFormMessage, language: Language): Rendered {
  const { planning } = textsIn(language);
  const title = form.meeting === null ? planning.newTitle : planning.changeTitle;
  const forumName = trimmed(form.forumName, 150);
  const wrong = form.problems.map((problem) => planning.problems[problem]);
  const hint = form.proposed ? [planning.proposed] : [];
  return cardOf({
    text: [title, forumName, ...hint, ...wrong].join('\n'),
    speak: [title, forumName, ...wrong].join('. '),
    body: [
      heading(title),
      plain(forumName),
      ...hint.map((text) => plain(text, { isSubtle: true })),
      ...wrongBox(wrong),
      ...inputs(form, language),
    ],
    actions: actionsOf(form, language),
  });
}

function wrongBox(wrong: readonly string[]): readonly Element[] {
  const items = wrong.map((text) => plain(text, { weight: 'Bolder' }));
  return items.length === 0 ? [] : [{ type: 'Container', style: 'warning', items }];
}

function actionsOf({ forum, meeting }: PlanForm, language: Language): readonly Action[] {
  const { planning } = textsIn(language);
  const save = { verb: 'plan-save', language, forum, meeting } as const;
  if (meeting === null) return [replaceWith(planning.create, save, { primary: true })];
  return [
    replaceWith(planning.save, save, { primary: true }),
    replaceWith(planning.cancelForm, { verb: 'meeting-show', language, meeting }, { withoutInputs: true }),
  ];
}

function inputs({ fields, unreadReminders }: PlanForm, language: Language): readonly Input[] {
  const { planning } = textsIn(language);
  const field = (id: string, label: string) => ({ id, label, errorMessage: planning.wrongInput });
  const filled = (value: string | null) => (value === null ? {} : { value });
  const { date, startTime, endTime, place, onlineLink, answerBy, remindBefore } = fields;
  return [
    inputDate({ ...field('date', planning.date), isRequired: true, ...filled(date) }, language),
    inputTime({ ...field('startTime', planning.startTime), ...filled(startTime) }, language),
    inputTime({ ...field('endTime', planning.endTime), ...filled(endTime) }, language),
    inputText({ ...field('place', planning.place), maxLength: PLAN_FIELDS.place, ...filled(place) }),
    inputText({
      ...field('onlineLink', planning.onlineLink),
      maxLength: PLAN_FIELDS.link,
      placeholder: 'https://',
      ...filled(onlineLink),
    }),
    inputDate({ ...field('answerBy', planning.answerBy), ...filled(answerBy) }, language),
    inputText({
      ...field('remindBefore', planning.remindBefore),
      maxLength: REMINDERS_FIELD,
      value: unreadReminders ?? remindBefore.join(', '),
    }),
  ];
}
