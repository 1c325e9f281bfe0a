import { MONTH_PATTERN, monthNumber } from '../../language/months';
import { matches } from '../../shared/matches';

/** Something a decision can name differently: a day, a sum, a body it goes to. */
export interface Value {
  readonly kind: 'day' | 'month' | 'sum' | 'body';
  readonly value: string;
}

const DAY = new RegExp(String.raw`(?<![\d.,])(\d{1,2})\.?\s*(${MONTH_PATTERN})(?!\p{L})`, 'giu');
const NUMERIC_DAY =
  /(?<![\d.,/-])(\d{1,2})[./-](\d{1,2})(?:[./-](?:20)?\d{2})?(?![\d.,/-]*\d|\s*(?:kr|mio|pct|%))/giu;
const MONTH = new RegExp(String.raw`(?<!\p{L}|\d\.?\s)(${MONTH_PATTERN})(?!\p{L})`, 'giu');
const SUM =
  /(\d{1,3}(?:[.\s]\d{3})+|\d+)(?:,(\d+))?\s*(mio\.?|mia\.?|t\.?\s?)?\s*(?:kr(?!\p{L})|kroner|pct|procent|%)/giu;
const BODY =
  /(?<!\p{L})(?:til|i|hos|for|på)\s(\p{Lu}[\p{L}-]*(?:\s(?:og|,)\s?\p{Lu}[\p{L}-]*)*(?:udvalget|rådet|forum|styregruppen|direktionen|bestyrelsen|klyngen))(?!\p{L})/gu;

export function valuesIn(text: string): readonly Value[] {
  const days = [
    ...matches(text, DAY).map((hit) => `${String(Number(hit[1]))}.${String(monthNumber(hit[2] ?? '') ?? 0)}`),
    ...matches(text, NUMERIC_DAY).map((hit) => `${String(Number(hit[1]))}.${String(Number(hit[2]))}`),
  ];
  const months = matches(text, MONTH).map((hit) => String(monthNumber(hit[1] ?? '') ?? 0));
  const sums = matches(text, SUM).map((hit) => sumOf(hit));
  const bodies = matches(text, BODY).map((hit) => (hit[1] ?? '').toLowerCase());
  return [
    ...days.map((value) => ({ kind: 'day', value }) as const),
    ...months.map((value) => ({ kind: 'month', value }) as const),
    ...sums.map((value) => ({ kind: 'sum', value }) as const),
    ...bodies.map((value) => ({ kind: 'body', value }) as const),
  ];
}

function sumOf([, whole = '', fraction = '', scale = '']: RegExpMatchArray): string {
  const amount = `${whole.replace(/[.\s]/gu, '')}${fraction === '' ? '' : `,${fraction}`}`;
  return `${amount} ${scale.slice(0, 3).toLowerCase()}`.trim();
}
