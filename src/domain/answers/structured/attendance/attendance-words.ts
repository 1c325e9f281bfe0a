import { wording } from '../../wording';

const ABSENT =
  'afbud*|afmeldt|fravær*|fraværende|mangl*|udeblev*|udebliv*|blev væk|var væk|er væk|været væk|were away|was away|forhindret|sygemeldt|absent*|absence*|apolog*|cancel*|missing|missed|show up|showed up|no show|skipped|meldte fra|meldt fra|melde fra|meldte sig fra|ikke med|ikke til stede|ikke der|ikke komme|ikke kom|ikke deltog|ikke deltage|ikke mødt|ikke mødte|ikke dukke* op|dukke* ikke op|dukke* aldrig op|kom aldrig|uden at melde|uden at sige|pjækkede|sprang over|deltog ikke|kom ikke|mødte ikke|var ikke';
const PRESENT =
  'deltog*|deltag*|til stede|tilstede|mødte*|mødt|fremmødt*|med|der|kom|komme|sad|sidder|var|attend*|present|there|come|came|took part|participa*|repræsenter*|represent*|med til|dukkede|make it|made it|turn up|turned up|show up|showed up|på mødet|til mødet';

/** Somebody was not there. */
export const ABSENT_WORDS = wording(ABSENT);
/** Somebody was there, or not. */
export const PRESENT_WORDS = wording(PRESENT);
/** Single words of both, which need no further explanation. */
export const ATTENDANCE_WORD = wording(
  'afbud*|afmeld*|fravær*|mangl*|udeblev*|udebliv*|væk|forhindret|sygemeldt|absen*|apolog*|cancel*|missing|missed|meld*|fra|stede|tilstede|deltog*|deltag*|mødt*|mødte*|fremmødt*|komme|kom|sad|sidder|attend*|present|come|came|took|part|participa*|represent*|repræsenter*|dukke*|make|made|turn*|show*|skipped|aldrig|sprang|pjækkede|uden|sige|besked|havde|måtte|gav|give|givet|sendte|sent|sende|ikke|not',
);
/** Somebody was not there and had not said so. */
export const UNEXCUSED_WORDS = wording(
  'uden afbud|uden at sige*|uden at melde*|uden besked|uden at give|pjækkede|no show|without notice|without apolog*|without sending|without telling',
);
export const SEVERAL_MEETINGS = wording(
  'møder|møderne|meetings|begge steder|begge gange|hver gang|alle gange|altid|gange|nogensinde|ever|always|every time|both times|begge møder|på tværs|hvert møde|hver af|hvert af|de to møder|de tre møder|alle møder|each',
);
