import { nameKey } from '../../../language/names';
import { textBlocks } from '../../../language/text-blocks';
import { analyse } from '../../../language/analyse';
import type { Minutes, Participant } from '../../../minutes/model';
import { matchName } from '../../../minutes/name-match';
import { textAt, type Span } from '../../../shared/span';
import { partialPresence, type PartialPresence } from './partial-presence';
import { tellingSentences, toldItems } from './told-items';

interface Note extends Omit<PartialPresence, 'who'> {
  readonly names: readonly string[];
  readonly span: Span;
}

const CUE =
  /(?<!\p{L})(?:forlod|forlader|forlade|gik|gå|kom|ankom|mødte|deltog|deltager|tilsluttede|tiltrådte|inhabil|habilitet|uden for døren|behandlet uden|medvirkede|til stede)/iu;
/** What `partialPresence` cannot do without: a quick look, as nearly all of a text tells of something else. */
const MAY_TELL =
  /inhabil|habilitet|interessekonflikt|forlod|forlader|måtte (?:forlade|gå)|gik|trådte ud|punkt|pkt|sagen|(?:kom|mødte|tilsluttede sig|tiltrådte|deltog|deltager)(?![a-zæøå])|(?:deltog|deltager|var|er)\s(?:derfor\s)?ikke\s|behandlet uden|uden for døren/i;
/** "Bo Vig, Solby Kommune (kom kl. 10)" */
const MARK = /^[^()\n;]{0,80}\(([^()]{4,60})\)/u;
const LONGEST_MARK = 140;
const BARE_MARK = /^(?:kun |fra |til |under |i |ved )?(?:punkt|pkt|kl)/iu;

/** What the minutes say of those who were there for a part of the meeting, in the order of the text. */
export function partialPresences(
  minutes: Minutes,
  text: string,
  items = toldItems(minutes, text),
): readonly Note[] {
  const { participants, head } = minutes;
  const marked = participants.flatMap((person, at) => markOf(person, participants[at + 1], text));
  const stretches = [{ number: null, blocks: textBlocks(text, head), left: [] }, ...items];
  const told = stretches.flatMap((stretch) =>
    tellingSentences(text, stretch, mayTell).flatMap((span) => {
      const found = partialPresence(textAt(text, span), stretch.number);
      return found === null ? [] : named(found, span, participants);
    }),
  );
  const known = [...marked, ...told.filter((note) => !marked.some((one) => overlaps(one.span, note.span)))];
  return [...known, ...listed(minutes, known)];
}

function mayTell(text: string): boolean {
  return MAY_TELL.test(text) && CUE.test(text);
}

function markOf({ name, span }: Participant, next: Participant | undefined, text: string): readonly Note[] {
  const end = Math.min(span.start + name.length + LONGEST_MARK, next?.span.start ?? text.length);
  const found = MARK.exec(text.slice(span.start + name.length, end));
  const mark = found?.[1] ?? '';
  if (found === null || !(CUE.test(mark) || BARE_MARK.test(mark))) return [];
  const said = partialPresence(
    `${name} ${BARE_MARK.test(mark) ? 'deltog ' : ''}${withPreposition(mark)}`,
    null,
  );
  if (said === null) return [];
  const { kind, missed, attended } = said;
  const marked = { start: span.start, end: span.start + name.length + found[0].length };
  return [{ kind, missed, attended, names: [name], span: marked }];
}

/** "(punkt 3)" */
function withPreposition(mark: string): string {
  return /^(?:punkt|pkt)/iu.test(mark) ? `i ${mark}` : mark;
}

/** A word alone is a name, or a post, only where somebody present has it. */
function named(
  { who, ...note }: PartialPresence,
  span: Span,
  participants: readonly Participant[],
): readonly Note[] {
  const names = who.flatMap((one) => {
    const found = matchName(one, participants).found ?? holderOf(one, participants);
    if (found !== null) return [found.name];
    return one.includes(' ') || participants.length === 0 ? [one] : [];
  });
  return names.length === 0 ? [] : [{ ...note, names, span }];
}

function holderOf(post: string, participants: readonly Participant[]): Participant | null {
  const stems = analyse(post).map(({ stem }) => stem);
  const holders = participants.filter(({ title }) => {
    const own = analyse(title ?? '').map(({ stem }) => stem);
    return stems.some((stem) => own.includes(stem));
  });
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

/** Absences that items list and no sentence explains, but not of those who were away from the whole meeting. */
function listed({ items, absences }: Minutes, known: readonly Note[]): readonly Note[] {
  const isTold = (name: string): boolean =>
    [...absences.map(({ value }) => value), ...known.flatMap(({ names }) => names)].some(
      (one) => nameKey(one) === nameKey(name),
    );
  const notes = new Map<string, Note>();
  for (const { number, absences: away } of items) {
    for (const { value, span } of away.filter((one) => !isTold(one.value))) {
      const before = notes.get(nameKey(value));
      const missed = [...(before?.missed ?? []), { from: number, to: number }];
      notes.set(nameKey(value), {
        kind: 'away',
        names: [value],
        missed,
        attended: [],
        span: before?.span ?? span,
      });
    }
  }
  return [...notes.values()];
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
