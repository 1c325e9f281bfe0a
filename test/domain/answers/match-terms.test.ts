import { matchAmong, matchQuality } from '../../../src/domain/answers/match-terms';
import type { QueryTerm } from '../../../src/domain/answers/query';

const TERM: QueryTerm = {
  asked: ['svømmebro'],
  weight: 1,
  stems: new Map([
    ['svømmebro', 1],
    ['bro', 0.5],
  ]),
  optional: false,
  everyday: false,
  naming: true,
  phrases: [{ stems: ['flyd', 'bro'], quality: 0.75 }],
};

describe('matchAmong', () => {
  it.each([
    ['en ny svømmebro', 1],
    ['en flyd lang bro', 0.75],
    ['en bro som flyd', 0.5],
    ['bro', 0.5],
    ['en badehus', 0],
  ])('meets a term in "%s" as well as a comparison word by word', (text, quality) => {
    const stems = text.split(' ');

    const among = matchAmong(TERM, new Set(stems), () => stems);

    expect(among).toBe(quality);
    expect(matchQuality(TERM, stems)).toBe(quality);
  });
});
