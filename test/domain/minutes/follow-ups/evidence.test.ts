import type { Candidate } from '../../../../src/domain/minutes/follow-ups/candidate';
import { cuesOf, isTask } from '../../../../src/domain/minutes/follow-ups/evidence';

function candidate(words: string, section: 'decision' | 'case'): Candidate {
  const agent = { name: 'Sekretariatet', kind: 'group', end: 13 } as const;
  return {
    action: {
      verb: { infinitive: 'udsende', form: 'present', kind: 'deed' },
      agent,
      modal: null,
      frame: null,
      subject: null,
      middle: null,
      start: 0,
      rest: 22,
    },
    words,
    sentence: words,
    place: { section, list: null, underProcess: false, told: false, forum: null, round: false },
    deadline: null,
    recurrence: null,
    condition: null,
    named: false,
  };
}

describe('evidence', () => {
  it('explains the verdict by named cues', () => {
    const cues = cuesOf(candidate('Sekretariatet udsender planen.', 'decision'));

    expect(cues.map(({ name }) => name)).toEqual([
      'stands in a decision',
      'a body does it',
      'a piece of work',
    ]);
  });

  it('takes the same words for a task in a decision and for background in a case text', () => {
    expect(isTask(candidate('Sekretariatet udsender planen.', 'decision'))).toBe(true);
    expect(isTask(candidate('Sekretariatet udsender planen.', 'case'))).toBe(false);
  });

  it('lets a negation outweigh everything', () => {
    expect(isTask(candidate('Sekretariatet udsender ikke planen.', 'decision'))).toBe(false);
  });
});
