import { isPersonName } from '../../../language/names';
import type { Minutes, Participant } from '../../../minutes/model';
import { matchName } from '../../../minutes/name-match';
import { textAt, type Span } from '../../../shared/span';
import { appointments, leadsInMembers, type Appointment } from './appointment';
import { tellingSentences, toldItems, type ToldItem } from './told-items';

const CUE =
  /udpeg|vælge|valgt|træde|trådt|består|sammens|medlem|gruppe\p{L}*\s?:|repræsenter|afløs|erstat|sidder i|udgår|stopper|følgende|nedsæt|nedsat|etabler|oprette|danne/iu;
const POINT = /^\s*(?:[-–—•·▪o*]|\d{1,2}[.)])\s+/u;
const MOST_POINTS = 25;

interface Placed extends Appointment {
  readonly span: Span;
}

/** Who is told to be in a group, to join or to leave it, in the order of the text. */
export function appointmentsOf(
  minutes: Minutes,
  text: string,
  items = toldItems(minutes, text),
): readonly Placed[] {
  const { participants } = minutes;
  const all = items.flatMap((item) =>
    tellingSentences(text, item, (stretch) => CUE.test(stretch)).flatMap((one) => found(text, one, item)),
  );
  return all.flatMap((one) => {
    const who = one.act === 'is' ? one.who : one.who.flatMap((name) => people(name, participants));
    return who.length === 0 ? [] : [{ ...one, who }];
  });
}

/** A word alone is a name only where somebody on the list has it. */
function people(name: string, participants: readonly Participant[]): readonly string[] {
  const found = matchName(name, participants).found;
  if (found !== null) return [found.name];
  return isPersonName(name) ? [name] : [];
}

function found(text: string, sentence: Span, item: ToldItem): readonly Placed[] {
  const said = textAt(text, sentence);
  const lead = leadsInMembers(said) ? pointsBelow(text, sentence, item) : [];
  const last = lead.at(-1);
  if (last === undefined)
    return appointments(said.replace(POINT, '')).map((one) => ({ ...one, span: sentence }));
  const who = lead.map((point) => textAt(text, point).replace(POINT, '').trim());
  return [{ act: 'is', who, span: { start: sentence.start, end: last.end } }];
}

function pointsBelow(text: string, sentence: Span, item: ToldItem): readonly Span[] {
  const following = tellingSentences(text, item, () => true).filter(({ start }) => start > sentence.start);
  const end = following.findIndex((one) => !isPoint(text, one));
  return following.slice(0, Math.min(MOST_POINTS, end < 0 ? following.length : end));
}

/** Its mark stands within the sentence, or before it on the line. */
function isPoint(text: string, { start, end }: Span): boolean {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  return POINT.test(`${text.slice(line, start)}${text.slice(start, end)}`);
}
