import { render } from '../../../src/cards/render';
import type { OwnData, OwnSubstitution } from '../../../src/domain/attendance/own-data';

const nothing: OwnData = { seats: [], muted: [], feedback: [], inquiries: [], joins: [], substitutions: [] };
const sent: OwnSubstitution = {
  forumName: 'Fjordklyngen',
  holder: 'Birte Winge',
  meeting: { date: '2026-03-05', consent: 'asked' },
};

function shown(times: number): string {
  const substitutions = Array.from({ length: times }, () => sent);
  const data = { ...nothing, substitutions };
  return render({ message: { kind: 'own-data', data, deleted: null }, language: 'da' }).text;
}

describe('where others named a person as their substitute', () => {
  it('is told one by one', () => {
    expect(
      shown(10).match(/for Birte Winge, Fjordklyngen \(du er spurgt, men har ikke svaret\)/g),
    ).toHaveLength(10);
    expect(shown(10)).not.toContain('mere.');
  });

  it('says how many more there are', () => {
    expect(shown(13).match(/for Birte Winge/g)).toHaveLength(10);
    expect(shown(13)).toContain('… og 3 mere. Vælg »Vis som tekst«');
  });

  it('is nothing that could be deleted', () => {
    expect(shown(1)).toContain('Jeg har ikke gemt noget, du kan slette.');
  });

  it('is left out where there is nothing', () => {
    expect(shown(0)).not.toContain('stedfortræder');
  });
});
