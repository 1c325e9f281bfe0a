import type { Located, Span } from '../../shared/span';
import { leadingName, trailingName } from '../../language/names';

export interface WrittenSubstitution {
  readonly for: Located<string>;
  readonly by: Located<string>;
  /** The space before the verb is missing: "Hansendeltog". */
  readonly isDamaged: boolean;
}

const DEPUTY = String.raw`(?:stedfortræder|suppleant|vikar|afløser)`;
const CAME = String.raw`(?:deltog|deltager|mødte|mødt|møder)`;
const INSTEAD = String.raw`(?:i\sstedet\sfor|på\svegne\saf|som\s${DEPUTY}\sfor|${DEPUTY}\sfor)`;
/** Between the one who came and the one who did not; the verb may have lost the space before it. */
const CAME_INSTEAD = new RegExp(
  String.raw`(?:${CAME}\s(?:\p{Ll}+\s){0,3}?|\s(?:er|var)\s(?:\p{Ll}+\s)?|[\s,(]{1,3})${INSTEAD}\s|(?:deltog|deltager|mødte)\sfor\s(?=\p{Lu})`,
  'giu',
);
const IN_BRACKETS = /\s\(for\s(?=\p{Lu})/gu;
/** "I stedet for B deltog A" */
const INSTEAD_CAME = new RegExp(
  String.raw`(?:i stedet for|for)\s(?<replaced>\p{Lu}[^.;:\n]{2,60}?)\s${CAME}\s`,
  'giu',
);
/** "B, stedfortræder: A", "B – i stedet deltog A", "B var repræsenteret ved A" */
const DEPUTY_OF = new RegExp(
  String.raw`[\s,(–-]{1,3}(?:${DEPUTY}(?:en)?(?:\s?:|\svar|\sdeltog|\ser)?|i\sstedet\s${CAME}|(?:(?:er|var|blev)\s)?(?:repræsenteret\s(?:ved|af)|erstattet\saf|afløst\saf))\s(?=\p{L})`,
  'gu',
);
/** "B havde meldt afbud, og A deltog som stedfortræder" */
const AWAY_AND =
  /\s(?:har|havde)\smeldt\safbud,?\s(?:og|men)\s(?:at\s)?(?=\p{Lu}[^.;\n]{2,60}?\s(?:deltog|deltager|mødte|møder|kom|var)\s(?:i\sstedet|(?:med\s)?som\s(?:stedfortræder|suppleant|vikar|afløser)))/gu;
/** No substitution is told without one of these. */
const SPEAKS =
  /stedet|vegne|stedfortr|suppleant|vikar|afløse|afløst|erstattet|repræsenteret|(?:deltog|deltager|mødte|mødt|møder|\() ?for /i;
/** Where one statement ends; the dot of an initial does not. */
const STATEMENT_END = /;\s|(?<!(?:^|\s)\p{Lu})\.\s+(?=\p{Lu})/gu;

/** "Eva Holm, chefkonsulent, deltog …" */
const OFFICE = /,\s\p{Ll}[^,.;:()\n]{2,60},\s?$/u;

/** Who took part instead of whom, as far as one stretch of text says so. */
export function substitutionsIn(text: string): readonly WrittenSubstitution[] {
  if (!SPEAKS.test(text)) return [];
  return statements(text).flatMap(({ start, end }) =>
    inStatement(text.slice(start, end)).map((found) => ({
      ...found,
      by: shifted(found.by, start),
      for: shifted(found.for, start),
    })),
  );
}

function statements(text: string): readonly Span[] {
  const ends = [...text.matchAll(STATEMENT_END)].map((match) => match.index + match[0].length);
  return [0, ...ends].map((start, at) => ({ start, end: ends[at] ?? text.length }));
}

function inStatement(text: string): readonly WrittenSubstitution[] {
  const replacing = [...text.matchAll(INSTEAD_CAME)].flatMap((match) => insteadCame(text, match) ?? []);
  if (replacing.length > 0) return replacing;
  const coming = [CAME_INSTEAD, IN_BRACKETS]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap((match) => between(text, match) ?? []);
  if (coming.length > 0) return coming;
  return [...text.matchAll(DEPUTY_OF), ...text.matchAll(AWAY_AND)].flatMap((match) => {
    const found = between(text, match);
    return found === null ? [] : [{ ...found, for: found.by, by: found.for }];
  });
}

function between(text: string, match: RegExpExecArray): WrittenSubstitution | null {
  const by = nameBefore(text, match.index);
  const replaced = nameAfter(text, match.index + match[0].length);
  if (by === null || replaced === null || by.value === replaced.value) return null;
  return { for: replaced, by, isDamaged: by.span.end === match.index && /^\p{L}/u.test(match[0]) };
}

function insteadCame(text: string, match: RegExpExecArray): WrittenSubstitution | null {
  const phrase = match.groups?.['replaced'] ?? '';
  const replaced = leadingName(phrase);
  const by = nameAfter(text, match.index + match[0].length);
  if (replaced === null || by === null || replaced.value.length < phrase.length) return null;
  return { for: shifted(replaced, match.index + match[0].indexOf(phrase)), by, isDamaged: false };
}

function nameBefore(text: string, end: number): Located<string> | null {
  const start = Math.max(0, end - 120);
  const before = text.slice(start, end).replace(/\([^()]*\)/gu, (bracket) => ' '.repeat(bracket.length));
  const name = trailingName(before.replace(OFFICE, ''));
  return name && shifted(name, start);
}

function nameAfter(text: string, start: number): Located<string> | null {
  const name = leadingName(text.slice(start, start + 120));
  return name && shifted(name, start);
}

function shifted({ value, span }: Located<string>, by: number): Located<string> {
  return { value: value.replace(/\s+/gu, ' '), span: { start: span.start + by, end: span.end + by } };
}
