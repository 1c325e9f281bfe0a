import { namesInList, splitList } from '../../../language/names';

/** is: the whole group is told · joins, leaves: somebody is. */
export interface Appointment {
  readonly act: 'is' | 'joins' | 'leaves';
  /** As written: people, or bodies that take part in a group. */
  readonly who: readonly string[];
}

const GROUP =
  /(?:grupp?e|udvalg|råd|nævn|kreds|forum|bestyrelse|netværk|team|panel|formandskab|ledelse|komit[eé])\p{L}*/iu;
const CONSISTS =
  /^(?<group>.{3,120}?)\s(?:består|sammensættes|er sammensat|udgøres)\s(?:(?:fremover|herefter|nu|således)\s)?af\s?:?\s*(?<who>.*)$/isu;
/** "Der nedsættes en arbejdsgruppe med Bo Vig og Mette Lund." */
const SET_UP =
  /(?<!\p{L})(?:nedsæt\p{L}*|nedsat\p{L}*|etabler\p{L}*|danne\p{L}*|opret\p{L}*)\s.{0,60}?(?<group>\p{L}+),?\s(?:bestående af|sammensat af|(?:der|som) består af|med)\s(?<who>.+)$/isu;
const MEMBERS =
  /^(?:følgende (?:er|blev|udgør|deltager|indgår)[^:]{0,80}|medlemmer(?:ne)?(?: (?:af|i) [^:]{3,80}?)?(?: er| bliver)?|(?:arbejds|styre|projekt|følge)gruppe(?:n|ns medlemmer)?)\s?:\s*(?<who>.*)$/isu;
const CHOSEN =
  /^(?<who>.{3,160}?)\s(?:(?:blev|bliver|er|er blevet|skal)\s(?:enstemmigt\s|fortsat\s)?)?(?:udpege[st]|udpegede[s]|vælges|valgt|genvalgt|genvælges|indvalgt|indtræder|indtrådte|indtræde|træder ind|trådte ind|tiltræder|er medlem|sidder|repræsenterer)\s(?:til|som|ind i|i|af|for|\p{L}+ i)(?!\p{L})/iu;
const CHOOSES =
  /(?<!\p{L})(?:udpegede|udpeger|valgte|vælger|har udpeget|har valgt)\s(?<who>\p{Lu}.{2,200}?)(?:\s(?:til|ind i)(?!\p{L})|[.;]|$)/u;
/** "A som formand og B som medlem" */
const POST = /\ssom\s(?:ny |nyt )?\p{L}+/gu;
const DESCRIBES = /^(?:som|der|hvis|hvor|hvoraf)\s/u;
const LEAVES =
  /^(?<who>.{3,120}?)\s(?:udtræder|udtrådte|er udtrådt|træder ud|trådte ud|fratræder|fratrådte|stopper|udgår)\s(?:af|i|som|fra)(?!\p{L})/iu;
const REPLACES =
  /^(?<who>.{3,100}?)\s(?:afløser|afløste|erstatter|erstattede|overtager pladsen efter|indtræder i stedet for)\s(?<other>\p{Lu}.{2,60}?)(?:\s(?:i|som|fra|pr)(?!\p{L})|[.,]|$)/u;
const LONGEST_MEMBER = 80;

/** What a sentence says of who is in a group; nothing where it speaks of something else. */
export function appointments(sentence: string): readonly Appointment[] {
  const replaced = REPLACES.exec(sentence)?.groups;
  if (replaced !== undefined)
    return filled([
      { act: 'leaves', who: peopleIn(replaced['other']) },
      { act: 'joins', who: peopleIn(replaced['who']) },
    ]);
  const consists = CONSISTS.exec(sentence)?.groups;
  if (consists !== undefined && GROUP.test(consists['group'] ?? ''))
    return filled([{ act: 'is', who: membersIn(consists['who'] ?? '') }]);
  const setUp = SET_UP.exec(sentence)?.groups;
  if (setUp !== undefined && GROUP.test(setUp['group'] ?? ''))
    return filled([{ act: 'is', who: peopleIn(setUp['who']) }]);
  const listed = MEMBERS.exec(sentence)?.groups;
  if (listed !== undefined) return filled([{ act: 'is', who: membersIn(listed['who'] ?? '') }]);
  const left = LEAVES.exec(sentence)?.groups;
  if (left !== undefined) return filled([{ act: 'leaves', who: peopleIn(left['who']) }]);
  const chosen = CHOSEN.exec(sentence)?.groups ?? CHOOSES.exec(sentence)?.groups;
  return filled([{ act: 'joins', who: peopleIn(chosen?.['who']) }]);
}

/** Does it lead in a list of members that stands below it? */
export function leadsInMembers(sentence: string): boolean {
  const consists = CONSISTS.exec(sentence)?.groups;
  if (!sentence.trimEnd().endsWith(':')) return false;
  return (consists !== undefined && GROUP.test(consists['group'] ?? '')) || MEMBERS.test(sentence);
}

function filled(found: readonly Appointment[]): readonly Appointment[] {
  return found.filter(({ who }) => who.length > 0);
}

function peopleIn(text = ''): readonly string[] {
  return namesInList(text.replace(POST, '')).map(({ value }) => value);
}

/** People and bodies alike; a lone piece that is no name is a description. */
function membersIn(text: string): readonly string[] {
  const pieces = splitList(text.replace(/[.;]\s*$/u, '')).map(({ value }) =>
    value.replace(/^(?:og|samt|herunder)\s/u, ''),
  );
  const members = pieces.filter(
    (piece) => piece.length <= LONGEST_MEMBER && /\p{Lu}/u.test(piece) && !DESCRIBES.test(piece),
  );
  return members.length > 1 ? members : peopleIn(text);
}
