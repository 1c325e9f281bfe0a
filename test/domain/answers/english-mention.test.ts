import { scopeOf } from '../../../src/domain/answers/scope';
import { structuredAnswer } from '../../../src/domain/answers/structured/structured-answer';
import { analyse } from '../../../src/domain/language/analyse';
import { asked, person, sheet } from './samples';

const STEERING = sheet({
  forumName: 'Klyngestyregruppen, Brogade',
  date: '2024-05-07',
  participants: [person('Ida Vig', { roles: ['chair'] }), person('Bo Dam')],
});
const EARLIER = sheet({ ...STEERING, forumName: STEERING.forumName, date: '2024-01-09', participants: [] });
const DIRECTORS = sheet({ forumName: 'Direktørforum Brogade', date: '2024-06-04' });
const SHEETS = [DIRECTORS, STEERING, EARLIER];

const forumsIn = (question: string): readonly string[] => [
  ...new Set(scopeOf(analyse(question), question, SHEETS).sheets.map(({ forumName }) => forumName)),
];

describe('a forum by its English name', () => {
  it.each([
    ['who was at the steering group in May', STEERING],
    ['what did the cluster steering group decide', STEERING],
    ["who was at the directors' forum", DIRECTORS],
    ['what did the directors forum decide?', DIRECTORS],
  ])('is found in "%s"', (question, { forumName }) => {
    expect(forumsIn(question)).toEqual([forumName]);
  });

  it('is none where several are called so', () => {
    const twice = [...SHEETS, sheet({ forumName: 'Byggestyregruppen' })];
    const question = 'who was at the steering group';

    expect(scopeOf(analyse(question), question, twice).forums).toBeNull();
  });

  it('is asked of like by its own', () => {
    const answer = structuredAnswer(
      asked('who chaired the last steering group meeting?', { sheets: SHEETS }),
    );

    expect(answer).toMatchObject({
      content: {
        kind: 'roles',
        holders: [{ meeting: { date: '2024-05-07' }, people: [{ name: 'Ida Vig' }] }],
      },
    });
  });
});
