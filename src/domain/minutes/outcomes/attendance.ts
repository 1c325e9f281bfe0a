import { PatternBattery } from '../../language/pattern-battery';
import { phrase } from '../../language/phrase';

const ATTENDANCE = new PatternBattery(
  [
    phrase(
      '^\\W*(?:fraværende|afbud|ikke til ?stede|deltog ikke|inhabil(?:e)?|deltagere|mødt|tilstede|til stede)\\b[^.]*',
    ),
    phrase('(?:var|er|meldt|med|havde) (?:der )?(?:modtaget )?(?:meldt )?afbud'),
    phrase(
      '(?:deltog|deltager|mødte|møder|var)(?: \\S+){0,3} i stedet for|som (?:stedfortræder|suppleant) for|stedfortræder for',
    ),
    phrase(
      '(?:deltog|deltager) (?:ikke )?(?:ikke |kun )?(?:i|under|ved|fra|til)(?: \\S+){0,2} (?:punkt(?:et|erne)?|mødet|behandlingen|pkt\\.?)',
    ),
    phrase(
      'forlod (?:mødet|salen|lokalet)|ankom (?:til|kl|under)|samtlige (?:var )?mødt|alle var (?:til stede|mødt)|erklærede sig inhabil(?:e)?',
    ),
  ],
  (pattern) => pattern,
);

/** Says only who was there: part of many decisions, and no outcome by itself. */
export function isAttendance(sentence: string): boolean {
  return ATTENDANCE.candidates(sentence).some((pattern) => pattern.test(sentence));
}

/** "Fraværende: Bo Vig Dagsordenen blev godkendt": the next sentence, with nothing between them. */
const FORMULA =
  /(?<=\p{L}\)?\s)(?:Dagsordenen|Referatet|Orienteringen|Indstillingen|Forslaget|Godkendt|Taget til)(?=[\s.])/u;

/** The sentence as far as it does not say who was there. */
export function withoutAttendance(sentence: string): string {
  const places = ATTENDANCE.candidates(sentence)
    .map((pattern) => sentence.search(pattern))
    .filter((at) => at >= 0);
  if (places.length === 0) return sentence;
  const next = sentence.search(FORMULA);
  if (next > 0) return sentence.slice(next);
  return sentence.slice(0, Math.max(0, sentence.lastIndexOf(',', Math.min(...places))));
}
