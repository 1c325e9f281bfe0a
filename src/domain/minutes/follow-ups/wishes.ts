import { phrase } from '../../language/phrase';

const WISHES = [
  phrase(
    '(?:ønske[rs]?|(?<!(?<!\\p{L})(?:de|den|det) )ønskede)(?! (?:\\S+ )?(?:god|held|tillykke|velkommen))|(?:blev|er|har|var) (?:\\S+ )?ønsket|(?:udtryk\\S*|gav udtryk for) (?:\\S+ )?(?:håb|ønske)',
  ),
  phrase(
    '(?:stillet|stiller|fremsat|kom med) forslag(?: om)?|forslag om|foreslå(?:r|s|et)?|foreslog|(?:kunne|ville) være (?:interessant|relevant|ønskeligt|oplagt|godt|fint|rart|en fordel|en idé)',
  ),
  phrase('muligt (?:tema|emne|punkt)|mulige (?:temaer|emner|punkter)'),
  phrase(
    '(?:ser|så) gerne|vil(?:le)? gerne (?:se|høre|have)|håber|håbede|opfordre(?:r|s|de|t|des)?(?: til)?|efterlys(?:er|te|es|t)|efterspurgte',
  ),
  phrase('(?:kunne|bør|burde) (?:\\S+ ){0,3}overvejes'),
];

/** Speaks of something wanted, proposed or thought of, not of something agreed. */
export function isWish(sentence: string): boolean {
  return WISHES.some((pattern) => pattern.test(sentence));
}
