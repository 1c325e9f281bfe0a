import { MONTH_PATTERN } from '../../language/months';
import { phrase } from '../../language/phrase';

/** What a decision says of the points of a recommendation, by their numbers. */
interface Verdicts {
  readonly approved: ReadonlySet<number>;
  readonly refused: ReadonlySet<number>;
  /** Spoken of at all. */
  readonly named: ReadonlySet<number>;
  /** Nothing but "1.-2. Anbefales" and its like: what is not named was passed over. */
  readonly isFormula: boolean;
  /** "Øvrige punkter godkendt", or the like. */
  readonly rest: 'approved' | 'refused' | null;
}

const REFUSED = phrase(
  '(?:ikke|ej) (?:at )?(?:godkend(?:t|es|e)|vedtag(?:et|es|e)|tiltr(?:ådt|ædes|æde)|anbefal(?:et|es|e)|imødekomme[st]?|fulgt|følges)|' +
    '(?:godkendte|vedtog|anbefalede|anbefaler|tiltrådte) ikke|(?:godkendes|anbefales|vedtages|tiltrædes|imødekommes|følges) ikke|' +
    'forkast(?:et|es|ede)|afvis(?:t|es|te)|bortfald(?:er|t)|bortfaldet|nedstemt|afslå(?:s|et|r)|udgår|udsættes|udsat|udskydes|udskudt',
);
const APPROVED = phrase(
  'godkend(?:t|es|er|te)|anbefal(?:es|et|er|ede)|tiltrædes|tiltrådt|tiltræder|vedtages|vedtaget|vedtog|imødekomme[st]|fulgt|følges|' +
    '(?:til|i) (?:efterretning|orientering)|drøftet|drøftede',
);
/** "1.-2.", "1 og 2", "punkt 3", "Ad 2)" at the head of a line or behind the word for a point. */
const RANGE = String.raw`(\d{1,2})\s*[.):]?(?:\s*(-|–|til|og)\s*(\d{1,2})\s*[.):]?)?`;
const NUMBERED = new RegExp(
  String.raw`(?:^|\n)\s*(?:ad|pkt\.?|punkt|at)?\s*${RANGE}(?=\s)(?!\s+(?:${MONTH_PATTERN})(?!\p{L}))|` +
    String.raw`(?<!\p{L})(?:indstillings)?(?:pkt\.?|punkt(?:erne|et)?)\s${RANGE}(?!\d)`,
  'giu',
);
const REST = phrase('(?:de |det )?øvrige (?:indstillings)?(?:punkter|dele)?|resten|i øvrigt');

export function verdictOf(text: string): 'approved' | 'refused' | null {
  if (REFUSED.test(text)) return 'refused';
  return APPROVED.test(text) ? 'approved' : null;
}

/** Characters. */
const LONGEST_FORMULA = 40;

/** Null where the decision speaks of no numbered point. */
export function verdictsOn(decision: string): Verdicts | null {
  const hits = [...decision.matchAll(NUMBERED)];
  const approved = new Set<number>();
  const refused = new Set<number>();
  const named = new Set<number>();
  let isFormula = true;
  hits.forEach((hit, at) => {
    const said = decision.slice(hit.index + hit[0].length, hits[at + 1]?.index);
    const verdict = verdictOf(said.split(REST)[0] ?? said);
    isFormula &&= verdict !== null && said.trim().length <= LONGEST_FORMULA;
    for (const number of numbersOf(hit)) {
      named.add(number);
      if (verdict !== null) (verdict === 'approved' ? approved : refused).add(number);
    }
  });
  if (approved.size + refused.size === 0) return null;
  return { approved, refused, named, isFormula, rest: restOf(decision) };
}

function restOf(decision: string): Verdicts['rest'] {
  const rest = REST.exec(decision);
  return rest ? verdictOf(decision.slice(rest.index)) : null;
}

function numbersOf(hit: RegExpMatchArray): readonly number[] {
  const first = Number(hit[1] ?? hit[4]);
  const last = Math.min(Number(hit[3] ?? hit[6] ?? first), first + 30);
  if ((hit[2] ?? hit[5])?.toLowerCase() === 'og') return [first, last];
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, step) => first + step);
}
