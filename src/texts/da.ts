import { attendance } from './da/attendance';
import { cards } from './da/cards';
import { dates } from './da/dates';
import { help } from './da/help';
import { lists } from './da/lists';
import { notices } from './da/notices';

/** Every sentence the bot says in Danish; its shape is the one every other language must fill. */
export const da = { dates, help, lists, cards, notices, attendance };
