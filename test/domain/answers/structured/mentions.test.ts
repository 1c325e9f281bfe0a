import { askedMentions } from '../../../../src/domain/answers/structured/mentions';
import { asked } from '../samples';

const TEXTS = ['Både og cykler deles mellem havn og værft.'];

describe('askedMentions', () => {
  it.each(['hvor er cykler nævnt?', 'cykler på tværs af møderne'])(
    'looks through all minutes for: %s',
    (question) => {
      expect(askedMentions(asked(question, { texts: TEXTS }), [])).not.toBeNull();
    },
  );

  it('leaves alone what is shared by others than meetings', () => {
    const question = asked('hvilke både deles på tværs af havn og værft?', { texts: TEXTS });

    expect(askedMentions(question, [])).toBeNull();
  });
});
