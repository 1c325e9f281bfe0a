import { spanOf } from '../../../src/domain/answers/period-span';
import { analyse } from '../../../src/domain/language/analyse';
import { scopeOf } from '../../../src/domain/answers/scope';
import { sheet } from './samples';

const span = (question: string): ReturnType<typeof spanOf> =>
  spanOf(analyse(question), question, new Set([2024, 2025]));

describe('spanOf', () => {
  it.each([
    ['hvilke møder var der før sommerferien 2024?', '2024-01-01', '2024-06-30'],
    ['hvad blev aftalt før sommerferien?', '2025-01-01', '2025-06-30'],
    ['hvad blev besluttet efter sommerferien 2024', '2024-08-01', '2024-12-31'],
    ['hvad skete der før jul 2024', '2024-08-01', '2024-12-23'],
    ['møder efter 1. januar 2025', '2025-01-02', null],
    ['møder før den 3. maj 2024', null, '2024-05-02'],
    ['hvad er der sket siden oktober 2024', '2024-10-01', null],
    ['møder mellem marts og juni 2025', '2025-03-01', '2025-06-30'],
    ['møder mellem oktober 2024 og februar 2025', '2024-10-01', '2025-02-28'],
    ['what was decided before summer 2024', '2024-01-01', '2024-06-30'],
    ['which meetings were there after March 2025', '2025-04-01', null],
    ['hvilke møder har der været siden 2024', '2024-01-01', null],
  ])('reads "%s"', (question, from, to) => {
    expect(span(question)).toMatchObject({ from, to });
  });

  it.each([
    'hvad skal være færdigt inden sommerferien?',
    'hvem har frist før jul',
    'hvad koster ordningen efter 1. juli 2025?',
    'hvad blev besluttet efter debatten om skolen',
    'hvad blev drøftet mellem kommunen og regionen?',
    'hvilke møder var der i maj 2024?',
  ])('finds none in "%s"', (question) => {
    expect(span(question)).toBeNull();
  });
});

it('chooses the meetings within the span', () => {
  const [may, june, december] = ['2025-05-14', '2025-06-30', '2024-12-01'].map((date) => sheet({ date }));
  const question = 'hvilke møder var der før sommerferien 2025?';
  const visible = [june, may, december].flatMap((one) => one ?? []);

  const { sheets, words } = scopeOf(analyse(question), question, visible);

  expect(sheets.map(({ date }) => date)).toEqual(['2025-06-30', '2025-05-14']);
  expect([...words].map(({ text }) => text)).toEqual(['før', 'sommerferien', '2025']);
});
