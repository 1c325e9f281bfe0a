import { withoutOutlineMarks } from './bulleted-headings';

/** Words the recognisers look for, as they read when every æ, ø and å inside them has become Å or was lost altogether. */
const WORDS = (
  'møde mødt næst næste fravær sekretær stedfortræder afløser direktør observatør råd hævet gæst læge på drøft ' +
  'vedhæft sagsforløb afgørelse tilstedeværende bemærkning opfølgning udsætt imødekom tiltræd lørdag søndag'
).split(' ');
const MEANT: ReadonlyMap<string, string> = new Map(WORDS.map((word) => [damaged(word), word]));
/** So short a word may be the beginning of a name: "P?l". */
const SHORT = 2;
/** Å, or what `veiled` puts in the place of a lost letter. */
const LOST = 'Åɂɏ';
const DAMAGED = new RegExp(
  [...MEANT.keys()]
    .map(
      (word) =>
        `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1).replace(/Å/g, `[${LOST}]`)}` +
        (word.length > SHORT ? '' : String.raw`(?!\p{L})`),
    )
    .join('|'),
  'gu',
);
const IS_DAMAGED = new RegExp(`[a-zæøå][${LOST}]|[A-ZÆØÅ][${LOST}][a-z]`);

/**
 * The text with the words mended by which its parts are known ("MÅdedeltagere"), letter for letter: every place in it is the
 * same place in the text. What is quoted is cut from the text itself.
 */
export function readingCopy(text: string): string {
  const unfolded =
    BEGINS_FOLD.test(text) || ENDS_FOLD.test(text)
      ? text.replace(FOLD, (words) => ' '.repeat(words.length))
      : text;
  const labelled = unfolded.replace(REMARK, (label) => ' '.repeat(label.length));
  const unbroken = BREAK.test(labelled) ? labelled.split('\n').map(withoutBreaks).join('\n') : labelled;
  const rows = ROW.test(unbroken) ? unbroken.replace(ROWS, tabbed) : unbroken;
  return lettersMended(withoutOutlineMarks(joinedNumbers(rows)));
}

/** "Bemærkninger: Afbud: Bo Vig": a label with nothing of its own behind it but the next one. */
const REMARK =
  /^[^\S\n]{0,24}(?:bemærkning(?:er)?|note(?:r)?|fremmøde|deltagelse|mødedeltagelse)[^\S\n]?:[^\S\n]*(?=(?:afbud|fraværende|ikke til stede|til stede)[^\S\n]?:)/gimu;

/** What pages print where a part can be folded: "fold dette punkt ind Resume", "[+] Resume", "Resume (fold ud)". */
const ACT = String.raw`(?:fold|klap|vis|skjul|luk|udvid)`;
const SIGN = String.raw`(?:\[[+–-]\]|[▸▾►▼▲▶])`;
/** Few texts have any line that begins or ends like that. */
const BEGINS_FOLD = new RegExp(String.raw`^[^\S\n]{0,40}(?:${ACT}[^\S\n]|${SIGN})`, 'imu');
const ENDS_FOLD = new RegExp(String.raw`(?:[([]${ACT}[^)\]\n]{0,20}[)\]]|${SIGN})$`, 'imu');
const PART = String.raw`(?:(?:dette|denne|det|hele)[^\S\n])?(?:punkt(?:et)?|afsnit(?:tet)?|sag(?:en)?|tekst(?:en)?|indhold(?:et)?|detaljer)`;
const FOLD = new RegExp(
  String.raw`(?<=^[^\S\n]{0,40})(?:${ACT}[^\S\n](?:${PART}(?:[^\S\n](?:ind|ud|sammen|op))?|(?:ind|ud|sammen|op))[^\S\n]+(?=\p{Lu})|(?:\[[+–-]\]|[▸▾►▼▲▶])[^\S\n]*(?=[\p{Lu}\d]))|` +
    String.raw`(?:[([]${ACT}(?:[^\S\n](?:ind|ud|sammen|op|mere|mindre))?[)\]]|\[[+–-]\]|[▸▾►▼▲▶])$`,
  'gimu',
);

/** "Anne Holm<br>Bo Vig": a break inside a line, which in a table parts what stands in one cell. */
const BREAK = /<br\s?\/?>/iu;
const BREAKS = new RegExp(BREAK.source, 'giu');

function withoutBreaks(line: string): string {
  const sign = ROW.test(line) ? ';' : '\n';
  return BREAK.test(line) ? line.replace(BREAKS, (mark) => sign.padEnd(mark.length)) : line;
}

/** A row of a table of Markdown: cells between upright strokes from the first to the last character. */
const ROW = /^[^\S\n]{0,3}\|.*\|[^\S\n]*$/m;
const ROWS = new RegExp(ROW.source, 'gm');
/** What separates the head of such a table from its rows. */
const RULE = /^[\s|:-]+$/;

function tabbed(row: string): string {
  if (RULE.test(row)) return ' '.repeat(row.length);
  const inner = row.replace(/^(\s*)\|/, '$1 ').replace(/\|(\s*)$/, ' $1');
  return inner.replace(/\|/g, '\t');
}

/** "Sagsnr:" on a line and the number below it, as one line. */
const NUMBER_BELOW =
  /^[^\S\n]{0,24}(?:sags?[. -]?(?:nr|nummer|id)|journal(?:nr|nummer)|j\.?\s?nr)\.?[^\S\n]{0,4}:?[^\S\n]{0,8}\n(?:[^\S\n]{0,24}\n){0,2}(?=[^\S\n]{0,24}\p{L}{0,5}[-.]?\d[\p{L}\d./-]{3,30}[^\S\n]*$)/gimu;

function joinedNumbers(text: string): string {
  return text.replace(NUMBER_BELOW, (label) => label.replace(/\n/g, ' '));
}

function lettersMended(text: string): string {
  if (!IS_DAMAGED.test(text)) return text;
  return text.replace(
    DAMAGED,
    (word) => word.charAt(0) + (MEANT.get(word.toLowerCase().replace(/[åɂɏ]/g, 'Å')) ?? word).slice(1),
  );
}

function damaged(word: string): string {
  return word.charAt(0) + word.slice(1).replace(/[æøå]/g, 'Å');
}
