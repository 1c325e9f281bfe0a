import { attendance } from './en/attendance';
import { cards } from './en/cards';
import { dates } from './en/dates';
import { help } from './en/help';
import { lists } from './en/lists';
import { notices } from './en/notices';
import type { Texts } from './texts';

export const en: Texts = { dates, help, lists, cards, notices, attendance };
