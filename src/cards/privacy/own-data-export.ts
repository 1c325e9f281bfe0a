import type { Language } from '../../domain/answers/answer';
import type { OwnData } from '../../domain/attendance/own-data';
import { textsIn } from '../../texts/texts';
import { replaceWith } from '../parts/actions';
import { cardOf, type Rendered } from '../parts/card';
import { heading, plain } from '../parts/elements';
import { trimmed } from '../parts/fold';
import { fitting } from '../parts/size';

/** Characters of the text; decades of meetings, short of what no card could hold. */
const EXPORT_BUDGETS: readonly [number, ...number[]] = [18_000, 6_000];

/** All of it, as programs read it. */
export function exportCard({ data }: { readonly data: OwnData }, language: Language): Rendered {
  return fitting(EXPORT_BUDGETS, (characters) => {
    const { privacy } = textsIn(language);
    const json = JSON.stringify(exported(data));
    const cut = json.length > characters ? [privacy.cut] : [];
    return cardOf({
      text: [privacy.exportTitle, trimmed(json, characters / 4), ...cut].join('\n'),
      speak: [privacy.exportTitle, privacy.exportHint].join('. '),
      body: [
        heading(privacy.exportTitle),
        ...[privacy.exportHint, ...cut].map((text) => plain(text, { isSubtle: true })),
        plain(json.slice(0, characters)),
      ],
      actions: [replaceWith(privacy.back, { verb: 'own-data-show', language })],
    });
  });
}

function exported({ seats, muted, feedback, inquiries, joins, substitutions }: OwnData): object {
  return {
    seats: seats.map(({ forumName, seat: { name, title, organisation, from, to, substitute }, answers }) => ({
      forum: forumName,
      seat: { name, title, organisation, from, to, substitute: substitute?.name ?? null },
      answers: answers.map(({ date, rsvp: { reply, at, by, late } }) => ({
        meeting: date,
        answer: reply.kind,
        substitute: reply.kind === 'substitute' ? reply.standIn.name : null,
        at,
        by: by.kind,
        late,
      })),
    })),
    muted,
    feedback: feedback.map(({ at, reaction, text, answer }) => ({
      at,
      reaction,
      text,
      question: answer?.question ?? null,
    })),
    questions: inquiries.map(({ forumName, inquiry: { at, question, addition, state } }) => ({
      forum: forumName,
      at,
      question,
      addition,
      state: state.kind,
      answer: state.kind === 'answered' ? state.text : null,
    })),
    online: joins.map(({ forumName, join: { date, joinedAt, leftAt } }) => ({
      forum: forumName,
      meeting: date,
      joinedAt,
      leftAt,
    })),
    substituteFor: substitutions.map(({ forumName, holder, meeting }) => ({
      forum: forumName,
      holder,
      standing: meeting === null,
      meeting: meeting?.date ?? null,
      consent: meeting?.consent ?? null,
    })),
  };
}
