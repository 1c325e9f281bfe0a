import { phrase } from '../../language/phrase';
import type { Candidate, Cue } from './candidate';

/** What organisations tell of themselves. */
const NEWS =
  /^(?:åbne|lukke|ansætte|rekruttere|tilbyde|udbyde|bygge|opføre|lancere|udrulle|renovere|udvide|fusionere|nedlægge|flytte|overgå|overtage)$/u;
/** "Rådet holder sit årsmøde": its own. */
const OWN_EVENT = /^\s+(?:sit|sin|sine)\s/u;
const isNews = ({ action, sentence, condition }: Candidate): boolean =>
  (NEWS.test(action.verb.infinitive) && condition === null) ||
  (/^(?:af)?holde$/u.test(action.verb.infinitive) && OWN_EVENT.test(sentence.slice(action.rest)));
/** They speak for the whole country. */
const NATIONAL = /^(?:KL|MedCom)$/u;
/** A council has its own agenda; so has whatever is above the body. */
const COUNCIL = /(?:råd|udvalg|niveau)(?:et)?$/iu;
const isElsewhere = ({ agent }: Candidate['action']): boolean =>
  agent !== null && agent.kind !== 'person' && (agent.kind === 'organisation' || COUNCIL.test(agent.name));
/** What an organisation does for the body whose minutes these are. */
const TOWARDS_US =
  /^(?:redegøre|fremlægge|forelægge|præsentere|melde|vende|orientere|sende|fremsende|indkalde|invitere|kontakte|give|udpege|undersøge|bidrage|komme|følge|deltage|indbyde)$/u;
/** What they also show and tell at home. */
const SHOWN = /^(?:redegøre|fremlægge|forelægge|præsentere|orientere)$/u;
const TO_US = phrase(
  '(?:for|til) (?:udvalget|rådet|gruppen|klyngen|styregruppen|forummet|medlemmerne|os|bestyrelsen)|(?:næste|kommende) (?:møde|gang)|til mødet|tilbage',
);
const isTowardsUs = ({ action, words }: Candidate): boolean =>
  TOWARDS_US.test(action.verb.infinitive) && (!SHOWN.test(action.verb.infinitive) || TO_US.test(words));
/** "Arkitekten", "Leverandøren": not those who sit in the office of the body. */
const isTradesman = (name: string): boolean =>
  /^\p{Lu}?\p{Ll}+(?:en|et)$/u.test(name) && !OWN_POST.test(name);
const OWN_POST =
  /(?:formand|sekretær|referent|kasserer|leder|chef|direktør|konsulent|koordinator|tovholder|medarbejder)en$/iu;
const isBare = ({ frame, modal }: Candidate['action']): boolean => frame === null && modal === null;

const CITIZENS =
  /^(?:(?:de|alle|en|et|den|disse|flere|[\d.]+)\s)*(?:\p{L}+e\s)?(?:borger(?:e|en|ne)?|patient(?:er|erne|en)?|beboer(?:e|en|ne)?|pårørende|bruger(?:e|en|ne)?|elev(?:er|erne|en)?|barnet|børn(?:ene)?)(?:$|\s(?:med|på|i|over|under|fra)\s)/iu;
const subjectOf = ({ action, sentence }: Candidate): string =>
  action.subject === null ? '' : sentence.slice(action.subject.start, action.subject.end);

const ROUTINE = phrase(
  'dagen før|samme (?:dag|eftermiddag|aften|formiddag)|(?:to|tre|fire|fem|flere|\\d) (?:gange|dage) (?:om|i) (?:dagen|ugen|måneden)|hver gang|alle hverdage|hele døgnet|hver (?:morgen|aften|nat|dag)',
);
const BEFORE_A_COUNCIL = phrase(
  'i (?:by|kommunal|regions|amts)\\p{L}*(?:rådet|bestyrelsen)|i (?:økonomi|social|sundheds|teknik|børne|kultur|forretnings|beskæftigelses)\\p{L}*udvalget',
);
const AGAIN = phrase('igen|på ny|atter');
const IN_ANOTHER_ORDER = phrase(
  '(?:punkt|sag)(?: nr\\.?)? \\d+ behandles (?:før|efter|som|sammen)|behandle \\S+ som (?:nyt )?(?:dagsordens?)?punkt',
);
const EVENT =
  /(?:møde|dag|fest|forsamling|konference|kursus|kurse|arrangement|seminar|workshop|foredrag|ferie|tur|receptionen|øvelse|uge|rejse|udflugt)(?:t|n|en|et|ne|ene|erne)$/iu;
const MOVED = /^(?:(?:af)?holde|flytte|lægge|placere|arrangere)$/u;

/** "Temadagen holdes den 4. maj", "Mødet i juni flyttes til salen": when and where was just settled. */
function isCalendar(candidate: Candidate): boolean {
  const { action } = candidate;
  const [subject = ''] = subjectOf(candidate).split(/\s(?:i|den|for|med|om|på)\s/u);
  return action.agent === null && MOVED.test(action.verb.infinitive) && EVENT.test(subject);
}

/** "Et nyt afsnit åbner", "Depotet lukker": whoever it is. */
const CHANGES = /^(?:åbne|lukke|udvide|flytte)$/u;
const isBareOrPlanned = ({ frame, modal }: Candidate['action']): boolean =>
  frame === null && (modal === null || modal === 'vil');
const isChange = ({ action }: Candidate): boolean =>
  CHANGES.test(action.verb.infinitive) && action.agent !== null && action.agent.kind !== 'person';
/** "Der ansættes en ny leder": it happens, whoever sees to it; an item may still be moved. */
const HAPPENS = /^(?:åbne|lukke|flytte|nedlægge|ansætte)$/u;
const isHappening = ({ action, words }: Candidate): boolean =>
  action.verb.form === 'passive' &&
  action.agent === null &&
  HAPPENS.test(action.verb.infinitive) &&
  !POINT.test(words);
const POINT = phrase('(?:punkt|sag|emne|drøftelse|behandling)(?:et|en)?');

/** "Ida sagde: …" */
const QUOTED =
  /(?<!\p{L})(?:sagde|sagt|siger|oplyste|fortalte|mente|mener|svarede|svarer|spurgte|spørger|indvendte)(?!\p{L})[^:]*:\s*$/iu;

/** What is going to happen, told for everybody to know. */
export const CUES_OF_NEWS: readonly Cue[] = [
  {
    name: 'news of an organisation',
    asksFor: 'time',
    weight: -6,
    holds: (candidate) =>
      isBareOrPlanned(candidate.action) &&
      ((isElsewhere(candidate.action) && isNews(candidate)) || isChange(candidate)),
  },
  {
    name: 'a body of the whole country',
    weight: -6,
    holds: ({ action }) => isBare(action) && NATIONAL.test(action.agent?.name ?? ''),
  },
  {
    name: 'told of an organisation',
    weight: -4,
    holds: ({ action, place }) =>
      place.told &&
      isBare(action) &&
      action.agent?.kind === 'organisation' &&
      !TOWARDS_US.test(action.verb.infinitive),
  },
  {
    name: 'told by everybody in turn',
    asksFor: 'time',
    weight: -6,
    holds: (candidate) => {
      const { action, place, named, recurrence } = candidate;
      return (
        place.round &&
        (isBareOrPlanned(action) || (action.modal === 'skal' && isElsewhere(action))) &&
        !named &&
        recurrence === null &&
        (action.agent?.kind !== 'person' || isTradesman(action.agent.name)) &&
        !isTowardsUs(candidate)
      );
    },
  },
  {
    name: 'done day by day',
    asksFor: 'time',
    weight: -6,
    holds: ({ action, words, deadline }) => deadline === null && isBare(action) && ROUTINE.test(words),
  },
  {
    name: 'papers of the meeting itself',
    weight: -6,
    holds: (candidate) =>
      candidate.action.agent === null &&
      isBare(candidate.action) &&
      candidate.action.verb.infinitive.includes('send') &&
      /^(?:referatet|dagsordenen|mødeindkaldelsen)$/iu.test(subjectOf(candidate)),
  },
  {
    name: 'it happens anyway',
    asksFor: 'words',
    weight: -6,
    holds: (candidate) => isBare(candidate.action) && !candidate.named && isHappening(candidate),
  },
  {
    name: 'what somebody said',
    asksFor: 'words',
    weight: -6,
    holds: ({ action, sentence }) => QUOTED.test(sentence.slice(0, action.start)),
  },
  {
    name: 'goes elsewhere itself',
    weight: -10,
    holds: ({ action, sentence }) =>
      action.verb.infinitive === 'flytte' &&
      action.agent !== null &&
      /^\s+(?:til|ind|ud|sammen)\s/u.test(sentence.slice(action.rest)),
  },
  {
    name: 'what is done with citizens',
    weight: -6,
    holds: (candidate) =>
      isBare(candidate.action) && candidate.action.agent === null && CITIZENS.test(subjectOf(candidate)),
  },
  {
    name: "on a council's agenda",
    asksFor: 'words',
    weight: -6,
    holds: ({ action, words }) =>
      action.verb.form === 'passive' &&
      isBare(action) &&
      /^(?:behandle|drøfte|beslutte|godkende)$/u.test(action.verb.infinitive) &&
      BEFORE_A_COUNCIL.test(words) &&
      !AGAIN.test(words),
  },
  {
    name: 'the order of the agenda',
    asksFor: 'words',
    weight: -10,
    holds: ({ words }) => IN_ANOTHER_ORDER.test(words),
  },
  { name: 'when and where something is held', weight: -10, holds: isCalendar },
];
