import { asksForDecision } from '../asked-kind';
import type { AgendaForm, AgendaLine, Answer } from '../answer';
import { Citations, citeSheet } from '../cite';
import type { Question } from '../question';
import { answered } from '../respond';
import type { Sheet, SheetItem } from '../sheet';
import { plainWords, wording } from '../wording';
import { leftover } from './leftover';

const ABOUT_AGENDA = wording(
  'punkter|punkterne|dagsorden|dagsordenen|dagsordenspunkter|emner|emnerne|sager|sagerne|agenda|items|programmet|handlede mødet om|handler mødet om|talt om|talte om|talte I om|drøftede|drøftet|behandlet|discussed|resume|resumé|summary|opsummer*',
);
const ITEM = / (?:punkt|pkt|punktet|item) (\d{1,3}) /u;
const AGENDA_WORD = wording(
  'punkt|pkt|punkter|punkterne|punktet|dagsorden|dagsordenen|dagsordenspunkter|emner|emnerne|sager|sagerne|agenda|item|items|program|programmet|handle|handler|handlede|handlet|tal|talt|tale|talte|drøfte|drøftet|drøftede|behandlet|behandlede|discuss|discussed|resum*|summary|opsummer*|indhold*|stod|sker|skete|lavede|traf|truf*|træf*|aftal*|taget|blevet|overblik|hovedpunkter|vigtigste|made|done|om|about',
);

const MOST_OTHERS = 2;

/** "Hvad blev der besluttet på det seneste møde?", "Hvilke punkter var på dagsordenen?", "Hvad handler punkt 5 om?" */
export function agendaAnswer(question: Question): Answer | null {
  const number = ITEM.exec(question.plain)?.[1];
  if (!question.decision && number === undefined && !ABOUT_AGENDA.test(question.plain)) return null;
  if (question.people !== null || question.scope.otherDate !== null || question.scope.otherBody !== null)
    return null;
  if (!['list', 'open', 'decision', 'yes-no', 'how-many'].includes(question.kind)) return null;
  const rest = leftover(question, AGENDA_WORD).filter(
    (word) => word.folded !== number && !asksForDecision(word.folded),
  );
  const sheet = question.scope.sheets.find((one) => one.items.length > 0);
  if (rest.length > 0 || sheet === undefined) return null;
  const items = sheet.items.filter((item) => number === undefined || item.number === Number(number));
  if (items.length === 0 || (number !== undefined && question.kind === 'how-many')) return null;
  return told(question, sheet, items);
}

/** "Hvad blev besluttet om »Evaluering af handleplanen«?": an item named by its whole title, in the newest meeting that has it. */
export function titledItemAnswer(question: Question): Answer | null {
  if (!question.decision || question.scope.otherDate !== null || question.scope.otherBody !== null)
    return null;
  for (const sheet of question.scope.sheets) {
    const item = sheet.items.find(({ title }) => isNamed(title, question));
    if (item !== undefined) return told(question, sheet, [item]);
  }
  return null;
}

/** One word is a topic, not a title; and what the question says besides must ask for the decision only. */
function isNamed(title: string, question: Question): boolean {
  const plain = plainWords(title);
  if (plain.trim().split(' ').length < 2 || !question.plain.includes(plain)) return false;
  return leftover(question, AGENDA_WORD).every(
    ({ folded }) => plain.includes(` ${folded} `) || asksForDecision(folded),
  );
}

function told(question: Question, sheet: Sheet, items: readonly SheetItem[]): Answer {
  const counted = question.kind === 'how-many';
  const form: AgendaForm = !counted && (question.decision || items.length === 1) ? 'decisions' : 'titles';
  const citations = new Citations();
  const lines = items.map((item) => lineOf(sheet, item, { form, citations }));
  const { forumName, date, startTime, place, level } = sheet;
  const meeting = { forumName, date, startTime, place, level, citation: 1 };
  const others = othersThen(question, sheet).map((other) => citations.meeting(other));
  return answered(
    question.language,
    { kind: 'agenda', meeting, items: lines, form, counted, others },
    citations.all,
  );
}

/** "Hvad skete der i oktober?" tells the newest meeting of that month, and that there were others. */
function othersThen({ scope }: Question, told: Sheet): readonly Sheet[] {
  if (scope.period?.kind !== 'calendar' || scope.period.edge !== undefined) return [];
  return scope.sheets.filter((sheet) => sheet !== told && sheet.items.length > 0).slice(0, MOST_OTHERS);
}

interface Telling {
  readonly form: AgendaForm;
  readonly citations: Citations;
}

function lineOf(sheet: Sheet, item: SheetItem, { form, citations }: Telling): AgendaLine {
  const decision = form === 'decisions' ? item.decision : null;
  const citation = citations.add(citeSheet(sheet, decision ?? item.quote));
  return { number: item.number, title: item.title, citation, decided: decision !== null };
}
