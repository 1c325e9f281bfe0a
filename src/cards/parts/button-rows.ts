import type { Action } from './actions';
import type { Element } from './elements';

/** What a phone shows in one line, in pixels: 320 less the margins of a card. */
const LINE = 306;
const PER_CHARACTER = 7;
const PER_BUTTON = 36;

/** Buttons in as many lines as a narrow screen needs; in one line it would cut them off or hide them. */
export function buttonRows(actions: readonly Action[]): readonly Element[] {
  const rows: Action[][] = [];
  let room = 0;
  for (const action of actions) {
    const width = action.title.length * PER_CHARACTER + PER_BUTTON;
    if (width > room || rows.length === 0) {
      rows.push([]);
      room = LINE;
    }
    rows.at(-1)?.push(action);
    room -= width;
  }
  return rows.map((row, index) => ({
    type: 'ActionSet',
    actions: row,
    spacing: index === 0 ? 'Medium' : 'Small',
  }));
}
