import { phrase } from '../../language/phrase';

const WISHES = [
  phrase('ønske(?:r|s|de)?|(?:blev|er|har|var) (?:\\S+ )?ønsket'),
  phrase('(?:stillet|stiller|fremsat|kom med) forslag(?: om)?|forslag om|foreslå(?:r|s|et)?|foreslog'),
  phrase('muligt (?:tema|emne|punkt)|mulige (?:temaer|emner|punkter)'),
  phrase('ser gerne|vil gerne (?:se|høre|have)|håber|opfordre(?:r|s|de)?(?: til)?|efterlyser|efterlyste'),
  phrase('(?:kunne|bør|burde) (?:\\S+ ){0,3}overvejes'),
];

/** Speaks of something wanted, proposed or thought of, not of something agreed. */
export function isWish(sentence: string): boolean {
  return WISHES.some((pattern) => pattern.test(sentence));
}
