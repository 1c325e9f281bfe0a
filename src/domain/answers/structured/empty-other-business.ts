import type { Answer } from '../answer';
import { Citations } from '../cite';
import type { Question } from '../question';
import { answered } from '../respond';
import type { Sheet, SheetItem } from '../sheet';
import { wording } from '../wording';

const ASKS = wording('hvilke|hvilken|hvilket|hvor|which|where');
const NOTHING = wording('intet|ingenting|ikke noget|ingen|tomt|tom|blankt|nothing|empty|no items');
const OTHER_BUSINESS = wording('eventuelt|evt|any other business|other business|aob');
const IS_OTHER_BUSINESS = /^(?:[(\d.)\s]|punkt)*(?:eventuelt|evt)(?!\p{L})/iu;
const SAYS_NOTHING =
  /^\W*(?:intet|ingen(?:ting)?(?!\p{L})|der var (?:ikke noget|intet|ingen)|ikke noget|ingen bemærkninger)/iu;
const MOST_MEETINGS = 8;

/** "Hvilke møder havde intet under eventuelt?" */
export function emptyOtherBusinessAnswer({ plain, scope, language }: Question): Answer | null {
  if (!(ASKS.test(plain) && NOTHING.test(plain) && OTHER_BUSINESS.test(plain))) return null;
  const citations = new Citations();
  const places = scope.sheets
    .flatMap((sheet) => emptyIn(sheet).map((item) => ({ sheet, item })))
    .slice(0, MOST_MEETINGS)
    .map(({ sheet, item }) => ({
      meeting: citations.meeting(sheet, item.decision ?? item.quote),
      items: [{ number: item.number, title: item.title }],
    }));
  if (places.length === 0) return null;
  return answered(language, { kind: 'mentions', places, total: null, lead: null }, citations.all);
}

function emptyIn({ items }: Sheet): readonly SheetItem[] {
  return items.filter(
    ({ title, outcome, decision }) =>
      IS_OTHER_BUSINESS.test(title) &&
      (outcome === 'no-remarks' || outcome === 'empty' || SAYS_NOTHING.test(decision?.text ?? '')),
  );
}
