import { plain, type Line } from '../lines';

/** What heads who does what: below the last item for all of them, or inside each. */
export const TASK_LIST_HEADINGS =
  'hvem gør hvad|hvem gør hvad hvornår|hvem gør hvad og hvornår|hvem gør hvad, hvornår|hvem, hvad, hvornår|opgaver og ansvarlige|' +
  'opgaver og tovholdere|opgaveliste|aktionsliste|handlingsliste|huskeliste|oversigt over opgaver|oversigt over aftaler|' +
  'liste over opgaver|to-do-liste|to do';

const HEADINGS: ReadonlySet<string> = new Set(TASK_LIST_HEADINGS.split('|'));
const MAY_HEAD = /^[#*_\s]*(?:hvem|opg|aktion|handl|huske|over|liste|to)/iu;
/** With its marks. Characters. */
const LONGEST = 50;

/** Whether a heading is that of a list of tasks. */
export function headsTasks(heading: string): boolean {
  return HEADINGS.has(heading.toLowerCase());
}

/** Whether these minutes say who does what inside their items. `items`: the lines of each. */
export function listTasksWithin(items: readonly (readonly Line[])[]): boolean {
  return items.slice(0, -1).some((lines) => lines.some(({ text }) => isHeading(text)));
}

function isHeading(line: string): boolean {
  return line.length <= LONGEST && MAY_HEAD.test(line) && headsTasks(plain(line).replace(/\s*:$/u, ''));
}
