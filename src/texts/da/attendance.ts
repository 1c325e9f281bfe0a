export const attendance = {
  and: 'og',
  absent: (names: string) => `Der var afbud fra ${names}.`,
  nobodyAbsent: 'Der var ingen afbud.',
  insteadOf: (by: string, replaced: string) => `${by} deltog i stedet for ${replaced}.`,
  noShow: (names: string) => `${names} udeblev uden afbud.`,
  partial: (name: string, items: string) => `${name} deltog i punkt ${items}.`,
  away: (name: string, items: string) => `${name} deltog ikke i punkt ${items}.`,
};
