import { phrase } from '../language/phrase';
import { sentences } from '../language/sentences';
import { textAt, type Span } from '../shared/span';
import type { AgendaItem, Deviation } from './model';
import { valuesIn, type Value } from './outcomes/named-values';
import { verdictOf, verdictsOn } from './outcomes/points';
import { isAttendance } from './outcomes/attendance';

interface Statement {
  readonly span: Span;
  readonly text: string;
}

/** How the decision of an item differs from what was recommended; null where it follows it, or one of them is missing. */
export function deviationIn(item: AgendaItem, text: string): Deviation | null {
  const decision = item.sections.find(({ kind, span }) => kind === 'decision' && span.end > span.start);
  if (item.recommendations.length === 0 || !decision) return null;
  const statements = sentences(text, decision.span)
    .map((span) => ({ span, text: textAt(text, span) }))
    .filter((statement) => !isAttendance(statement.text));
  const [first] = statements;
  if (!first) return null;
  const recommendations = item.recommendations.map(({ value }) => value);
  const whole = textAt(text, decision.span).trim();
  return (
    byPoints(recommendations, { recommended: recommendedIn(item, text), decision: whole, first }) ??
    refused(first, whole) ??
    otherValue(recommendations, statements) ??
    withRider(statements)
  );
}

/** With what leads in to the points. */
function recommendedIn({ sections }: AgendaItem, text: string): string {
  const own = sections.filter(({ kind }) => kind === 'recommendation');
  return own.map(({ span }) => textAt(text, span)).join('\n');
}

interface Points {
  readonly recommended: string;
  readonly decision: string;
  readonly first: Statement;
}

/** "1. godkendt, 2. ikke godkendt"; "1.-2. Anbefales" of three. */
function byPoints(
  recommendations: readonly string[],
  { recommended, decision, first: { span } }: Points,
): Deviation | null {
  const count = recommendations.length;
  const verdicts = count < 2 ? null : verdictsOn(decision);
  if (!verdicts) return null;
  const { approved, refused, named, rest, isFormula } = verdicts;
  const passesOver = isFormula && rest !== 'approved' && isForOneBody(recommendations, recommended);
  const isOpen = (number: number): boolean =>
    (refused.has(number) && !approved.has(number)) || (passesOver && !named.has(number));
  const open = recommendations.map((_, at) => at + 1).filter(isOpen);
  if (open.length === count) return refused.size > 0 ? { kind: 'rejected', points: [], span } : null;
  return open.length === 0 ? null : { kind: 'partly', points: open, span };
}

const ADDRESSED =
  /(?<!\p{L})(?:indstille[rs]|anbefale[rs])(?:\s+\p{L}+)?\s+(?:til|over\s?for)\s+\p{Lu}|(?<!\p{L})at\s+\p{L}*(?:udvalget|rådet)\s/gu;

/** Several bodies may be recommended different points; each decides on its own, and passes over none. */
function isForOneBody(recommendations: readonly string[], recommended: string): boolean {
  const isEven = new Set(recommendations.map((point) => /^at\s/iu.test(point))).size === 1;
  const addressed = recommended.match(ADDRESSED)?.length ?? 0;
  return isEven && recommendations.length <= 12 && addressed === 0;
}

/** Refused at the head of the decision, though points may be followed below. */
function refused({ text, span }: Statement, decision: string): Deviation | null {
  if (verdictOf(text) !== 'refused' || PUT_OFF.test(text)) return null;
  const isPartly = (verdictsOn(decision)?.approved.size ?? 0) > 0;
  return { kind: isPartly ? 'partly' : 'rejected', points: [], span };
}

/** Put off is neither followed nor refused. */
const PUT_OFF = phrase('udsæt(?:tes|ter)|udsat|udskyd(?:es|er)|udskudt|udgår|dagsordenen');

/** "Ordningen begynder 1. august" where 1. maj was recommended. */
function otherValue(recommendations: readonly string[], statements: readonly Statement[]): Deviation | null {
  const asked = recommendations
    .map((point) => ({ values: valuesIn(point), text: point }))
    .filter(({ values }) => values.length > 0)
    .map(({ values, text }) => ({ values, words: contentWords(text) }));
  const hit = statements.find((statement) => {
    const values = asked.length === 0 ? [] : valuesIn(statement.text);
    if (values.length === 0) return false;
    const words = contentWords(statement.text);
    return asked.some((point) => sharesTopic(point.words, words) && differs(point.values, values));
  });
  return hit ? { kind: 'changed', points: [], span: hit.span } : null;
}

/** A kind of value both name, and no value of it in common. */
function differs(asked: readonly Value[], decided: readonly Value[]): boolean {
  return decided.some(({ kind }) => {
    const of = (values: readonly Value[]): readonly string[] =>
      values.filter((one) => one.kind === kind).map(({ value }) => value);
    const wanted = of(asked);
    return wanted.length > 0 && of(decided).every((value) => !wanted.includes(value));
  });
}

const LEAST_SHARED = 2;

function sharesTopic(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].filter((word) => other.has(word)).length >= LEAST_SHARED;
}

const GENERIC =
  /^(?:godkend|anbefal|indstil|beslut|udvalg|orienter|efterretning|drøft|sende|sagen|møde|kommun|bliver|(?:denne|dette|efter|under|mellem|eller|deres|hvor|herunder)$)/u;

function contentWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  return new Set(words.filter((word) => !GENERIC.test(word)).map((word) => word.slice(0, 7)));
}

const CHANGE = phrase(
  'med (?:den |de |følgende |en |enkelte |få )?(?:\\S+ )?(?:ændring(?:er)?|rettelse(?:r)?|justering(?:er)?|korrektion(?:er)?)|dog (?:således|sådan|med|skal|uden)',
);
const ADDITION = phrase(
  'med (?:den |de |følgende |en |et )?(?:\\S+ )?(?:bemærkning(?:er)?|tilføjelse(?:r)?|præcisering(?:er)?|forbehold|opmærksomhed)',
);
const BECAUSE =
  /^[^.;]{0,80}?(?:godkend|anbefal|tiltr|vedtag|efterretning|orientering)[^.;]{0,60}?,?\s+idet\s/iu;

/** "Godkendt med den ændring, at …", "Godkendt, idet …". */
function withRider(statements: readonly Statement[]): Deviation | null {
  const change = statements.find(({ text }) => CHANGE.test(text) && verdictOf(text) === 'approved');
  if (change) return { kind: 'changed', points: [], span: change.span };
  const added = statements.find(
    ({ text }) => (ADDITION.test(text) || BECAUSE.test(text)) && verdictOf(text) === 'approved',
  );
  return added ? { kind: 'added', points: [], span: added.span } : null;
}
