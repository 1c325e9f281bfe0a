import { phrase } from '../../language/phrase';
import type { Cue } from './candidate';
import { isToldElsewhere } from './table-talk';

const ONWARD = phrase('videre|nærmere|igen|på ny|tilbage');
const TO_A_BODY = phrase('til (?:godkendelse|behandling|drøftelse|beslutning) (?:i|på|ved)|på dagsordenen');
const SEQUENCE = /^(?:først|dernæst|herefter|derefter|efterfølgende)/iu;
const CONTACT = phrase('kontakt|initiativ til');
const WAITS = /^(?:førend|før|så snart|såfremt|forudsat|under forudsætning)/iu;
const isMeetingOf = ({ verb }: { readonly verb: { readonly infinitive: string } }): boolean =>
  verb.infinitive === 'holde' || verb.infinitive === 'afholde';

/** A promise is somebody's, is work, is agreed or announced, and has a time. */
export const CUES_FOR: readonly Cue[] = [
  { name: 'stands in a decision', weight: 1, holds: ({ place }) => place.section === 'decision' },
  { name: 'a person does it', weight: 3, holds: ({ action }) => action.agent?.kind === 'person' },
  {
    name: 'a body does it',
    weight: 2,
    holds: ({ action }) => action.agent !== null && action.agent.kind !== 'person',
  },
  {
    name: 'somebody is named behind it',
    weight: 3,
    asksFor: 'words',
    holds: ({ action, named }) => action.agent === null && named,
  },
  { name: 'a piece of work', weight: 2, holds: ({ action }) => action.verb.kind === 'deed' },
  { name: 'work of some kind', weight: 1, holds: ({ action }) => action.verb.kind !== 'deed' },
  {
    name: 'agreed here',
    weight: 2,
    holds: ({ action, place }) => action.frame?.kind === 'agreed' && place.section !== 'case',
  },
  { name: 'supported', weight: 2, holds: ({ action }) => action.frame?.kind === 'supported' },
  { name: 'intended', weight: 2, holds: ({ action }) => action.frame?.kind === 'intended' },
  { name: 'a rider on an approval', weight: 2, holds: ({ action }) => action.frame?.kind === 'remarked' },
  {
    name: 'somebody is charged',
    weight: 3,
    holds: ({ action, place }) => action.frame?.kind === 'charged' && place.section !== 'case',
  },
  { name: 'somebody is asked', weight: 3, holds: ({ action }) => isRequest(action.modal) },
  { name: 'announced', weight: 1, holds: ({ action }) => action.modal === 'vil' },
  {
    name: 'demanded',
    weight: 1,
    holds: ({ action, place }) =>
      action.modal === 'skal' && (place.section !== 'case' || action.frame !== null),
  },
  { name: 'somebody absent is told', weight: 1, asksFor: 'words', holds: isToldElsewhere },
  { name: 'has a deadline', asksFor: 'time', weight: 2, holds: ({ deadline }) => deadline !== null },
  {
    name: 'has a date',
    asksFor: 'time',
    weight: 1,
    holds: ({ deadline }) => deadline !== null && deadline.due !== null,
  },
  {
    name: 'we do it, in time',
    weight: 1,
    asksFor: 'time',
    holds: ({ action, deadline, condition }) =>
      action.agent === null && action.verb.form === 'present' && (deadline !== null || condition !== null),
  },
  {
    name: 'we ask somebody',
    weight: 1,
    holds: ({ action, sentence }) =>
      action.agent === null &&
      action.verb.form === 'present' &&
      action.verb.infinitive === 'bede' &&
      /^\s+(?!om\s)/u.test(sentence.slice(action.rest)),
  },
  { name: 'comes again', asksFor: 'time', weight: 2, holds: ({ recurrence }) => recurrence !== null },
  {
    name: 'waits for something',
    asksFor: 'time',
    weight: 1,
    holds: ({ condition, place }) => place.section === 'decision' && WAITS.test(condition ?? ''),
  },
  {
    name: 'demanded by the body itself',
    weight: 1,
    holds: ({ action }) => action.frame?.kind === 'wished' && isMeetingOf(action),
  },
  { name: 'goes on from here', weight: 1, asksFor: 'words', holds: ({ words }) => ONWARD.test(words) },
  { name: 'is put before a body', weight: 1, asksFor: 'words', holds: ({ words }) => TO_A_BODY.test(words) },
  {
    name: 'follows what was agreed',
    weight: 2,
    asksFor: 'words',
    holds: ({ words }) => /^hvorefter\s/iu.test(words),
  },
  {
    name: 'makes contact',
    weight: 1,
    asksFor: 'words',
    holds: ({ action, words }) => action.verb.infinitive === 'tage' && CONTACT.test(words),
  },
  {
    name: 'accounts are settled',
    weight: 1,
    asksFor: 'words',
    holds: ({ action, sentence }) =>
      action.verb.form === 'passive' &&
      action.verb.infinitive === 'gøre' &&
      /^[^,;]{0,60}\sop(?=[\s.,;]|$)/u.test(sentence.slice(action.rest)),
  },
  { name: 'one of several steps', weight: 1, asksFor: 'words', holds: ({ words }) => SEQUENCE.test(words) },
  {
    name: 'under a heading about what comes next',
    weight: 2,
    holds: ({ place }) => place.section === 'case' && place.underProcess,
  },
  { name: 'in a list of what was agreed', weight: 2, holds: ({ place }) => place.list === 'agreed' },
];

function isRequest(modal: string | null): boolean {
  return modal === 'bedes' || modal === 'anmodes';
}
