import { phrase } from '../../language/phrase';
import type { Candidate, Cue } from './candidate';
import { isDuration } from './durations';

const ANYBODY = phrase('man');
const RESPONSIBLE = /^(?:er|har|får|står)\s(?:ansvar|for)/iu;
/** "Regionsrådet har besluttet", "I Direktørforum blev det aftalt": not "Udvalget" and its like, which is the body itself. */
const ELSEWHERE =
  /^(?:I\s\p{Lu}\p{L}+\s(?:blev|er)(?!\p{L})|(?!(?:Udvalget|Rådet|Gruppen|Styregruppen|Forum|Forummet|Klyngen|Bestyrelsen|Vi|Det|Der|Byrådet|Arbejdsgruppen|Ledelsen|Mødet)\s)\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)*\shar(?!\p{L}))/u;
const EARLIER = phrase(
  '(?:har|havde|er|blev) (?:\\S+ ){0,3}?(?:tidligere|allerede|i sin tid|sidste år|forrige år)|(?:på|ved) (?:sidste|seneste|forrige) møde',
);
const isDecidedElsewhere = (sentence: string, { at }: { readonly at: number }): boolean =>
  ELSEWHERE.test(sentence.slice(0, at + 1));

/** "Klager": any of them. */
const ANY_OF_THEM = /^(?:\p{Lu}\p{Ll}+(?:er|re)|Fejl|Svar|Opkald|Krav)$/u;
/** "Ansøgninger besvares inden tre uger": whichever comes. */
function isForAnyOfThem({ action, sentence, deadline, words }: Candidate): boolean {
  if (
    action.verb.form !== 'passive' ||
    action.frame !== null ||
    action.modal !== null ||
    action.subject === null
  )
    return false;
  const isTimed = deadline === null ? WITHIN_A_TIME.test(words) : isDuration(deadline.dueText);
  return isTimed && ANY_OF_THEM.test(sentence.slice(action.subject.start, action.subject.end));
}
const WITHIN_A_TIME = phrase(
  'inden for (?:et|en|få|\\d+) (?:døgn|dag\\p{L}*|time\\p{L}*|uge\\p{L}*|minut\\p{L}*)',
);

/** What everybody is to do anyway, and what was decided elsewhere. */
export const CUES_OF_DUTIES: readonly Cue[] = [
  {
    name: 'everybody is reminded',
    asksFor: 'time',
    weight: -10,
    holds: ({ action, deadline }) =>
      deadline === null &&
      /^alle$/iu.test(action.agent?.name ?? '') &&
      /huske/iu.test(action.frame?.words ?? ''),
  },
  {
    name: 'what every single one does as it is',
    asksFor: 'time',
    weight: -6,
    holds: ({ action, deadline }) =>
      deadline === null && action.frame === null && /^(?:den|det) enkelte\s/iu.test(action.agent?.name ?? ''),
  },
  { name: 'done with any of them', asksFor: 'time', weight: -10, holds: isForAnyOfThem },
  {
    name: 'what anybody does',
    asksFor: 'words',
    weight: -10,
    holds: ({ action, words }) => action.agent === null && action.frame === null && ANYBODY.test(words),
  },
  {
    name: 'a standing responsibility of nobody named',
    asksFor: 'time',
    weight: -6,
    holds: ({ action, deadline }) =>
      deadline === null && action.agent === null && RESPONSIBLE.test(action.frame?.words ?? ''),
  },
  {
    name: 'asks somebody, who is read behind it',
    weight: -10,
    holds: ({ action, sentence }) =>
      action.verb.infinitive === 'anmode' && /^[^,;]*\som,?\s(?:at|og)\s/u.test(sentence.slice(action.rest)),
  },
  {
    name: 'settled long ago',
    asksFor: 'words',
    weight: -10,
    holds: ({ action, sentence }) =>
      action.frame?.kind === 'agreed' && EARLIER.test(sentence.slice(0, action.frame.at)),
  },
  {
    name: "an earlier decision of another body's",
    asksFor: 'words',
    weight: -10,
    holds: ({ action, sentence }) =>
      action.frame?.kind === 'agreed' && isDecidedElsewhere(sentence, action.frame),
  },
];
