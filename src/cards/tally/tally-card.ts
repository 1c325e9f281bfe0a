import type { Language } from '../../domain/answers/answer';
import type { ReplyKind } from '../../domain/attendance/rsvp';
import type { SeatAnswer } from '../../domain/attendance/tally';
import type { TallyView } from '../../domain/attendance/tally-view';
import type { TallyDone, TallyMessage } from '../../domain/messages/tally';
import { answerLine, replyWord } from '../../texts/answer-text';
import { benchLine } from '../../texts/bench-text';
import { gapText } from '../../texts/gap-text';
import { textsIn } from '../../texts/texts';
import { replaceWith, type Action } from '../parts/actions';
import { buttonRows } from '../parts/button-rows';
import { cardOf, type Rendered } from '../parts/card';
import { facts, heading, line, plain, run, subheading, type Element } from '../parts/elements';
import { trimmed } from '../parts/fold';
import { meetingLines } from '../parts/meeting-lines';
import { fitting } from '../parts/size';

type Tally = Extract<TallyMessage, { readonly kind: 'tally' }>;

/** Names a kind of answer. */
const BUDGETS: readonly [number, ...number[]] = [80, 20, 5];
const SECTIONS = ['missing', 'unsure', 'absent', 'substitute', 'online', 'present'] as const;
const LINE_LIMIT = 1500;

/** Who comes, how, who is missing and who has not said; what needs attention first. */
export function tallyCard(message: Tally, language: Language): Rendered {
  return fitting(BUDGETS, (most) => tallyWithin(message, { language, most }));
}

interface Look {
  readonly language: Language;
  readonly most: number;
}

function tallyWithin({ view, done }: Tally, look: Look): Rendered {
  const { language } = look;
  const { tally } = textsIn(language);
  const title = tally.title(trimmed(view.forumName, 150));
  const [when = ''] = meetingLines(view.meeting, language);
  const said = done === null ? [] : [doneText(done, language)];
  const summary = summaryOf(view, language);
  const gaps = view.gaps.map((gap) => trimmed(gapText(gap, language), 300)).slice(0, look.most);
  const sections = SECTIONS.flatMap((kind) => sectionOf(kind, view.answers, look));
  const recent = recentOf(view, look);
  const benches = view.benches.slice(0, look.most).map((one) => trimmed(benchLine(one, language), 300));
  return cardOf({
    text: [
      title,
      when,
      ...said,
      summary,
      ...gaps,
      ...sections.map((one) => `${one.title}: ${one.names}`),
      ...benches,
      ...recent,
    ].join('\n'),
    speak: [title, when, summary, ...gaps].join('. '),
    body: [
      heading(title),
      plain(when),
      ...said.map((text) => plain(text, { weight: 'Bolder' })),
      plain(summary, { weight: 'Bolder' }),
      ...attention(gaps, language),
      ...sections.map(({ title: name, names }) =>
        line([run(`${name}: `, { weight: 'Bolder' }), run(names)], 'Medium'),
      ),
      ...(benches.length === 0 ? [] : [subheading(tally.benches.title)]),
      ...benches.map((text) => plain(text)),
      subheading(tally.recent),
      ...recent.map((text) => plain(text)),
      ...buttonRows(actionsOf(view, language)),
    ],
  });
}

function doneText(done: NonNullable<TallyDone>, language: Language): string {
  const { tally } = textsIn(language);
  switch (done.kind) {
    case 'answered':
      return tally.done(trimmed(done.name, 120));
    case 'chased':
      return tally.chased(done.open, done.conversations, done.people);
    case 'late':
    case 'gap':
    case 'digest':
      return tally.occasions[done.kind];
  }
}

function summaryOf({ answers, counts }: TallyView, language: Language): string {
  const { tally } = textsIn(language);
  return answers.length === 0
    ? tally.noSeats
    : tally.answered(answers.length - counts.missing, answers.length);
}

function attention(gaps: readonly string[], language: Language): readonly Element[] {
  if (gaps.length === 0) return [];
  const title = textsIn(language).tally.attention;
  return [
    {
      type: 'Container',
      style: 'emphasis',
      spacing: 'Medium',
      items: [plain(title, { weight: 'Bolder' }), ...gaps.map((text) => plain(text))],
    },
  ];
}

interface Section {
  readonly title: string;
  readonly names: string;
}

function sectionOf(
  kind: ReplyKind | 'missing',
  answers: readonly SeatAnswer[],
  { language, most }: Look,
): readonly Section[] {
  const { tally, rsvp } = textsIn(language);
  const own = answers.filter((answer) => (answer.rsvp?.reply.kind ?? 'missing') === kind);
  if (own.length === 0) return [];
  const names = own.slice(0, most).map((answer) => nameOf(answer, language));
  const more = own.length > most ? [rsvp.moreNames(own.length - most)] : [];
  return [
    {
      title: `${tally.sections[kind]} (${own.length})`,
      names: trimmed([...names, ...more].join(', '), LINE_LIMIT),
    },
  ];
}

function nameOf({ seat, rsvp }: SeatAnswer, language: Language): string {
  if (rsvp?.reply.kind !== 'substitute') return seat.name;
  const { standIn, consent } = rsvp.reply;
  return `${seat.name} (${textsIn(language).tally.instead[consent](standIn.name)})`;
}

function recentOf({ recent }: TallyView, { language, most }: Look): readonly string[] {
  const { tally } = textsIn(language);
  if (recent.length === 0) return [tally.noRecent];
  return recent.slice(0, most).map((answer) => {
    const { rsvp } = answer;
    const behalf = rsvp?.by.kind === 'on-behalf' ? tally.behalf(rsvp.by.name) : null;
    const before = rsvp?.before && tally.before(replyWord(rsvp.before, language));
    const late = rsvp?.late === true ? tally.late : null;
    return trimmed(facts(answerLine(answer, language), before ?? null, behalf, late), 250);
  });
}

function actionsOf({ meeting, answers, counts }: TallyView, language: Language): readonly Action[] {
  const { tally } = textsIn(language);
  const about = { language, meeting: meeting.id } as const;
  const open = replaceWith(tally.openMeeting, { verb: 'meeting-show', ...about });
  if (answers.length === 0) return [open];
  return [
    ...(counts.missing + counts.unsure > 0
      ? [replaceWith(tally.chase, { verb: 'tally-chase', ...about }, { primary: true })]
      : []),
    replaceWith(tally.answerFor, { verb: 'behalf-open', ...about }),
    replaceWith(tally.list, { verb: 'tally-list', ...about }),
    replaceWith(tally.self, { verb: 'rsvp-show', ...about, choosing: true }),
    open,
  ];
}
