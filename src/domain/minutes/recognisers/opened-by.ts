import type { IsoDate } from '../../shared/dates';
import type { Located } from '../../shared/span';
import { findDates } from '../../language/dates';
import type { Line } from '../lines';
import { isForumName } from './forum-name';

/** Who met on which day, as the opening item tells where a head is missing. */
export interface OpenedBy {
  readonly date: IsoDate | null;
  readonly body: Located<string>;
}

const OPENED =
  /^[Mm]ødet i (?<body>\p{Lu}[^.:;\n]{3,90}?),?\s(?:\p{L}{3,4}dag\s)?(?:den|d\.)\s(?=\d).{6,80}(?:begyndte|startede|sluttede|blev|åbnedes|hævet|holdtes)/u;
/** Of the text. Lines. */
const REACH = 20;

/** "Mødet i Lokaludvalget den 19. november 2020 begyndte kl. 18.30 …" */
export function openedBy(lines: readonly Line[]): OpenedBy | null {
  for (const { text, span } of lines.slice(0, REACH)) {
    const body = OPENED.exec(text)?.groups?.['body'];
    if (body === undefined || !isForumName(body)) continue;
    const start = span.start + text.indexOf(body);
    const date = findDates(text).find(({ iso }) => iso !== null)?.iso ?? null;
    return { date, body: { value: body, span: { start, end: start + body.length } } };
  }
  return null;
}
