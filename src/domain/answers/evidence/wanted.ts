import type { IsoDate } from '../../shared/dates';
import { rememberingLast } from '../../shared/remembering-last';
import { findDates } from '../../language/dates';
import { foldWord } from '../../language/fold';
import type { Term } from '../../language/analyse';
import { wording } from '../wording';
import type { AskedKind } from '../asked-kind';

/** Ways to say a time without a date. */
const TIME =
  /(?<!\p{L})(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)(?:e?n?s?)(?!\p{L})|(?<!\p{L})(?:uge \d|ultimo|medio|primo|i løbet af|inden (?:sommer|jul|udgangen|årsskiftet|nytår|ferien)|efter (?:sommer|jul|årsskiftet|nytår|ferien|påske)|(?:1\.|2\.|første|andet|anden halvdel|andet halvår|halvår|kvartal)|forår|efterår|sommer(?:en|ferien)|årsskiftet|næste møde|næste år|kommende år|udgangen af|begyndelsen af|slutningen af|starten af|midten af|hidtil|straks|senest)|(?<!\p{L})(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)(?!\p{L})|(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\p{L})kl\. ?\d/iu;
const DURATION =
  /\d+\s?(?:dage?|uger?|måneder?|år|timer?|minutter)(?!\p{L})|(?<!\p{L})(?:en|to|tre|fire|fem|seks|otte|ti|tolv) (?:dage?|uger?|måneder?|år|timer?)(?!\p{L})/iu;
const AMOUNT =
  /\d[\d.,]*\s?(?:kr|mio|mia|t\.?kr|millioner|kroner|%|procent|pct|dage|uger|måneder|år|timer|minutter|m2|kvm|ha|km|meter|ton)(?!\p{L})|(?<!\p{L})(?:kr\.?|dkk)\s?\d|\d{1,3}(?:\.\d{3})+|\d+,\d+|(?<!\p{L})gratis(?!\p{L})/iu;
const OFTEN =
  /(?:hver(?:t)?|pr\.?|om|i) (?:\d+\. )?(?:uge|måned|kvartal|år|dag|halve år|halvår|møde)|årligt?|månedlig|ugentlig|daglig|kvartalsvis|kvartalet|løbende|gange? (?:om|pr)|kadence|efter behov|fast punkt|hver gang/iu;
const REASON =
  /(?<!\p{L})(?:fordi|da|grundet|skyldes|pga|på grund af|idet|eftersom|årsag\p{L}*|grunden|derfor|hvorfor|for at|med henblik på|mhp|så|således|baggrund|begrund\p{L}*|af hensyn til|formål\p{L}*|betyder|behov)(?!\p{L})/iu;
const CONTACT = /(?<!\d)(?:\d{8}|\d{2} \d{2} \d{2} \d{2}|\d{4} \d{4})(?!\d)|\S@\S/u;
const PLACE =
  /(?<!\p{L})(?:i|på|ved|hos|fra|til|In|lokale|sal|adresse[n]?|over for|uden for|inden for)\s+(?:\p{Lu}|lokale|mødelokale|sal|rådhus|egne lokaler|regionshus|hospital|nær|hjemme|ambulator|plejehjem|skole|bosted|kommun|psykiatri|regi)|(?:sk|sk)e udviklet|\p{L}+(?:sk) udviklet|mødelokale|(?<!\p{L})(?:vej|gade|allé) \d/u;

/** "Ved kiosken", "på torvet": a thing with an article is a place, unless it is a time, a matter or a body. */
const SPOT =
  /(?<!\p{L})(?:ved|på|i|til|bag|foran|overfor|under|inde i|uden for) (?:den |det |de )?(?!(?:\p{L}*(?:mød|punkt|år|tid|måd|grund|forbindels|dagsorden|områd|sag|behandling|samarbejd|arbejd|forhold|forløb|niveau|indstilling|drøftels|bilag|plan|budget|aftal|uge|dag|måned|økonomi|proces|fremtid|baggrund)\p{L}*))\p{Ll}{4,}(?:en|et|erne|ene)(?!\p{L})/u;

const MONEY =
  /\d(?:,-)?\s?(?:kr|mio|mia|t\.?kr|millioner|milliarder|kroner|euro)(?!\p{L})|(?<!\p{L})(?:kr\.?|dkk)\s?\d|\d\.000(?!\d)|(?<!\p{L})(?:gratis|uden udgift|omkostningsfrit)(?!\p{L})/iu;
const MONEY_ASKED = wording(
  'koste*|*pris|*prisen|*priser|*udgiften|*udgifterne|*beløbet|timen|pris*|penge*|kroner|kr|beløb*|udgift*|budget*|cost*|price|money|løn*|betal*|millioner|mio|sat af|afsat|finansier*|overskud*|underskud*|tjene*|dyr*|set aside|funding',
);

const SPAN_OF_TIME =
  /(?:\d+|(?<!\p{L})(?:en|et|én|ét|to|tre|fire|fem|seks|syv|otte|ni|ti|tolv|halv|halvt|halvandet))[\s-]?(?:minut(?:ter)?|time(?:r)?|døgn|dage?|uger?|måned(?:er)?|år|hverdage?)(?!\p{L})/iu;
const AGE = /\d+\s?(?:-|\u2013)?\s?(?:år|årig\p{L}*)(?!\p{L})|alder/iu;
const DISTANCE =
  /\d\s?(?:meter|m|km|kilometer|kilometers|cm|side[r]?)(?!\p{L})|(?<!\p{L})(?:én|en|to|tre) sider?(?!\p{L})/iu;
/** "Hvor lang er fristen", "hvor lang er stien". */
const LENGTH = new RegExp(`${SPAN_OF_TIME.source}|${DISTANCE.source}`, 'iu');
const PERCENT = /\d\s?(?:%|procent|pct)|(?<!\p{L})(?:halvdel|tredjedel|fjerdedel)\p{L}*/iu;

/** What of an amount is asked for tells how it is written; in order, the first that fits counts. */
const MEASURES: readonly (readonly [RegExp, RegExp])[] = [
  [wording('hvor gammel|hvor gamle|hvor gammelt|how old|hvilken alder'), AGE],
  [
    wording(
      'hvor lang tid|hvor lange|hvor længe|how long|hvor mange minutter|hvor mange timer|hvor mange dage|hvor mange uger|hvor mange måneder',
    ),
    SPAN_OF_TIME,
  ],
  [
    wording('hvor mange procent|hvor stor en andel|hvor stor andel|hvor stor en del|what share|percent*'),
    PERCENT,
  ],
  [wording('hvor langt|how far|hvor mange meter|hvor mange kilometer'), DISTANCE],
  [wording('hvor lang'), LENGTH],
  [MONEY_ASKED, MONEY],
];

const CLOCK_ASKED = wording(
  'hvad tid|hva tid|hvilke timer|hvilket tidsrum|hvilke klokkeslæt|tidspunkt på døgnet|what hours|which hours|klokken hvad|hvad klokken|hvilket klokkeslæt|what time|hvilken tid på dagen',
);
const CLOCK = /(?<!\p{L})kl(?:\.|okken)? ?\d|(?<![\d.])(?:[01]?\d|2[0-3])[.:][0-5]\d(?!\.?\d)/iu;

/** "Hvad tid" wants an hour, where other questions for a time take a day. */
export const timeAsked = rememberingLast((plain: string): RegExp | null =>
  CLOCK_ASKED.test(plain) ? CLOCK : null,
);

const TIMES_COUNTED = wording(
  'hvor mange minutter|hvor mange timer|hvor mange døgn|hvor mange dage|hvor mange hverdage|hvor mange uger|hvor mange måneder|hvor mange år|how many minutes|how many hours|how many days|how many weeks|how many months|how many years',
);

/** "Hvor mange dage" wants a time as long as that; null when something else is counted. */
export const timeCounted = rememberingLast((plain: string): RegExp | null =>
  TIMES_COUNTED.test(plain) ? SPAN_OF_TIME : null,
);

/** How the amount is written that a question asks for; null when any will do. */
export const measureAsked = rememberingLast(
  (plain: string): RegExp | null => MEASURES.find(([asked]) => asked.test(plain))?.[1] ?? null,
);

/** Does a sentence hold the sort of thing that is asked for? People are looked for elsewhere; other kinds want nothing. */
export function holdsWanted(kind: AskedKind, text: string): boolean {
  switch (kind) {
    case 'when':
      return TIME.test(text) || DURATION.test(text) || findDates(text).length > 0;
    case 'how-much':
      return AMOUNT.test(text);
    case 'how-often':
      return OFTEN.test(text);
    case 'why':
      return REASON.test(text);
    case 'contact':
      return CONTACT.test(text);
    case 'where':
      return PLACE.test(text) || SPOT.test(text);
    case 'who':
    case 'how-many':
    case 'meaning':
    case 'choice':
    case 'decision':
    case 'list':
    case 'yes-no':
    case 'open':
      return true;
  }
}

const STRICT: ReadonlySet<AskedKind> = new Set([
  'choice',
  'who',
  'when',
  'how-much',
  'how-many',
  'how-often',
  'why',
  'contact',
  'where',
]);

/** Kinds whose answer is recognisable by its form: without it a sentence does not answer. */
export function isStrict(kind: AskedKind): boolean {
  return STRICT.has(kind);
}

/** "Havby Udviklingshus (HUH)" and "HUH er en …" say what a word means. */
export function meansTerm(text: string, asked: readonly Term[]): boolean {
  const folded = foldWord(text).replace(/\s+/gu, ' ');
  return asked.some(({ folded: word }) => {
    const at = folded.indexOf(word);
    if (at < 0 || word.length < 2) return false;
    const after = folded.slice(at + word.length, at + word.length + 14);
    return folded[at - 1] === '(' || /^\p{L}{0,4} (?:\(|er (?:en|et|ved)|betyder|stør for|: )/u.test(after);
  });
}

/** A date with a day in it. */
export function namesDay(text: string): boolean {
  return findDates(text).some((date) => date.day !== null);
}

/** A day that does not lie before the meeting that is told about; a day without a year may be the next one. */
export function namesDayAfter(text: string, meeting: IsoDate | null): boolean {
  return findDates(text).some(
    ({ day, iso }) => day !== null && (iso === null || meeting === null || iso > meeting),
  );
}
