import type { AttendanceSummary } from '../../src/domain/attendance/actual';
import { absenceSentence } from '../../src/texts/absence-sentence';

const nobody: AttendanceSummary = {
  present: [],
  online: [],
  absent: [],
  noShows: [],
  substitutes: [],
  partial: [],
  away: [],
  open: [],
};

describe('absenceSentence', () => {
  it("speaks in the minutes' own style", () => {
    const summary = {
      ...nobody,
      absent: ['Carl Mose', 'Nanna Friis', 'Birte Winge'],
      substitutes: [{ for: 'Rasmus Skov', by: 'Kirsten Lind' }],
    };

    expect(absenceSentence(summary, 'da')).toBe(
      'Der var afbud fra Carl Mose, Nanna Friis og Birte Winge. Kirsten Lind deltog i stedet for Rasmus Skov.',
    );
  });

  it('says so when nobody was absent', () => {
    expect(absenceSentence(nobody, 'da')).toBe('Der var ingen afbud.');
  });

  it('tells of no-shows, of presence at some items and of leaving for others', () => {
    const summary = {
      ...nobody,
      noShows: ['Ulrik Dam'],
      partial: [{ name: 'Ole Bang', items: '1-4' }],
      away: [{ name: 'Mette Lund', items: [3, 4] }],
    };

    expect(absenceSentence(summary, 'da')).toBe(
      'Der var ingen afbud. Ulrik Dam udeblev uden afbud. Ole Bang deltog i punkt 1-4. Mette Lund deltog ikke i punkt 3 og 4.',
    );
  });

  it('speaks English', () => {
    expect(absenceSentence({ ...nobody, absent: ['Carl Mose'] }, 'en')).toBe(
      'Apologies were received from Carl Mose.',
    );
  });
});
