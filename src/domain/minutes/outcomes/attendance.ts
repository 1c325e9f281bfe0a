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
