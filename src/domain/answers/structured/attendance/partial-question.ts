import { analyse, type Term } from '../../../language/analyse';
import { matchQuality } from '../../match-terms';
import type { Question } from '../../question';
import type { Sheet, SheetItem } from '../../sheet';
import { alternation, wording } from '../../wording';
import { ATTENDANCE_WORD } from './attendance-words';
import { leftover } from '../leftover';
import { PARTIAL_KINDS, type PartialKind } from '../recorded/partial-presence';

/** In order: the first that fits is asked for. */
const ASKED: readonly (readonly [readonly PartialKind[], RegExp])[] = [
  [
    ['disqualified'],
    wording(
      'inhabil*|habil|habilitet*|disqualified|conflict of interest|conflicts of interest|recused|partial',
    ),
  ],
  [
    ['left'],
    wording(
      'forlod|forlade|forladt|gik før|gik * før|gå før|gået før|gik tidlig*|gå tidlig*|gik fra mødet|gik midt|gik undervejs|gik hjem|gik * hjem|før tid|måtte gå|smuttede|smutte|skred|tog hjem|left early|left before|left the meeting|leave early|leave before|leave the meeting|had to leave|walked out',
    ),
  ],
  [
    ['came'],
    wording(
      'kom for sent|kom sent|kom * for sent|kom senere|kom først|kom midt|kom undervejs|kom ind midt|ankom|dukkede først op|forsinket|arrived late|came late|joined late|was late|were late|late',
    ),
  ],
  [
    ['joined', 'came', 'left', 'away'],
    wording(
      'kun med|deltog kun|kun deltog|kun under|kun til|kun i|kun på|kun ved|only attended|only there|only for|only present|en del af mødet|dele af mødet|part of the meeting',
    ),
  ],
];
const ITEM =
  / (?:punkt|pkt|punktet|punkterne|item|items|agenda item|dagsordenspunkt) (?:nr )?(\d{1,3}|[a-hj-z])(?: (?:og|til|and|to) (\d{1,3}))? /u;
/** "da de tog personalesagen", "under sagen om taksterne" */
const DURING = wording(
  'da de|da man|da vi|da I|da det handlede om|da det gjaldt|da det drejede sig om|da det kom til|da I talte om|da turen|når det gjaldt|when it came to|while they|when you|behandlingen|sagen om|sag om|under sagen|under punktet|ved behandlingen|mens de|når de|when they|during|behandlede|drøftede|til sagen|i sagen|på punktet|til punktet',
);
const OWN_WORD = wording(
  'handlede|handler|gjaldt|gælder|drejede|snakk*|talte|discussed|handled|dealt|came|flere|andre|ellers|else|inhabil*|habil*|disqualified|conflict*|interest*|recused|forlod|forlade|forladt|gik|gå|gået|før|tid|tidlig*|hjem|smutte*|skred|left|leave|early|before|walked|out|ankom|sent|senere|først|midt|undervejs|forsinket|arrived|late|joined|kun|only|punkt|pkt|punktet|punkter|item|agenda|nr|under|behandling*|behandlede|drøftede|sag|sagen|sager|del|dele|hele|part|during|tog|taget|tage|efter|erklær*|erklærede|declared|kl|klokken|hour|until|ind|slut*|ended|end|over|start*|begyndelsen|sidst|tiden|vejen|time|stod|op',
);
const WHOLE = wording(
  'hele mødet|hele *mødet|hele *møde|hele forummet|hele tiden|hele vejen|alle punkter|alle punkterne|fra starten|fra start|fra begyndelsen|til sidst|til slut|whole meeting|entire meeting|the whole time|all items|from the start',
);
const VERB_FIRST = new RegExp(
  `^ (?:${alternation('og|men|så|and')} )?(?:${alternation('gik|forlod|kom|ankom|var|er|blev|erklærede|måtte|did|was|were|has|had|smuttede')}) `,
  'u',
);
const GOOD_ENOUGH = 0.6;

/** How somebody was there for a part of the meeting, as far as the question says so. */
export function askedKinds({ plain }: Question): readonly PartialKind[] | null {
  if (asksForWhole(plain)) return PARTIAL_KINDS;
  return ASKED.find(([, fits]) => fits.test(plain))?.[0] ?? null;
}

export interface AskedItem {
  /** Null: no item is asked about. */
  readonly wanted: 'number' | 'topic' | null;
  readonly items: (sheet: Sheet) => readonly SheetItem[] | null;
}

/** Which item is asked about, by its number or by what it is about; null when the question says more than that. */
export function askedItem(question: Question): AskedItem | null {
  const numbers = [...(ITEM.exec(question.plain) ?? [])].slice(1).filter(Boolean);
  const rest = leftover(question, OWN_WORD).filter(
    (word) => !ATTENDANCE_WORD.test(` ${word.folded} `) && !numbers.includes(word.folded),
  );
  if (numbers.length > 0)
    return rest.length > 0 ? null : { wanted: 'number', items: (sheet) => numbered(sheet, numbers) };
  if (rest.length === 0) return { wanted: null, items: () => null };
  if (!DURING.test(question.plain)) return null;
  return { wanted: 'topic', items: (sheet) => sheet.items.filter((item) => isAbout(item, rest, question)) };
}

function numbered({ items }: Sheet, said: readonly string[]): readonly SheetItem[] {
  const [from = 0, to = from] = said.map((one) =>
    /^\d/u.test(one) ? Number(one) : one.charCodeAt(0) - 'a'.charCodeAt(0) + 1,
  );
  return items.filter(({ number }) => number >= from && number <= to);
}

function isAbout({ title }: SheetItem, rest: readonly Term[], { terms }: Question): boolean {
  const stems = analyse(title).map(({ stem }) => stem);
  return rest.every((word) => {
    const term = terms.find(({ asked }) => asked.includes(word.stem));
    return (
      (term === undefined ? Number(stems.includes(word.stem)) : matchQuality(term, stems)) >= GOOD_ENOUGH
    );
  });
}

/** "Var hun med hele tiden?" */
export function asksForWhole(plain: string): boolean {
  return WHOLE.test(plain);
}

/** "Gik nogen før tid?" */
export function asksYesOrNo({ kind, plain }: Question): boolean {
  return kind === 'yes-no' || VERB_FIRST.test(plain);
}
