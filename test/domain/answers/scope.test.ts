import { scopeOf } from '../../../src/domain/answers/scope';
import { analyse } from '../../../src/domain/language/analyse';
import { sheet } from './samples';

const MARCH = sheet({ date: '2025-03-20' });
const OCTOBER = sheet({ date: '2024-10-03' });
const DIRECTORS = sheet({ forumName: 'Ledelseskredsen', date: '2024-05-02', level: 'direktør' });
const VISIBLE = [MARCH, OCTOBER, DIRECTORS];

const scope = (question: string): ReturnType<typeof scopeOf> => scopeOf(analyse(question), question, VISIBLE);

describe('scopeOf', () => {
  it.each([
    ['hvem manglede i oktober 24', OCTOBER],
    ["who was at the directors' meeting", DIRECTORS],
    ['hvem var med til direktørmødet', DIRECTORS],
    ['hvem manglede i fjordklyngen sidst', MARCH],
  ])('takes "%s" to be about one meeting', (question, meeting) => {
    expect(scope(question).sheets).toEqual([meeting]);
  });

  it('looks beyond the day of a request for what became of it', () => {
    expect(scope('I oktober 24 bad de om et oplæg - blev det så godkendt?').sheets).toEqual(VISIBLE);
  });

  it('keeps the day of what is asked itself', () => {
    expect(scope('blev oplægget så godkendt i oktober 24?').sheets).toEqual([OCTOBER]);
  });

  it('knows the meeting of a body without minutes here', () => {
    expect(scope('hvad sagde de på byrådsmødet').otherBody?.text).toBe('byrådsmødet');
  });
});
