import { phrase } from '../../language/phrase';
import type { Candidate, Cue } from './candidate';
import { isDuration } from './durations';

/** What sectors do all day, and for whom. */
const SERVICE_VERB =
  /^(?:tale|ringe|informere|registrere|sende|fremsende|videresende|kontakte|besvare|levere|udlevere|indkalde|melde|formidle|inddrage|følge|give|hente|henvende|screene|teste|behandle|vurdere|afdække|afklare|planlægge)$/u;
const SERVED = phrase(
  '(?:borger|patient|beboer|pårørende|henvisning|epikrise|opkald|bruger|indlæggelse|plejeforløbsplan|genoptræningsplan|ansøgning)\\p{L}*|sager',
);
/** "inden for ti hverdage": always. */
const STANDING = /^inden for/iu;
const TO_CITIZENS = phrase(
  'til (?:de |alle )?(?:borger|patient|beboer|bruger|lejer|pårørende|forældre)\\p{L}*',
);
/** "Når en borger udskrives, …": whoever it is; "når der foreligger svar" comes once. */
const WHENEVER =
  /^(?:når|hvis|såfremt)\s(?:en|et|man|borgeren|patienten|nogen|noget|\p{L}+\ser\s(?:over|under|mere|højere|lavere)|(?:der|det)\s(?:opstår|sker|er\stvivl|konstateres))(?!\p{L})|^(?:er|bliver|har|kan|får)\s(?:en|et|man|nogen|borgeren|patienten)(?!\p{L})/iu;
/** "når sygehuset melder en borger klar" */
const ANYBODY_SERVED = phrase(
  '(?:en|et) (?:\\p{L}+e )?(?:borger|patient|beboer|bruger|elev|medarbejder|barn|ung|ældre|pårørende|lejer|ansøger)',
);
/** "koordinatoren": whoever it is. */
const isPostOf = ({ agent, frame, modal }: Candidate['action']): boolean =>
  agent !== null && /^(?:\p{Ll}|\p{L}+en$)/u.test(agent.name) && frame === null && modal === null;
const isService = ({ agent, frame, modal }: Candidate['action']): boolean =>
  agent?.kind !== 'person' && frame === null && modal === null;

/** What is done all day for whoever comes. */
export const CUES_OF_SERVICES: readonly Cue[] = [
  {
    name: 'an everyday service',
    weight: -4,
    asksFor: 'time',
    holds: ({ action, words, deadline, recurrence }) =>
      (deadline === null || STANDING.test(deadline.dueText)) &&
      recurrence === null &&
      action.frame === null &&
      action.modal === null &&
      (action.agent?.kind !== 'person' || isPostOf(action)) &&
      SERVICE_VERB.test(action.verb.infinitive) &&
      SERVED.test(words),
  },
  {
    name: 'what is done for citizens again and again',
    asksFor: 'time',
    weight: -5,
    holds: ({ action, words, recurrence }) =>
      recurrence !== null && isService(action) && TO_CITIZENS.test(words),
  },
  {
    name: 'a rule for cases to come',
    asksFor: 'time',
    weight: -5,
    holds: ({ action, condition, deadline }) =>
      (deadline === null || isDuration(deadline.dueText)) &&
      (isService(action) || isPostOf(action)) &&
      (WHENEVER.test(condition ?? '') || ANYBODY_SERVED.test(condition ?? '')),
  },
];
