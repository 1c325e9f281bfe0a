import type { IsoDate } from '../shared/dates';
import { matches } from '../shared/matches';
import type { Deadline } from './deadlines';
import { isoDate, nextDate } from './due-date';
import { MONTH_PATTERN, monthNumber } from './months';
import { PatternBattery } from './pattern-battery';
import { RELATIVE_TIMES } from './relative-times';
import { phrase } from './phrase';

interface Found extends Deadline {
  readonly at: number;
}
interface Rule {
  readonly pattern: RegExp;
  readonly find: (text: string, meeting: IsoDate | null) => readonly Found[];
}

/** What may stand before a date and belongs to its words. */
const LEAD =
  '(?:(?:senest|inden|til|frem til|før|frem mod|på mødet|på møde|mødet|til mødet)\\s+)?(?:(?:den|d\\.?)\\s*)?';
const WEEKDAY = '(?:(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)\\s+)?(?:(?:den|d\\.?)\\s*)?';
const WRITTEN = new RegExp(
  `(?<![\\p{L}\\d])${LEAD}${WEEKDAY}(\\d{1,2})\\.?\\s*(${MONTH_PATTERN})(?![\\p{L}])\\.?(?:\\s+((?:19|20)\\d{2})(?!\\d))?`,
  'giu',
);
const NUMERIC = new RegExp(
  `(?<![\\p{L}\\d./-])${LEAD}${WEEKDAY}(\\d{1,2})\\s?[./-]\\s?(\\d{1,2})(?:\\s?[./-]\\s?((?:20)?\\d{2}))?(?![\\d/]|[.,]\\d|\\s*(?:kr|mio|pct|%|gang))`,
  'giu',
);
/** "3.4" or "1/2" with no word before it may be a point or a share. */
const LONE_FIGURES = /^\d{1,2}\s?[./-]\s?\d/;
/** A date that something lasts from, or was settled on, is no deadline. */
const BACKWARD = /(?:\b(?:fra|siden|af|pr\.|med virkning fra)\s*(?:den|d\.)?\s*|-\s*)$/iu;
const BY_DAY = /^(?:senest|inden|frem til)\s/iu;
const PERIOD = `(?:${MONTH_PATTERN}|\\d{4}|foråret|sommeren|efteråret|vinteren|året|ugen|uge \\d{1,2}|måneden|kvartalet|[1-4]\\. kvartal|sæsonen)`;

const dates = (
  pattern: RegExp,
  read: (match: RegExpMatchArray) => readonly [number, number, string | undefined],
): Rule => ({
  pattern,
  find: (text, meeting) => {
    if (!/\d/.test(text)) return [];
    return matches(text, pattern).flatMap((match) => {
      const [day, month, year] = read(match);
      if (year === undefined && LONE_FIGURES.test(match[0])) return [];
      const isMeant = isoDate(2024, month, day) !== null || isMistyped(match[0], month, day);
      if (
        !isMeant ||
        (!BY_DAY.test(match[0]) && BACKWARD.test(text.slice(Math.max(0, match.index - 24), match.index)))
      )
        return [];
      const due =
        year === undefined ? nextDate({ month, day }, meeting) : isoDate(fullYear(year), month, day);
      if (due !== null && meeting !== null && due <= meeting) return [];
      return [{ at: match.index, due, dueText: match[0].trim().replace(/\.$/u, '') }];
    });
  },
});

/** "senest 31-02-2027": no such day, yet plainly a day something is wanted by; it stays words. */
function isMistyped(written: string, month: number, day: number): boolean {
  return BY_DAY.test(written) && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function words(source: string): Rule {
  const pattern = phrase(source, 'g');
  const find: Rule['find'] = (text) =>
    matches(text, pattern).map((match) => ({ at: match.index, due: null, dueText: match[0].trim() }));
  return { pattern, find };
}

function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

const MEETING = '(?:[\\p{L}-]*møde(?:r|t)?)';
const BODY = '\\p{L}[\\p{L}-]*';
/** Ends by which a body or its meeting is known even without a capital. */
const BODY_END =
  /(?:forum|udvalg(?:et)?|gruppen|råd(?:et)?|møde(?:t)?|niveau|klyngen|direktionen|bestyrelsen|behandling(?:en)?)s?$/u;
const HOLIDAY =
  '(?:(?:sommer|jule|efterårs|vinter|påske)?ferien|jul|påske|pinse|nytår|årsskiftet|årets udgang|udgangen af (?:\\p{L}+ ?){1,2}(?:\\d{4})?|budgetforhandlinger(?:ne)?|budgetlægningen)';

const FEW = 'en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|tolv|fjorten';

const BEFORE_BODY = phrase(
  `(?:senest|inden|frem mod|forud for) (?:(?:mødet|møde|behandlingen) i |det kommende |den kommende |det næste |næste |kommende )?(${BODY})(?: (?:møde|behandling))?`,
  'g',
);

/** "inden Direktionen", "frem mod Byrådets behandling": only before a name or a word for a body. */
const beforeBody: Rule = {
  pattern: BEFORE_BODY,
  find: (text) =>
    matches(text, BEFORE_BODY).flatMap((match) => {
      const named =
        /^\p{Lu}/u.test(match[1] ?? '') || BODY_END.test(match[1] ?? '') || isEvent(match[1] ?? '');
      return named ? [{ at: match.index, due: null, dueText: match[0].trim() }] : [];
    }),
};

/** "inden generalforsamlingen", "forud for budgetseminaret": what is known by its article, and is no bound of money or aim. */
function isEvent(word: string): boolean {
  return (
    /\p{L}{4,}(?:en|et)$/u.test(word) &&
    !/(?:rammen|målet|budgettet|puljen|området|kommunen|regionen|loven|aftalen|gruppen|huset)$/u.test(word)
  );
}

/** Each rule gives what it finds, wherever it stands; `findDeadline` chooses. */
export const DEADLINE_RULES = new PatternBattery<Rule>(
  [
    ...RELATIVE_TIMES.map(words),
    dates(WRITTEN, (match) => [Number(match[1]), monthNumber(match[2] ?? '') ?? 0, match[3]]),
    dates(NUMERIC, (match) => [Number(match[1]), Number(match[2]), match[3]]),
    words(
      `(?:senest |inden |forinden |til |på |ved |frem mod )+(?:(?:det|et) )?(?:næste|kommende|førstkommende|første|efterfølgende|følgende) (?:ordinære )?${MEETING}(?: i \\p{Lu}[\\p{L}-]+)?`,
    ),
    beforeBody,
    words('inden (?:det|de|der|vi|denne|dette) [^,.;]{3,60}'),
    words(
      '(?:inden|før) \\p{L}+(?:en|et|erne|ne) (?:\\p{L}+es|er|har|kan|skal|bliver|ligger|starter|træder|begynder)(?: [^,.;]{2,50})?',
    ),
    words(
      `efter (?:${FEW}|\\d{1,2}|et halvt|et kvart|trekvart) (?:års?|måned(?:er)?|uger?|kvartal(?:er)?|møder?)`,
    ),
    words(
      '(?:på|inden|senest) (?:på )?(?:man|tirs|ons|tors|fre|lør|søn)dag(?! (?:den|d|i|morgen|aften|eftermiddag|formiddag))',
    ),
    words('næste gang|(?:til |på )(?:den )?(?:næste|kommende|førstkommende) (?:mødes )?dagsorden'),
    words(
      '(?:i |senest |inden )?(?:næste|denne|kommende) (?:uge|måned)|inden (?:ugens|månedens) udgang|inden for kort tid',
    ),
    words(`(?:senest |inden |til |i |fra )*uge (?:[1-4]?\\d|5[0-3])(?!\\d)(?:[ ,/-]+(?:19|20)\\d{2})?`),
    words(`(?:senest |inden |i )?(?:primo|medio|ultimo) (?:${MONTH_PATTERN}|\\d{4})(?: (?:19|20)\\d{2})?`),
    words(
      `i (?:sommer|jule|efterårs|vinter|påske)?ferien|(?:senest|inden|før|forud for|frem mod|efter|omkring|op til|ved) (?:(?:den|næste|kommende|det) )?${HOLIDAY}(?: (?:19|20)\\d{2})?`,
    ),
    words(
      `(?:i løbet af|i starten af|i begyndelsen af|i slutningen af|sidst i|først i|midt i|inden udgangen af|senest|inden) (?:\\p{L}+ ){0,2}?${PERIOD}(?: (?:19|20)\\d{2})?`,
    ),
    words(
      `i (?:${MONTH_PATTERN})(?: måned)?(?: (?:19|20)\\d{2})?|til (?:${MONTH_PATTERN})(?: (?:19|20)\\d{2})?`,
    ),
    words(
      '(?:i |til |inden |før |efter )(?:sommer|vinter|efterår|forår)(?:en|et)?(?= (?!nr)|[.,;]|$)|(?:i |til |inden )(?:foråret|sommeren|efteråret|vinteren|indeværende år|dette år|næste år|nyt år)(?: (?:19|20)\\d{2})?|i år|senere på (?:året|foråret|efteråret)',
    ),
    words(
      '(?<!(?:over|af|for) \\p{L}+ )i (?:1\\.|2\\.|3\\.|4\\.|første|andet|anden|tredje|fjerde) (?:halvår|kvartal|halvdel)(?: af)?(?: (?:19|20)\\d{2})?',
    ),
    words(
      `(?:i morgen|i overmorgen|hurtigst muligt|snarest(?: muligt)?|straks|om (?:\\d{1,2}|${FEW}) (?:dage|uger|uge|måneder|måned|år)|inden for (?:\\d{1,2}|${FEW}) (?:dage|uger|uge|måneder|måned|år))`,
    ),
  ],
  ({ pattern }) => pattern,
);
