import { answered, notStated } from '../../../../src/domain/answers/respond';
import { ownForumsInstead } from '../../../../src/domain/answers/structured/own-forums';
import { asked, sheet } from '../samples';

const SHEETS = [sheet(), sheet({ date: '2025-01-08' }), sheet({ forumName: 'Handicaprådet' })];
const SILENCE = notStated('da', 'fact');

describe('ownForumsInstead', () => {
  it.each(['hvad besluttede Teknikudvalget om cykelstier?', 'hvornår mødes Sundhedsklynge Vestby?'])(
    'tells which forums are asked where another body is named: %s',
    (question) => {
      expect(ownForumsInstead(SILENCE, asked(question, { sheets: SHEETS }), SHEETS)).toMatchObject({
        status: 'noAnswer',
        content: { kind: 'own-forums', forums: ['Fjordklyngen', 'Handicaprådet'] },
      });
    },
  );

  it('leaves silence about an own forum alone', () => {
    const question = asked('hvad besluttede Handicaprådet om cykelstier?', { sheets: SHEETS });

    expect(ownForumsInstead(SILENCE, question, SHEETS)).toBe(SILENCE);
  });

  it('leaves an answer alone', () => {
    const answer = answered('da', { kind: 'quotes' }, []);
    const question = asked('hvad besluttede Teknikudvalget?', { sheets: SHEETS });

    expect(ownForumsInstead(answer, question, SHEETS)).toBe(answer);
  });
});
