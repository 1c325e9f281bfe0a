import { matchQuality } from '../../../src/domain/answers/match-terms';
import type { QueryTerm } from '../../../src/domain/answers/query';
import { TermMatcher } from '../../../src/domain/answers/term-matcher';

const BRIDGE: QueryTerm = {
  asked: ['svømmebro'],
  weight: 1,
  stems: new Map([
    ['svømmebro', 1],
    ['bro', 0.5],
  ]),
  optional: false,
  everyday: false,
  colloquial: false,
  naming: true,
  phrases: [{ stems: ['flyd', 'bro'], quality: 0.75 }],
};
const BUILDING: QueryTerm = {
  ...BRIDGE,
  asked: ['anlæg'],
  stems: new Map([
    ['anlæg', 1],
    ['bro', 0.25],
    ['badehus', 0.5],
  ]),
  phrases: [],
};
const TERMS = [BRIDGE, BUILDING];

describe('TermMatcher', () => {
  it.each([
    ['en ny svømmebro', [1, 0]],
    ['en flyd lang bro', [0.75, 0.25]],
    ['en bro som flyd', [0.5, 0.25]],
    ['bro ved badehus', [0.5, 0.5]],
    ['anlæg og bro', [0.5, 1]],
    ['en havn', [0, 0]],
  ])('meets all terms in "%s" as well as a comparison of each word by word', (text, qualities) => {
    const stems = text.split(' ');
    const matcher = new TermMatcher(TERMS);

    const inRun = matcher.inRun(stems);
    const among = matcher.among(new Set(stems), () => stems);

    expect(inRun).toEqual(qualities);
    expect(among).toEqual(qualities);
    expect(TERMS.map((term) => matchQuality(term, stems))).toEqual(qualities);
  });
});
