import { phrase } from '../../language/phrase';
import type { Candidate, Cue } from './candidate';
import { REPORT } from './report-words';

const CONDITIONAL = phrase('hvis|såfremt|i tilfælde af|i fald');

/** Who carries out what the body decides. */
const OWN_OFFICE =
  /(?:administration|forvaltning|sekretariat|formandskab|arbejdsgruppe|styregruppe)(?:en|et|n)?$/iu;

const isTalk = ({ action, words }: Candidate): boolean => action.verb.kind === 'talk' || REPORT.test(words);

/** The case text tells what is and was; only somebody named, or an intention, makes work of it. */
export const CUES_OF_CASE_TEXT: readonly Cue[] = [
  { name: 'stands in the case text', weight: -3, holds: ({ place }) => place.section === 'case' },
  {
    name: 'nobody named in the case text',
    weight: -10,
    holds: ({ place, action }) =>
      place.section === 'case' &&
      action.agent === null &&
      action.frame?.kind !== 'intended' &&
      !place.underProcess,
  },
  {
    name: 'a duty or a habit in the case text',
    asksFor: 'time',
    weight: -2,
    holds: ({ place, action, deadline }) =>
      place.section === 'case' &&
      action.modal !== 'vil' &&
      action.frame?.kind !== 'intended' &&
      deadline === null,
  },
  {
    name: 'what a body does anyway, told in the case text',
    weight: -4,
    holds: ({ place, action }) =>
      place.section === 'case' &&
      !place.underProcess &&
      action.modal === null &&
      action.frame === null &&
      action.agent !== null &&
      action.agent.kind !== 'person' &&
      !OWN_OFFICE.test(action.agent.name),
  },
  {
    name: 'a scenario in the case text',
    weight: -3,
    asksFor: 'words',
    holds: ({ place, sentence }) => place.section === 'case' && CONDITIONAL.test(sentence),
  },
  {
    name: 'an earlier decision',
    weight: -3,
    holds: ({ place, action }) =>
      place.section === 'case' && (action.frame?.kind === 'agreed' || action.frame?.kind === 'charged'),
  },
  {
    name: 'talk in the case text',
    weight: -2,
    asksFor: 'words',
    holds: (candidate) =>
      candidate.place.section === 'case' &&
      isTalk(candidate) &&
      candidate.action.modal !== 'skal' &&
      !/\bvidere\b/.test(candidate.words),
  },
];
