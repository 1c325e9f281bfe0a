import { isTitleWord } from '../../language/titles';
import { memoized } from '../../shared/memoized';

const ORGANISATION =
  /^(?:\p{L}*kommune(?:r|rne|n)?|regions?|regionen|regioner(?:ne)?|\p{L}*hospital(?:et|er|erne)?|\p{L}*sygehus(?:et|e|ene)?|\p{L}*psykiatrien|psykiatri|\p{L}*universitet(?:et|er)?|plo(?:-\p{L}+)?|kl|kkr|organisation(?:en|er|erne)?|forening(?:en|er|erne)|praksis|lægerne|institution(?:en|er|erne)|plejecentre(?:ne)?|sektorer(?:ne)?|ministeriet|(?!\p{L}*bestyrelsen$)\p{L}+styrelsen|politiet|brandvæsenet|\p{L}*(?:beredskab|selskab|apotek|bibliotek|museum|muse|laboratori|ambulatori)(?:et|um|er|erne|erne)?|\p{L}*klinik(?:ken|ker|kerne)?|\p{L}*(?:skole|børnehave|forsyning|fond)(?:n|en|r|rne|er|erne)|\p{L}*plejehjem(?:met|mene)?|\p{L}+terapi(?:en)?|\p{L}+pleje(?:n)?)$/u;
const GROUP =
  /^(?:\p{L}*(?:klynge|gruppe|ledelse|forvaltning|afdeling|bestyrelse|kreds|alliance|enhed)(?:n|en|r|rne|erne)?|\p{L}*(?:udvalg|råd|sekretariat|formandskab|netværk|forum|team|kontor|center)(?:et|ene|er|erne|met|s)?|\p{L}*(?:fora|foraene|teams|centret|centeret)|\p{L}*(?:direktion|administration|delegation)(?:en)?|\p{L}*styregrupp(?:e|en|er|erne)|\p{L}*nævn(?:et|ene)?|byrådet|regionsrådet|parter(?:ne)?|medlemmer(?:ne)?|deltager(?:e|ne)|repræsentanter(?:ne)?|formænd(?:ene)?|\p{L}+organisationen|driftsfora(?:ene)?|magistratsafdeling(?:en|er|erne)?|\p{L}*leder(?:e|ne)|\p{L}*konsulenter(?:ne)?|\p{L}*chefer(?:ne)?|\p{L}*direktører(?:ne)?|\p{L}*holder(?:e|ne)|kontaktpersoner(?:ne)?|sundhedssamarbejdet|\p{L}*niveau(?:et|er|erne)?|\p{L}*afsnit(?:tet|tene)?|\p{L}*centre(?:ne)?|visitation(?:en)?|\p{L}+vagt(?:en|er|erne)|\p{L}*(?:køkken|korps|laug|ting)et|borgerservice|kantinen|\p{L}+(?:terapeuter|plejersker|læger|vejledere|rådgivere)ne)$/u;
const ROLE =
  /^(?:undertegnede|tovholder(?:en)?|ordstyrer(?:en)?|referent(?:en)?|kontaktperson(?:en)?|mødeleder(?:en)?|borgmester(?:en)?|borgerrådgiver(?:en)?|vicevært(?:en)?|pedel(?:len)?|gårdmand(?:en)?|forvalter(?:en)?|gartner(?:en)?|ejendomsmester(?:en)?)$/u;
/** What may stand before the word for a body: "de tre kommuner". */
export const BEFORE_BODY = new Set(
  (
    'den det de hver hvert alle begge samtlige øvrige enkelte to tre fire fem seks syv otte ni ti flere relevante respektive nye ' +
    'almen almene nedsatte fælles tværsektoriel tværsektorielle administrative politiske regionale kommunale lokale deltagende involverede faglige ' +
    'kommende samme mindre 2 3 4 5 6 7 8 9 10 11'
  ).split(' '),
);

/** What a word in lower case says of a body, or null when it names none. */
export const bodyKind = memoized((lower: string): 'organisation' | 'group' | null => {
  if (lower.endsWith('-')) return null;
  const tail = lower.slice(lower.lastIndexOf('-') + 1);
  if (ORGANISATION.test(lower) || (ORGANISATION.test(tail) && tail !== 'kl')) return 'organisation';
  return GROUP.test(tail) ? 'group' : null;
});

/** "lægefaglig", "administrerende": may stand before a title. */
export function isMannerWord(lower: string): boolean {
  return /(?:lig|ig|isk|ende|al|iv|el)$/u.test(lower);
}

/** "KAP-konsulenten" is a consultant. */
export const isRole = memoized(
  (lower: string): boolean => isTitleWord(lower.slice(lower.lastIndexOf('-') + 1)) || ROLE.test(lower),
);
