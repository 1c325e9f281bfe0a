import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { NumberedPassage } from '../../../../src/domain/answers/written/numbered-passage';
import { verifyClaim } from '../../../../src/domain/answers/written/verify-claim';
import { sentences } from '../../../../src/domain/language/sentences';
import { parseMinutes } from '../../../../src/domain/minutes/parse';
import { passagesOf } from '../../../../src/domain/minutes/passages';
import { forumId, minutesId } from '../../../../src/domain/shared/ids';
import { sheet } from '../samples';

const SAMPLES = path.resolve(__dirname, '../../../../samples');
const LEAST_WORDS = 5;

interface Said {
  readonly text: string;
  readonly passage: NumberedPassage;
}

/** Every sentence of the samples, with the passage it stands in. */
function allSaid(): readonly Said[] {
  return readdirSync(SAMPLES).flatMap((file) => {
    const text = readFileSync(path.join(SAMPLES, file), 'utf8');
    const minutes = parseMinutes(text);
    const source = { id: minutesId(file), forum: forumId('forum'), version: 1, minutes, text };
    return passagesOf(source).flatMap((passage) =>
      sentences(passage.text)
        .map(({ start, end }) => passage.text.slice(start, end))
        .filter((sentence) => sentence.split(/\s+/u).length >= LEAST_WORDS)
        .map((sentence) => ({
          text: sentence,
          passage: { number: 1, passage, sheet: sheet({ forumName: 'forum', date: passage.date }) },
        })),
    );
  });
}

const SAID = allSaid();

/** How many of the sentences that can be changed so are still believed. */
function believed(change: (text: string) => string | null): {
  readonly tried: number;
  readonly passed: readonly string[];
} {
  const changed = SAID.flatMap(({ text, passage }) => {
    const claim = change(text);
    return claim === null ? [] : [{ claim, passage }];
  });
  const passed = changed.filter(
    ({ claim, passage }) => verifyClaim({ text: claim, citations: [1] }, [passage]).length === 0,
  );
  return { tried: changed.length, passed: passed.map(({ claim }) => claim) };
}

/** The last name of the first that stands inside the sentence, with one letter for another. */
function withOtherLetter(text: string): string | null {
  const name = /(?<=\p{L}[^.!?:»"“()\n]{2,} )\p{Lu}\p{Ll}{3,}/u.exec(text);
  if (name === null) return null;
  const at = name.index + 2;
  return text.slice(0, at) + (text[at] === 'o' ? 'u' : 'o') + text.slice(at + 1);
}

function withOtherFirstName(text: string): string | null {
  return /^\p{Lu}\p{Ll}{3,} \p{Lu}\p{Ll}/u.test(text) ? text.replace(/^\p{L}+/u, 'Torkild') : null;
}

function withoutNot(text: string): string | null {
  return text.includes(' ikke ') ? text.replace(' ikke ', ' ') : null;
}

function withNot(text: string): string | null {
  if (/ikke|ingen|uden|aldrig|hverken|intet/iu.test(text)) return null;
  return / (?:er|blev|bliver|skal|kan|har|vil) /u.test(text)
    ? text.replace(/ (er|blev|bliver|skal|kan|har|vil) /u, ' $1 ikke ')
    : null;
}

function withOtherDigit(text: string): string | null {
  return /\d/u.test(text) ? text.replace(/\d(?!.*\d)/su, (digit) => String((Number(digit) + 1) % 10)) : null;
}

describe('the sentences of the samples as claims', () => {
  it('are believed as they stand', () => {
    const { tried, passed } = believed((text) => text);

    expect(tried).toBeGreaterThan(500);
    expect(tried - passed.length).toBe(0);
  });

  it.each([
    ['a letter of a name', withOtherLetter],
    ['a first name', withOtherFirstName],
    ['no made yes', withoutNot],
    ['yes made no', withNot],
  ])('are not believed with %s changed', (_, change) => {
    const { tried, passed } = believed(change);

    expect(tried).toBeGreaterThan(25);
    expect(passed).toEqual([]);
  });

  it('are hardly ever believed with a digit changed: the passage may hold the other number about the same', () => {
    const { tried, passed } = believed(withOtherDigit);

    expect(tried).toBeGreaterThan(200);
    expect(passed.length / tried).toBeLessThan(0.03);
  });
});
