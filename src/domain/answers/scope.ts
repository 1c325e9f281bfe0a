import type { Term } from '../language/analyse';
import type { Level } from '../minutes/model';
import { bodyWord } from './body-word';
import { mentionedForums, type ForumMention } from './forum-mention';
import { inPeriod, periodOf, type Period } from './period';
import { spanOf } from './period-span';
import type { Sheet } from './sheet';
import { plainWords, wording } from './wording';

/** Which meetings a question is about, as far as it says. */
export interface Scope {
  /** The meetings that fit, newest first; all visible ones when nothing was said. */
  readonly sheets: readonly Sheet[];
  readonly forums: ForumMention | null;
  /** Only when there is a meeting in it; a date inside the minutes is part of the topic. */
  readonly period: Period | null;
  /** A day or month was named that no meeting fits. */
  readonly otherDate: Extract<Period, { kind: 'calendar' }> | null;
  /** A body was named of which there are no minutes among the visible ones; its folded word. */
  readonly otherBody: Term | null;
  /** The forum or the day was named beyond doubt: what other minutes say is no answer. */
  readonly strict: boolean;
  /** A time that was only told about ("i oktober bad de om …"): it helps to find the place. */
  readonly told: ReadonlySet<Term>;
  /** The words that say all this. */
  readonly words: ReadonlySet<Term>;
}

/** A municipality has one byråd: the word alone is a name. */
const NAMES_ITSELF = /forum$|^byrød$|^regionsrød$|^kommunalbestyrelse$/u;
/** A meeting called after those who meet: in one word, or in two. */
const LEVEL_MEETINGS: readonly (readonly [Level, RegExp, RegExp])[] = [
  ['direktør', /^direktørmødets?$/u, /^(?:direktører(?:ne)?s (?:mødet?)|directors?(?:['’]s)? meeting)$/u],
  ['chef/fagligt', /^chefmødets?$/u, /^(?:chefer(?:ne)?s (?:mødet?)|managers?(?:['’]s)? meeting)$/u],
  ['politisk', /^politikermødets?$/u, /^(?:politisk[et]? mødet?|politicians?(?:['’]s)? meeting)$/u],
];
const WHICH = /^(?:hvilken|hvilket|hvilke|which|what)$/u;
const MEETS = /^(?:direktør|chef|politi|director|manager)/u;
const WHAT_BECAME = /(?:\s[-–]|[,.;?])\s(?:og |men )?(?:blev|er|fik|kom) (?:det|den|de|der) så /iu;
const MEETING = wording('møde*|mødet*|mødes|meeting*|met|samledes');

export function scopeOf(words: readonly Term[], text: string, visible: readonly Sheet[]): Scope {
  const named = mentionedForums(words, forumsOf(visible));
  const mention = named !== null && isAskedFor(named, words) ? null : named;
  const forums = mention ?? levelMention(words, visible) ?? placeMention(words, text, visible);
  const inForums = forums === null ? visible : visible.filter((sheet) => forums.forums.includes(sheet.forum));
  const years = yearsOf(visible);
  const dated = spanOf(words, text, years) ?? periodOf(words, text, years);
  const isTold = isBefore(dated, text);
  const said = isTold ? null : dated;
  const { sheets, period } = narrowed(inForums, said);
  return {
    sheets,
    forums,
    period,
    otherDate: period === null && said?.kind === 'calendar' && said.day !== null ? said : null,
    otherBody: otherBodyOf(words, forums),
    strict: isStrict(forums, period),
    told: isTold && dated !== null ? dated.words : new Set(),
    words: new Set([...(forums?.words ?? []), ...(period?.words ?? [])]),
  };
}

/** "Hvilket forum …?", "which committees": a kind of body that is asked for names none. */
function isAskedFor({ certain, words: said }: ForumMention, words: readonly Term[]): boolean {
  const [word, another] = [...said];
  if (certain || word === undefined || another !== undefined) return false;
  return WHICH.test(words[words.indexOf(word) - 1]?.folded ?? '');
}

/** What an elliptic question leaves out comes from the question before. */
export function inherited(own: Scope, earlier: Scope, visible: readonly Sheet[]): Scope {
  const forums = own.forums ?? earlier.forums;
  const inForums = forums === null ? visible : visible.filter((sheet) => forums.forums.includes(sheet.forum));
  const { sheets, period } = narrowed(
    inForums,
    own.period ?? (own.otherDate === null ? earlier.period : null),
  );
  return { ...own, sheets, forums, period, strict: isStrict(forums, period) };
}

function isStrict(forums: ForumMention | null, period: Period | null): boolean {
  if (forums?.certain === true) return true;
  return period !== null && (period.kind !== 'calendar' || period.day !== null);
}

function narrowed(
  sheets: readonly Sheet[],
  said: Period | null,
): { readonly sheets: readonly Sheet[]; readonly period: Period | null } {
  const dated = sheets.filter((sheet) => sheet.date !== null);
  if (said?.kind === 'latest') return { sheets: dated.slice(0, 1), period: said };
  if (said?.kind === 'earliest') return { sheets: dated.slice(-1), period: said };
  const within =
    said === null
      ? []
      : atEdge(
          sheets.filter((sheet) => inPeriod(sheet.date, said)),
          said,
        );
  return within.length > 0 ? { sheets: within, period: said } : { sheets, period: null };
}

/** Sheets come newest first. */
function atEdge(sheets: readonly Sheet[], period: Period): readonly Sheet[] {
  const edge = period.kind === 'calendar' ? period.edge : undefined;
  if (edge === undefined) return sheets;
  return edge === 'latest' ? sheets.slice(0, 1) : sheets.slice(-1);
}

function forumsOf(sheets: readonly Sheet[]): readonly { id: Sheet['forum']; name: string }[] {
  return [...new Map(sheets.map(({ forum, forumName }) => [forum, { id: forum, name: forumName }])).values()];
}

/** "I oktober bad de om et oplæg - blev det så godkendt?": the day is that of the request, not of what is asked. */
function isBefore(period: Period | null, text: string): boolean {
  const then = WHAT_BECAME.exec(text);
  return then !== null && period !== null && [...period.words].every(({ span }) => span.end <= then.index);
}

function yearsOf(sheets: readonly Sheet[]): ReadonlySet<number> {
  return new Set(sheets.flatMap(({ date }) => (date === null ? [] : [Number(date.slice(0, 4))])));
}

/** "direktørmødet", "the directors' meeting": the forums of that level, whatever they are called. */
function levelMention(words: readonly Term[], sheets: readonly Sheet[]): ForumMention | null {
  for (const [at, word] of words.entries()) {
    if (!MEETS.test(word.folded)) continue;
    const pair = [word, words[at + 1]].filter((one) => one !== undefined);
    const together = pair.map(({ folded }) => folded).join(' ');
    const named = LEVEL_MEETINGS.find(([, one, two]) => one.test(word.folded) || two.test(together));
    const there = named === undefined ? [] : sheets.filter(({ level }) => level === named[0]);
    if (named === undefined || there.length === 0) continue;
    const said = named[1].test(word.folded) ? [word] : pair;
    return { forums: [...new Set(there.map(({ forum }) => forum))], words: new Set(said), certain: false };
  }
  return null;
}

/** "mødet i Havby": a place a meeting was held at. */
function placeMention(words: readonly Term[], text: string, sheets: readonly Sheet[]): ForumMention | null {
  if (!MEETING.test(plainWords(text))) return null;
  const after = words.filter((_, at) => ['i', 'in', 'pø'].includes(words[at - 1]?.folded ?? ''));
  for (const word of after) {
    const there = sheets.filter((sheet) => plainWords(sheet.place ?? '').includes(` ${word.folded} `));
    if (there.length > 0 && word.folded.length > 3) {
      return { forums: there.map((sheet) => sheet.forum), words: new Set([word]), certain: false };
    }
  }
  return null;
}

function otherBodyOf(words: readonly Term[], forums: ForumMention | null): Term | null {
  const bodies = words.filter((word) => {
    const { own, head } = bodyWord(word.folded);
    return head.length > 4 && (own !== '' || NAMES_ITSELF.test(head)) && !head.endsWith('gruppe');
  });
  return bodies.find((word) => forums?.words.has(word) !== true) ?? null;
}
