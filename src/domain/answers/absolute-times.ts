import type { IsoDate } from '../shared/dates';
import { plainWords, wording } from './wording';

const MONTHS = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const;

/** In order; `year` and `month` count from those of today. */
const TIMES: readonly (readonly [RegExp, { readonly year?: number; readonly month?: number }])[] = [
  [said('(?:i )?(?:sidste|forrige) år|i fjor|sidste kalenderår'), { year: -1 }],
  [said('i år|i indeværende år|dette år|indeværende år'), { year: 0 }],
  [said('(?:i )?(?:sidste|forrige) måned'), { month: -1 }],
  [said('(?:i )?denne måned|(?:i )?indeværende måned'), { month: 0 }],
  [said('last year|the previous year'), { year: -1 }],
  [said('this year'), { year: 0 }],
  [said('last month|the previous month'), { month: -1 }],
  [said('this month'), { month: 0 }],
];
const ENGLISH = /last|this|previous/iu;

/** What was so last year stands in the minutes in just these words; when a committee met does not. */
const OF_MEETINGS = wording(
  'møde*|mødet|referat|referater|referaterne|besluttet|besluttede|beslutning*|aftalt|aftalte|vedtaget|vedtog|drøftet|drøftede|behandlet|behandlede|hvad skete der|hvad er der sket|afbud|meeting*|decided|discussed|agreed|absent|what happened|what has happened',
);

/** "Sidste år" is a year of its own, whenever it is asked: "i 2024". Words that say no time stay as they are. */
export function absoluteTimes(question: string, today: IsoDate): string {
  if (!OF_MEETINGS.test(plainWords(question))) return question;
  return TIMES.reduce(
    (text, [time, { year, month }]) =>
      text.replace(time, (words) => {
        const language = ENGLISH.test(words) ? 'en' : 'da';
        const within = language === 'en' ? 'in' : 'i';
        return `${within} ${month === undefined ? yearAt(today, year ?? 0) : monthAt(today, month, language)}`;
      }),
    question,
  );
}

function said(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L}| \\d)`, 'giu');
}

function yearAt(today: IsoDate, years: number): string {
  return String(Number(today.slice(0, 4)) + years);
}

function monthAt(today: IsoDate, months: number, language: keyof typeof MONTHS): string {
  const count = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + months;
  return `${MONTHS[language][count % 12] ?? ''} ${Math.floor(count / 12)}`;
}
