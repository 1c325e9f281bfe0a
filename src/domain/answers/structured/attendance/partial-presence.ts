import type { Answer } from '../../answer';
import type { PartialNote } from '../../attendance-facts';
import { Citations } from '../../cite';
import { samePerson, type KnownPerson } from '../../people';
import type { Question } from '../../question';
import { answered, notStated } from '../../respond';
import type { Sheet, SheetItem, SheetPartial } from '../../sheet';
import { ABSENT_WORDS, PRESENT_WORDS } from './attendance-words';
import { askedItem, askedKinds, asksForWhole, asksYesOrNo, type AskedItem } from './partial-question';
import { presenceIn, presenceTold } from './presence';
import type { ItemRange, PartialKind } from '../recorded/partial-presence';

const MOST_NOTES = 6;

/** "Hvem gik før tid?", "Var Mette med under punkt 4?", "Hvem var inhabil?" */
export function partialPresenceAnswer(question: Question): Answer | null {
  const kinds = askedKinds(question);
  const asked = askedItem(question);
  if (asked === null || (kinds === null && asked.wanted === null)) return null;
  if (question.kind === 'why' || question.kind === 'how-much') return null;
  return question.people === null ? byKind(question, kinds, asked.items) : ofPerson(question, kinds, asked);
}

interface Found {
  readonly sheet: Sheet;
  readonly note: SheetPartial;
}

/** Of nobody in particular: everybody it is told of, in the newest minutes first. */
function byKind(
  question: Question,
  kinds: readonly PartialKind[] | null,
  items: AskedItem['items'],
): Answer | null {
  const away: readonly PartialKind[] = ABSENT_WORDS.test(question.plain)
    ? ['away', 'disqualified', 'left', 'came']
    : [];
  const wanted = kinds ?? away;
  if (wanted.length === 0) return null;
  const found = question.scope.sheets.flatMap((sheet) => {
    const asked = items(sheet);
    return sheet.partial
      .filter(
        (note) =>
          wanted.includes(note.kind) && (asked === null || asked.some((item) => concerns(note, item))),
      )
      .map((note) => ({ sheet, note }));
  });
  if (found.length > 0)
    return told(question, found.slice(0, MOST_NOTES), asksYesOrNo(question) ? 'yes' : null);
  return kinds !== null && question.scope.forums !== null ? notStated(question.language, 'fact') : null;
}

function ofPerson(question: Question, kinds: readonly PartialKind[] | null, asked: AskedItem): Answer | null {
  const [person, another] = (question.people?.people ?? []).filter((one) =>
    question.scope.sheets.some((sheet) => presenceIn(sheet, one) !== null || notesOf(sheet, one).length > 0),
  );
  if (person === undefined || another !== undefined) return null;
  if (asked.wanted !== null) return atItem(question, person, asked.items);
  const found = question.scope.sheets.flatMap((sheet) =>
    notesOf(sheet, person)
      .filter((note) => kinds?.includes(note.kind) === true)
      .map((note) => ({ sheet, note })),
  );
  if (found.length === 0) return asksForWhole(question.plain) ? presenceTold(question, person) : null;
  const lead = asksForWhole(question.plain) ? 'no' : 'yes';
  return told(question, found.slice(0, MOST_NOTES), asksYesOrNo(question) ? lead : null);
}

/** The newest meeting with that item that knows the person. */
function atItem(question: Question, person: KnownPerson, items: AskedItem['items']): Answer | null {
  if (!(PRESENT_WORDS.test(question.plain) || ABSENT_WORDS.test(question.plain))) return null;
  for (const sheet of question.scope.sheets) {
    const asked = items(sheet) ?? [];
    if (asked.length === 0) continue;
    const notes = notesOf(sheet, person);
    const note = notes.find((one) => asked.some((item) => concerns(one, item)));
    if (note !== undefined) {
      const missed = asked.some((item) => covers(note.missed, item));
      return told(question, [{ sheet, note }], missed ? 'no' : 'yes');
    }
    const unclear = notes.filter(({ kind, missed }) => missed.length === 0 && kind !== 'joined');
    if (unclear.length > 0)
      return told(
        question,
        unclear.map((one) => ({ sheet, note: one })),
        null,
      );
    if (presenceIn(sheet, person) !== null)
      return presenceTold({ ...question, scope: { ...question.scope, sheets: [sheet] } }, person);
  }
  return null;
}

function told(question: Question, found: readonly Found[], lead: 'yes' | 'no' | null): Answer {
  const citations = new Citations();
  const notes = found.map(({ sheet, note }): PartialNote => ({
    meeting: citations.meeting(sheet, note.quote),
    names: note.names,
    item: sheet.items.find(({ number }) => number === note.quote.item) ?? null,
    listed: note.names.includes(note.quote.text),
  }));
  return answered(question.language, { kind: 'partial-presence', notes, lead }, citations.all);
}

function notesOf({ partial }: Sheet, { spellings }: KnownPerson): readonly SheetPartial[] {
  return partial.filter(({ names }) => names.some((name) => spellings.some((one) => samePerson(one, name))));
}

function concerns({ missed, attended }: SheetPartial, item: SheetItem): boolean {
  return covers(missed, item) || covers(attended, item);
}

function covers(ranges: readonly ItemRange[], { number }: SheetItem): boolean {
  return ranges.some(({ from, to }) => from <= number && (to === null || number <= to));
}
