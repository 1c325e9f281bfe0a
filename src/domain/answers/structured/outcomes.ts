import type { Answer, ToldOutcome } from '../answer';
import { Citations } from '../cite';
import type { Question } from '../question';
import { answered } from '../respond';
import type { Sheet } from '../sheet';
import { wording } from '../wording';
import { chosenSheets } from './attendance/chosen-sheets';
import { leftover } from './leftover';

/** In order: the first that fits is asked for. */
const ENDED: readonly (readonly [ToldOutcome, RegExp])[] = [
  [
    'postponed',
    wording('udsat|udsatte|udsætte|udsættes|udskudt|udskudte|udskyde|udskydes|postponed|deferred|put off'),
  ],
  ['taken-note', wording('til efterretning|taken note of|noted|for information')],
  ['approved', wording('godkendt|godkendte|vedtaget|vedtagne|approved|adopted')],
];
const ITEMS = wording(
  'punkt|punkter|punkterne|dagsordenspunkter|sag|sager|sagerne|emner|emnerne|indstilling|indstillinger|forslag|hvad blev udsat|hvad blev udskudt|hvad er udsat|hvad er udskudt|items|item|cases|matters|recommendations|proposals|what was postponed|what has been postponed|what was deferred',
);
const OWN_WORD = wording(
  'punkt*|dagsorden*|sag|sager|sagerne|emne*|indstilling*|forslag*|items|item|cases|matters|recommendations|proposals|uds*|udsk*|postponed|deferred|put|off|efterretning|tage|taget|tog|taken|note|noted|information|godkend*|vedtag*|approved|adopted|traf|truffet|endte',
);
const NOT = / (?:ikke|ingen|not|no) /u;
const MOST = 6;

/** "Hvilke punkter blev udsat?", told by what the minutes made of each item. */
export function outcomesAnswer(question: Question): Answer | null {
  const { plain, people, scope, kind } = question;
  const [outcome] = ENDED.find(([, fits]) => fits.test(plain)) ?? [];
  if (outcome === undefined || !ITEMS.test(plain) || NOT.test(plain)) return null;
  if (people !== null || scope.otherDate !== null || scope.otherBody !== null) return null;
  if (!['list', 'open', 'decision', 'how-many'].includes(kind) || leftover(question, OWN_WORD).length > 0)
    return null;
  const found = sheetsFor(outcome, question).flatMap((sheet) =>
    sheet.items.filter((item) => item.outcome === outcome).map((item) => ({ sheet, item })),
  );
  if (found.length === 0) return null;
  const citations = new Citations();
  const places = found.slice(0, MOST).map(({ sheet, item }) => ({
    meeting: citations.meeting(sheet, item.decision ?? item.quote),
    items: [{ number: item.number, title: item.title }],
  }));
  return answered(question.language, { kind: 'outcomes', outcome, places }, citations.all);
}

/** What was put off is looked for everywhere; of the rest there is too much. */
function sheetsFor(outcome: ToldOutcome, question: Question): readonly Sheet[] {
  const hasOne = ({ items }: Sheet): boolean => items.some((item) => item.outcome === outcome);
  return outcome === 'postponed' ? question.scope.sheets : chosenSheets(question, hasOne);
}
