const USUAL = new RegExp(
  String.raw`^(?:lukket\b|godkendelse af (?:dagsorden|referat)|eventuelt\b|evt\b|velkomst|velkommen|meddelelser|orientering|` +
    String.raw`gensidig orientering|næste møde|underskrift|deltagere|mødedeltagere|spørgetid|bordet rundt|siden sidst|` +
    String.raw`opfølgning|årshjul|status|kommende møder|mødekalender|dagsorden\b|referat fra|afbud|præsentation|temadrøftelse|` +
    String.raw`drøftelse|valg af|konstituering|budget|nyt fra|kommunikation|sager til|punkter til)`,
  'iu',
);

/** Titles found on most agendas: their look alone speaks for an item. */
export function isUsualTitle(title: string): boolean {
  return USUAL.test(title);
}
