import { alternation, wording } from './wording';

/** "Nå, men …", "okay, og …" */
const SIGH = `(?:(?:${alternation('nå|nåh|ok|okay|jamen|hm|jo|ja|tak|fint|well|oh|right')}) )*`;
const OPENING = new RegExp(
  `^ ${SIGH}(?:${alternation('og|men|hvad så|hvad med|hva med|and|what about|how about|but')}) `,
  'u',
);
const TURNING = new RegExp(
  `^ ${SIGH}(?:(?:${alternation('og|men|and|but')}) )?(?:${alternation('hvad så med|hvad med|hva med|what about|how about')}) `,
  'u',
);
const POINTING = wording(
  'den|det|de|dem|han|hun|ham|hende|hans|hendes|deres|dens|dets|der|den så|så|ellers|også|it|they|them|he|she|him|her|his|their|that|this',
);
/** "Hvad er der sket", "blev der besluttet": a subject that stands for nothing. */
const EXPLETIVE = new RegExp(
  `(?<= (?:${alternation('er|var|bliver|blev|har|havde|kom|kommer|skal|skulle|vil|sker|skete|findes|står|stod|går|gik')})) der(?= )`,
  'gu',
);
/** "Hvornår ses de igen?": those who meet, and nothing that was spoken of. */
const WHO_MEETS = wording(
  'ses de|ses vi|mødes de|mødes vi|samles de|samles vi|sås de|sås vi|mødtes de|do they meet|will they meet',
);
const THING = wording('den|det|de|dem|dens|dets|it|they|them|that|this');
const WHAT_CAME = wording(
  'hvad skete der|hva skete der|hvad sker der|hvad er der sket|hvad kom der ud af|what happened|what hapened|what came of',
);
const MOST_OWN_TERMS = 3;

/** Does it ask of those who meet, without saying who they are? */
export function asksWhenTheyMeet(plain: string): boolean {
  return WHO_MEETS.test(plain);
}

/** Does it speak of a thing without naming it? */
export function pointsBack(plain: string): boolean {
  return THING.test(plain.replace(WHO_MEETS, ' '));
}

/** Does a question need the one before to be understood? It opens with "og" or is short and points at something. */
export function leansOn(plain: string, terms: number): boolean {
  if (OPENING.test(plain)) return true;
  return terms <= MOST_OWN_TERMS && (terms === 0 || POINTING.test(plain.replace(EXPLETIVE, ' ')));
}

/** "Hvad med kurset?": what comes is another matter, or the other half of the same question. */
export function turnsTo(plain: string): boolean {
  return TURNING.test(plain);
}

/** "Hvad skete der så?": how the matter went on, whatever was asked of it before. */
export function asksWhatCame(plain: string): boolean {
  return WHAT_CAME.test(plain);
}
