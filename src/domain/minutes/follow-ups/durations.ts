const DURATION =
  /^inden (?:for )?(?:\d+|en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|fjorten) (?:\p{L}+e )?(?:hver)?(?:dag|døgn|uge|måned|time|minut)\p{L}*/iu;

/** "inden tre uger": counted from whatever comes, no time of the calendar. */
export function isDuration(words: string): boolean {
  return DURATION.test(words);
}
