import { plainWords, wording } from './wording';

/** What the minutes may hold of the asker as of everybody else. */
const TOLD_OF_PEOPLE = wording(
  'lovet|lovede|afbud|afbudene|fravær*|fraværende|deltag*|deltog|med|til stede|tilstede|ansvar*|tovholder*|opgave*|opfølgning*|frist*|deadline*|todo|to do|gøre|lave|nå|huske|følge op|undersøge|ordne|sørge for|afklare|referent*|ordstyrer*|mødeleder*|formand*|inhabil*|stedfortræder*|suppleant*|stedet for|sad for|mødte for|aftalt|mødt|mødte|meldte|meldt|udeblev*|udpeget|jeg der|promise*|task*|absen*|apologies|attend*|miss|missed|present|there|responsible|in charge|have to do|need to do|supposed to|meant to do|follow up*|action*|assigned|minutes|minute taker|chair*|stand in|stood in|instead of|appointed|disqualified',
);
const ASKER = wording(
  [
    'har jeg|havde jeg|var jeg|er jeg|skal jeg|skulle jeg|blev jeg|mangler jeg|fik jeg|sad jeg|deltog jeg|mødte jeg|meldte jeg|lovede jeg|ledede jeg|jeg har lovet|jeg skal gøre|jeg skal lave',
    'mine opgaver|mine opfølgninger|mine frister|mine afbud|mit afbud|min opgave|mit fravær|mine egne opgaver|mine åbne opgaver|mine næste opgaver|mine deadlines|min stedfortræder|min suppleant|min frist',
    'til mig|på mig|for mig|hos mig|stedet for mig',
    'did i|have i|had i|was i|am i|must i|should i|do i|i have promised|i promised|assigned to me|tasks for me|for me|instead of me|my tasks|my task|my own tasks|my open tasks|my deadlines|my absences|my absence|my actions|my action points|my follow ups|my substitute|my to do',
  ].join('|'),
);
/** How something is done, or where it is found: the asker is nobody of the minutes then. */
const ASKS_HOW = wording(
  'kan jeg|må jeg|hvordan|hvor finder|hvor ser|for at|how do|how can|how should|where do|where can|can i|may i',
);
const ASKER_SAID = /(?<!\p{L})(?:jeg|mig|me|mine|min|mit|my)(?!\p{L})/giu;
const ENGLISH_SUBJECT =
  /(?<=(?<!\p{L})(?:did|have|had|was|am|must|should|do)\s)I(?!\p{L})|(?<!\p{L})I(?=\s(?:have\s)?promised)/giu;

/**
 * "Hvad har jeg lovet?", "my tasks": with the asker's name, as anybody else would ask. The same words where the asker is
 * only the one who would like to know.
 */
export function aboutAsker(question: string, name: string): string {
  const plain = plainWords(question);
  if (name.trim() === '' || ASKS_HOW.test(plain)) return question;
  if (!ASKER.test(plain) || !TOLD_OF_PEOPLE.test(plain)) return question;
  return question.replace(ENGLISH_SUBJECT, () => name).replace(ASKER_SAID, () => name);
}
