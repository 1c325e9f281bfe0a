import type { AnalysedPassage } from '../analysed-passage';
import type { Answer, Mention } from '../answer';
import { citePassage, Citations } from '../cite';
import { matchQuality } from '../match-terms';
import type { Question } from '../question';
import type { QueryTerm } from '../query';
import { answered } from '../respond';
import type { Sheet } from '../sheet';
import { wording } from '../wording';
import { heard, phrases } from './attendance/phrases';
import { askedElsewhere } from './elsewhere';

const WHICH_MINUTES = wording(
  'hvilke referater|hvilke fora|hvilket forum|hvilke grupper|which forums|which groups|hvor mange gange har|hvilke møder har|hvem har behandlet|hvem har drøftet|hvilket referat|hvilke møder|hvilket møde|hvilke udvalg|hvilke forummer|hvilke klynger|på tværs af referat*|på tværs af møde*|på tværs af for*|på tværs af klynge*|på tværs af udvalg*|på tværs af alle|hvor er * nævnt|hvor er * omtalt|hvor er * drøftet|hvor er * beskrevet|hvor er * behandlet|hvor omtales|hvor drøftes|hvor har vi|hvor er der|hvor er vi|hvornår har vi|hvor mange møder|hvor mange referater|how many times|how many meetings|which minutes|which meetings|which committees|where have we|hvor bliver * nævnt|hvor står der noget om|hvor nævnes|har vi talt om|har vi drøftet|er blevet nævnt|hvor henne',
);
const ABOUT_MENTIONING = wording(
  'fora|forums|punkt|punkter|emne|emner|sag|sager|haft|many|times|been|nævner|gange|fremme|dagsordenen|tværs|omtalt|nævn*|drøft*|behandl*|talt|tal|snakk*|diskuter*|oppe|vende|vendt|henne|mention*|discuss*|talked|handl*|handlet|berør*|optræde*|figurer*|bordet|referat|referatet|referater|referaterne|møde|mødet|møder|møderne|klynge|klynger|klyngerne|udvalg|udvalgene|forum|forummer|brugt|bruge|indgå*|findes|altså',
);
/** "Hvor mange gange har vi drøftet takster?" */
const HOW_OFTEN = wording(
  'hvor mange gange * * drøft*|hvor mange gange * * behandl*|hvor mange gange * * * drøft*|hvor mange gange * * * behandl*|hvor mange gange * * talt|hvor mange gange * * * talt|hvor mange gange * * haft|hvor mange gange * * * haft|hvor mange gange har * været|hvor mange gange har * * været|hvor mange møder har * været|hvor mange møder har * * været|hvor mange møder er * blevet|hvor mange møder er * nævnt|hvor mange møder har * * drøft*|hvor mange møder har * drøft*|hvor mange møder har * behandl*|hvor mange møder har * * behandl*|hvor mange referater er * nævnt|hvor mange referater nævner|how many meetings * * discuss*|how many times * * * discuss*|how many times * * discuss*|how many times has * been',
);
/** With so many meetings the words themselves will do; with fewer, what stands for them is looked at too. */
const ENOUGH = 3;
const WELL_MET = 0.6;
/** That others deal with the same is said of the same only. */
const NEARLY_SAME = 0.85;
const MOST_PLACES = 6;
const MOST_ITEMS = 4;

/** "Hvor har takster været oppe?" */
const COME_UP = phrases(
  `hvor/hvornår har/er/blev … oppe/fremme/nævnt/omtalt/drøftet/vendt/vende/behandlet/diskuteret | hvor har … været … henne
  | where … discussed/mentioned/brought/raised/up`,
);

/** A question where something is talked about, with what is looked for. */
export interface AskedMentions {
  /** About the meetings that are looked through. */
  readonly question: Question;
  readonly terms: readonly QueryTerm[];
  /** What it is an answer to that there are any. */
  readonly lead: 'yes' | 'no' | null;
}

/** Null for other questions. */
export function askedMentions(question: Question, sheets: readonly Sheet[]): AskedMentions | null {
  const elsewhere = askedElsewhere(question, sheets);
  if (elsewhere !== null) return elsewhere;
  const terms = mentionTerms(question);
  return terms === null ? null : { question, terms, lead: null };
}

/** What is looked for in all minutes, when the question asks where something is talked about; else null. */
function mentionTerms(question: Question): readonly QueryTerm[] | null {
  if (!WHICH_MINUTES.test(question.plain) && heard(question.words, COME_UP) === null) return null;
  if (question.kind === 'how-many' && !HOW_OFTEN.test(question.plain)) return null;
  const terms = question.terms.filter((term) => !term.optional && !isAboutMentioning(term, question));
  return terms.length === 0 ? null : terms;
}

/** "I hvilke referater er genoptræning nævnt?" Null for other questions, and where nothing is found. */
export function mentionsAnswer(
  { question, terms, lead }: AskedMentions,
  found: readonly AnalysedPassage[],
): Answer | null {
  const met = bestMet(found, terms, lead === null ? WELL_MET : NEARLY_SAME);
  const citations = new Citations();
  const { sheets } = question.scope;
  const minutes = [...new Set(met.map(({ passage }) => passage.minutes))];
  const holders = minutes.flatMap((one) => sheets.find((sheet) => sheet.minutes === one) ?? []);
  if (holders.length === 0) return null;
  const places = holders
    .slice(0, MOST_PLACES)
    .toSorted((one, other) => sheets.indexOf(one) - sheets.indexOf(other))
    .flatMap((sheet) => mentionIn(sheet, { met, terms, citations }) ?? []);
  const total = question.kind === 'how-many' ? holders.length : null;
  return answered(question.language, { kind: 'mentions', places, total, lead }, citations.all);
}

/** Passages with the words themselves, if there are any; else with what stands for them. */
function bestMet(
  found: readonly AnalysedPassage[],
  terms: readonly QueryTerm[],
  least: number,
): readonly AnalysedPassage[] {
  const meeting = (quality: number): readonly AnalysedPassage[] =>
    found.filter((one) => terms.every((term) => matchQuality(term, wordsOf(one)) >= quality));
  const exact = meeting(1);
  return isEnough(exact) ? exact : [...new Set([...exact, ...meeting(least)])];
}

/** At several meetings. */
function isEnough(found: readonly AnalysedPassage[]): boolean {
  return new Set(found.map(({ passage }) => passage.minutes)).size >= ENOUGH;
}

interface Found {
  readonly met: readonly AnalysedPassage[];
  readonly terms: readonly QueryTerm[];
  readonly citations: Citations;
}

function mentionIn(sheet: Sheet, { met, terms, citations }: Found): Mention | null {
  const here = met.filter(({ passage }) => passage.minutes === sheet.minutes);
  const [first] = here;
  if (first === undefined) return null;
  const best = first.sentences.find((one) =>
    terms.some((term) => matchQuality(term, one.stems.split(' ')) >= WELL_MET),
  );
  const from = first.passage.span.start;
  const span = best === undefined ? first.passage.span : { start: from + best.start, end: from + best.end };
  const citation = citations.add(citePassage(sheet, first.passage, span));
  const { forumName, date, startTime, place, level } = sheet;
  const titles = new Map(here.map(({ passage }) => [passage.item, passage.itemTitle]));
  const items = [...titles].map(([number, title]) => ({ number, title })).sort((a, b) => a.number - b.number);
  return {
    meeting: { forumName, date, startTime, place, level, citation },
    items: items.slice(0, MOST_ITEMS),
  };
}

/** Words that only ask where something is talked about. */
function isAboutMentioning(term: QueryTerm, { words }: Question): boolean {
  const own = words.filter((word) => term.asked.includes(word.stem));
  return own.length > 0 && own.every((word) => ABOUT_MENTIONING.test(` ${word.folded} `));
}

function wordsOf({ title, sentences }: AnalysedPassage): readonly string[] {
  return [title, ...sentences.map(({ stems }) => stems)].flatMap((stems) => stems.split(' '));
}
