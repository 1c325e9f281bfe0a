/** Ends or whole words by which Danish bodies and places of work are known. */
const ORGANISATION_WORD = new RegExp(
  String.raw`(?:^|[\s/-])(?:` +
    [
      String.raw`\p{L}*kommune(?:r|rne|n|s)?`,
      String.raw`region(?:en|er|erne|s|shuset)?`,
      String.raw`\p{L}*(?:hospital|hospitalet|hospitaler|sygehus|sygehuset)(?:s)?`,
      String.raw`\p{L}*(?:universitet|universitetet|klinik|klinikken|skole|skolen|institut|museum|bibliotek|ambulatori(?:um|et)|hospice(?:t)?|lægehus(?:et)?)`,
      String.raw`\p{L}*psykiatri(?:en)?`,
      String.raw`\p{L}*(?:modtagelse(?:n)?|apotek(?:et)?|(?:hjemme|sundheds|tand)pleje(?:n)?|visitation(?:en)?|beredskab(?:et)?|bosted(?:et)?|værested(?:et)?|plejehjem(?:met)?)`,
      String.raw`(?:yngre\s(?=læger)|ældre\s(?=sagen))\p{L}+|ældresagen`,
      String.raw`\p{L}*(?:klyngen?|udvalg(?:et)?|forum|råd(?:et)?|nævn(?:et)?|styrelse(?:n)?|sekretariat(?:et)?)`,
      String.raw`\p{L}*(?:forening(?:en)?|forvaltning(?:en)?|center|centeret|centret|stab(?:en)?|afdeling(?:en)?|selskab(?:et)?)`,
      String.raw`\p{L}*(?:praksis|ministeriet|fonden|organisation(?:er)?|laboratorium|tilsynet|politiet?)`,
      String.raw`(?:plo(?:-\p{L}+)?|kl|dh|foa|dsr|dlf|bupl|hk|fh|djøf|kkr|rltn|mtv|sst|a/s|aps|i/s|amba|fagbevægelsen|planlægning|\p{L}+planlægning|magistrat\p{L}*)`,
    ].join('|') +
    String.raw`)(?=$|[\s,/.-])`,
  'iu',
);
const ACRONYM = /^\p{Lu}{2,}[\p{Lu}\d]*(?:[-/ ]\p{L}+)?$/u;

export function isOrganisation(text: string): boolean {
  const trimmed = text.trim();
  return isKnownOrganisation(trimmed) || ACRONYM.test(trimmed);
}

/** By a word that says so: other capitals may be somebody's initials. */
export function isKnownOrganisation(text: string): boolean {
  return ORGANISATION_WORD.test(text);
}
