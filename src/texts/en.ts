import { attendance } from './en/attendance';
import { cards } from './en/cards';
import { dates } from './en/dates';
import { files } from './en/files';
import { help } from './en/help';
import { imports } from './en/imports';
import { inquiries } from './en/inquiries';
import { items } from './en/items';
import { lists } from './en/lists';
import { notices } from './en/notices';
import { notifications } from './en/notifications';
import type { Texts } from './texts';
import { review } from './en/review';
import { seats } from './en/seats';
import { versions } from './en/versions';
import { planning } from './en/planning';
import { progress } from './en/progress';
import { roster } from './en/roster';
import { rsvp } from './en/rsvp';
import { tally } from './en/tally';
import { registration } from './en/registration';
import { privacy } from './en/privacy';

export const en: Texts = {
  dates,
  files,
  help,
  imports,
  inquiries,
  lists,
  items,
  cards,
  notices,
  notifications,
  attendance,
  review,
  seats,
  versions,
  planning,
  roster,
  rsvp,
  tally,
  registration,
  privacy,
  progress,
};
