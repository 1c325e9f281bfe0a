import { structuredAnswer } from '../../../../src/domain/answers/structured/structured-answer';
import { asked, person, sheet } from '../samples';

const HARBOUR = sheet({ forumName: 'Lodsrådet ved Strandlev Havn', participants: [person('Bo Vig')] });
const FERRY = sheet({ forumName: 'Færgeudvalget i Vibæk', participants: [person('Ida Holt Kær')] });
const SHEETS = [HARBOUR, FERRY];

describe('whether somebody was at the meeting of a place', () => {
  it('is no more than the list of that place says', () => {
    const answer = structuredAnswer(
      asked('Was Ida Holt Kær at the pilots meeting in Strandlev?', { sheets: SHEETS }),
    );

    expect(answer?.status).toBe('noAnswer');
  });

  it('is told by the list of that place', () => {
    const answer = structuredAnswer(
      asked('Was Bo Vig at the pilots meeting in Strandlev?', { sheets: SHEETS }),
    );

    expect(answer?.content).toMatchObject({ kind: 'presence', meetings: [{ presence: 'present' }] });
  });

  it('is not read out of a question about a matter', () => {
    const question = asked('Was Bo Vig at the meeting in Strandlev about dredging?', { sheets: SHEETS });

    expect(structuredAnswer(question)).toBeNull();
  });
});
