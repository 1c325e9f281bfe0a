import { analyse } from '../../language/analyse';
import type { Answer, TaskLine } from '../answer';
import { Citations, citeSheet } from '../cite';
import { matchQuality } from '../match-terms';
import type { Question } from '../question';
import { answered } from '../respond';
import type { Sheet, SheetTask } from '../sheet';
import { alternation, wording } from '../wording';
import { chosenSheets } from './attendance/chosen-sheets';
import { leftover } from './leftover';

const ABOUT_TASKS = wording(
  'opgave|opgaver|opgaverne|opgaven|opfølgning|opfølgninger|to do|todo|tasks|task|action points|aktionspunkter|handlepunkter|actions|følge op på|mangler at gøre|aftalt at gøre',
);
const TASK_WORD = wording(
  'nå|huske|klare|sidde|sidder|listen|sin|arbejde|videre|gang|se|have|styr|lave|lavet|ordne|sørge|tage|sig|af|tapetet|stå|lovet|ansvar|ansvaret|undersøge|afdække|skulle|efter|for|kom|kommet|kommer|ud|fra|seneste|opgave*|opfølgning*|do|todo|task*|action*|points|aktionspunkt*|handlepunkt*|følge|følges|op|liste*|åbne|hænger|ligger|ligge|aftalt*|har|skal|gøre|fik|få|mangler|tildelt|ansvarlig*|assigned|responsible|frist*|deadline*|er',
);
/** "Hvad skal Solvej gøre?", "Hvad har hun på tapetet?" */
const TO_DO = new RegExp(
  `^ (?:og |sø )?(?:${alternation('hvad|hva|what')}) (?:er det (?:nu |lige |egentlig |at )*)?(?:[^ ]+ ){0,3}?(?:${alternation('skal|skulle|har|havde|ska|sku|must|should|does|is')}) (?:[^ ]+ ){0,6}?(?:${alternation('gøre|lave|ordne|sørge for|tage sig af|følge op på|stå for|på tapetet|at gøre|at lave|lovet|ansvar for|ansvaret for|ansvarlig for|undersøge|afdække|nå|huske|klare|sidde med|sidder med|på listen|på sin liste|arbejde videre med|i gang med|at se til|have styr på|følge op|responsible for|do')})(?= )`,
  'u',
);
const MOST_TASKS = 6;
const GOOD_ENOUGH = 0.5;

/** "Hvilke opgaver har Solvej?", "Hvilke opgaver kom der ud af mødet i maj?" */
export function tasksAnswer(question: Question): Answer | null {
  const asksOfPerson = question.people !== null && question.kind === 'open' && TO_DO.test(question.plain);
  if (
    !(ABOUT_TASKS.test(question.plain) || asksOfPerson) ||
    !['list', 'open', 'who', 'how-many', 'when'].includes(question.kind)
  )
    return null;
  const said = leftover(question, TASK_WORD);
  const wanted = [...said, ...(question.people?.words ?? [])];
  const sheets =
    wanted.length === 0 ? chosenSheets(question, (sheet) => sheet.tasks.length > 0) : question.scope.sheets;
  const found = sheets.flatMap((sheet) =>
    sheet.tasks
      .filter((task) =>
        fits(
          task,
          wanted.map((word) => word.stem),
          question,
        ),
      )
      .map((task) => ({ sheet, task })),
  );
  if (found.length === 0) return null;
  const own = found.filter(({ task }) => isOwner(task, question));
  const citations = new Citations();
  const meant = own.length > 0 ? own : found;
  const tasks = meant.slice(0, MOST_TASKS).map((one) => lineOf(one, citations));
  const total = question.kind === 'how-many' ? meant.length : null;
  return answered(question.language, { kind: 'tasks', tasks, total }, citations.all);
}

function lineOf({ sheet, task }: { sheet: Sheet; task: SheetTask }, citations: Citations): TaskLine {
  const { owner, due, dueText } = task;
  return { task: task.task, owner, due, dueText, citation: citations.add(citeSheet(sheet, task.quote)) };
}

/** "Hvilke opgaver har Solvej" does not ask for those of others in the same sentence. */
function isOwner({ owner }: SheetTask, { words }: Question): boolean {
  const names = analyse(owner ?? '').map((word) => word.stem);
  return words.some((word) => names.includes(word.stem));
}

/** Every word asked with stands in the task's sentence or among its owner's names. */
function fits(task: SheetTask, wanted: readonly string[], question: Question): boolean {
  const stems = analyse(`${task.owner ?? ''} ${task.quote.text}`).map((term) => term.stem);
  return wanted.every((stem) => {
    const term = question.terms.find(({ asked }) => asked.includes(stem));
    return (term === undefined ? Number(stems.includes(stem)) : matchQuality(term, stems)) >= GOOD_ENOUGH;
  });
}
