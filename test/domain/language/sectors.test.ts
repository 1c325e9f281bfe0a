import { probableSector } from '../../../src/domain/language/sectors';

describe('probableSector', () => {
  it.each([
    ['municipality', ['borgmester', 'Havby Kommune']],
    ['region', [null, 'Region Østfjord']],
    ['hospital', ['ledende overlæge', 'Fjordhospitalet']],
    ['psychiatry', ['chef', 'Psykiatrien i Region Østfjord']],
    ['general-practice', ['praktiserende læge', 'Havby Kommune']],
    ['general-practice', [null, 'PLO-Østfjord']],
    ['patients', [null, 'Patientinddragelsesudvalget']],
    ['secretariat', [null, 'Fællessekretariatet']],
    ['other', ['konsulent', null]],
  ] as const)('finds %s', (sector, facts) => {
    expect(probableSector(...facts)).toBe(sector);
  });
});
