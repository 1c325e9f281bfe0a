import { isStopWord } from '../../language/stop-words';
import type { Question } from '../question';
import type { QueryTerm } from '../query';
import type { Sheet } from '../sheet';
import { wording } from '../wording';
import { heard, phrases } from './phrases';
import { askedElsewhere } from './elsewhere';

const WHICH_MINUTES = wording(
  'hvilke referater|hvilke to referater|hvilke tre referater|hvilke fora|hvilket forum|hvilke grupper|which forums|which groups|hvor mange gange har|hvilke møder har|hvem har behandlet|hvem har drøftet|hvilket referat|hvilke møder|hvilket møde|hvilke udvalg|hvilke forummer|hvilke klynger|på tværs af referat*|på tværs af møde*|på tværs af for*|på tværs af klynge*|på tværs af udvalg*|på tværs af alle|hvor er * nævnt|hvor er * omtalt|hvor er * drøftet|hvor er * beskrevet|hvor er * behandlet|hvor omtales|hvor drøftes|hvor har vi|hvor er der|hvor er vi|hvornår har vi|hvor mange møder|hvor mange referater|how many times|how many meetings|which minutes|which meetings|which committees|where have we|hvor bliver * nævnt|hvor står der noget om|hvor nævnes|har vi talt om|har vi drøftet|er blevet nævnt|hvor henne',
);
const ABOUT_MENTIONING = wording(
  'fora|forums|punkt|punkter|emne|emner|sag|sager|haft|many|times|been|nævner|gange|fremme|dagsordenen|tværs|omtalt|nævn*|drøft*|behandl*|talt|tal|tale|taler|snakk*|diskuter*|oppe|vende|vendt|henne|mention*|discuss*|talked|talk|talks|handl*|handlet|berør*|optræde*|figurer*|bordet|referat|referatet|referater|referaterne|møde|mødet|møder|møderne|klynge|klynger|klyngerne|udvalg|udvalgene|forum|forummer|brugt|bruge|indgå*|findes|altså|læse|læs|kigge|finde|dukke*|beskæftige*|omhandle*|stå|står|programmet|bord|deal|deals|dealt|come|comes|came|read|cover*|raised|brought|agenda|committees|meetings|minutes|groups|item|items|topic|andre|anden|other|others|else',
);
/** "Hvor mange gange har vi drøftet takster?" */
const HOW_OFTEN = wording(
  'hvor mange gange * * drøft*|hvor mange gange * * behandl*|hvor mange gange * * * drøft*|hvor mange gange * * * behandl*|hvor mange gange * * talt|hvor mange gange * * * talt|hvor mange gange * * haft|hvor mange gange * * * haft|hvor mange gange har * været|hvor mange gange har * * været|hvor mange møder har * været|hvor mange møder har * * været|hvor mange møder er * blevet|hvor mange møder er * nævnt|hvor mange møder har * * drøft*|hvor mange møder har * drøft*|hvor mange møder har * behandl*|hvor mange møder har * * behandl*|hvor mange referater er * nævnt|hvor mange referater nævner|how many meetings * * discuss*|how many times * * * discuss*|how many times * * discuss*|how many times has * been',
);
/** "Hvor har takster været oppe?", "Hvor kan jeg læse om takster?" */
const COME_UP = phrases(
  `hvor/hvornår har/er/blev … oppe/fremme/nævnt/omtalt/drøftet/vendt/vende/behandlet/diskuteret | hvor har … været … henne
  | hvor … dukket/dukker/dukkede … op | hvor … kommet/kom/kommer … op | hvor optræder/figurerer/indgår/omtales
  | hvor har/havde vi/de/man/I … snakket/talt/drøftet | hvor kan/skal … læse/finde … om
  | where … discussed/mentioned/brought/raised/up | where … read … about`,
);
/** Bodies are asked for by "hvem" as well. */
const WHO_DEALS = phrases(
  `hvem/hvilke har/havde … haft … på/oppe/fremme/bordet/dagsordenen/programmet | hvem/hvilke … har/havde … snakket/talt … om
  | hvem/hvilke har/havde … drøftet/behandlet/diskuteret/omtalt/nævnt/vendt/beskæftiget | hvem/hvilke … beskæftiger sig
  | who/which has/have/had … discussed/mentioned/raised | who/which has/have/had … talked … about | who/which … dealt/deals/deal … with`,
);
const AS_ITEM = wording(
  'som punkt|som et punkt|som emne|på dagsordenen|som dagsordenspunkt|eget punkt|sit eget punkt|as an item|on the agenda|as a topic',
);
const NOT_IN_PASSING = wording(
  'ud over at nævne|udover at nævne|mere end at nævne|ikke bare nævnt|ikke kun nævnt|for alvor|more than mention*|not just mention*',
);

/** A question where something is talked about, with what is looked for. */
export interface AskedMentions {
  /** About the meetings that are looked through. */
  readonly question: Question;
  readonly terms: readonly QueryTerm[];
  /** What it is an answer to that there are any. */
  readonly lead: 'yes' | 'no' | null;
  /** anywhere · item: it is what an item is about · dealt: it is said more than once. */
  readonly depth: 'anywhere' | 'item' | 'dealt';
}

/** Null for other questions. */
export function askedMentions(question: Question, sheets: readonly Sheet[]): AskedMentions | null {
  const elsewhere = askedElsewhere(question, sheets);
  if (elsewhere !== null) return { ...elsewhere, depth: 'anywhere' };
  const terms = mentionTerms(question);
  return terms === null ? null : { question, terms, lead: null, depth: depthOf(question) };
}

function depthOf({ plain }: Question): AskedMentions['depth'] {
  if (AS_ITEM.test(plain)) return 'item';
  return NOT_IN_PASSING.test(plain) ? 'dealt' : 'anywhere';
}

/** What is looked for in all minutes, when the question asks where something is talked about; else null. */
function mentionTerms(question: Question): readonly QueryTerm[] | null {
  if (!asksWhere(question)) return null;
  if (question.kind === 'how-many' && !HOW_OFTEN.test(question.plain)) return null;
  const terms = question.terms.filter((term) => !term.optional && !isAboutMentioning(term, question));
  const telling = terms.filter(({ everyday }) => !everyday);
  const chosen = telling.length > 0 ? telling : terms;
  return chosen.length === 0 ? null : chosen;
}

/** Where a forum or somebody is named, "hvem" asks for a person. */
function asksWhere({ plain, words, scope, people }: Question): boolean {
  if (WHICH_MINUTES.test(plain) || heard(words, COME_UP) !== null) return true;
  return scope.forums === null && people === null && heard(words, WHO_DEALS) !== null;
}

/** Words that only ask where something is talked about. */
function isAboutMentioning(term: QueryTerm, { words }: Question): boolean {
  const own = words.filter((word) => term.asked.includes(word.stem) && !isStopWord(word.folded));
  return own.length > 0 && own.every((word) => ABOUT_MENTIONING.test(` ${word.folded} `));
}
