import { attendance } from './da/attendance';
import { cards } from './da/cards';
import { dates } from './da/dates';
import { files } from './da/files';
import { help } from './da/help';
import { imports } from './da/imports';
import { inquiries } from './da/inquiries';
import { items } from './da/items';
import { lists } from './da/lists';
import { notices } from './da/notices';
import { notifications } from './da/notifications';
import { review } from './da/review';
import { seats } from './da/seats';
import { versions } from './da/versions';
import { planning } from './da/planning';
import { progress } from './da/progress';
import { roster } from './da/roster';
import { rsvp } from './da/rsvp';
import { tally } from './da/tally';
import { registration } from './da/registration';
import { privacy } from './da/privacy';

/** Every sentence the bot says in Danish; its shape is the one every other language must fill. */
export const da = {
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
