import { matchQuality } from '../match-terms';
import type { QueryTerm } from '../query';
import type { Ranked } from './rank';
import type { Reading } from './reading';

/** Words that point back to the sentence before. */
const POINTS_BACK =
  /^(?:det|den|de|dette|disse|denne|beløbet|forslaget|midlerne|her|heraf|hertil|herefter|derfor|dermed|derudover|dog|han|hun|begge|samtidig)(?!\p{L})/iu;
/** "Der orienteres herom på næste møde", "Gruppen drøfter dette på et møde": what is meant stands before. */
const MEANS_BEFORE =
  /(?<!\p{L})(?:her|der)(?:på|af|om|til|med|for|ved|i|imod|overfor)(?!\p{L})|(?<!\p{L})(?:dette|disse)(?= (?:på|i|ved|til|med|af|for|og|inden|senest|skal|kan|vil|er|bliver)(?!\p{L})|[.,;])/iu;
const GIVES_REASON =
  /^(?:det|dette) (?:skyldes|sker for|er for|hænger sammen|begrundes)|^(?:årsagen|begrundelsen|baggrunden|grunden|formålet|derfor|fordi)(?!\p{L})/iu;
const LONGEST_REMARK = 140;
/** A sentence this short only opens what the next one tells. */
const SHORT = 80;
/** A term met below this counts as not met. */
const MET = 0.45;
/** A term that makes up less of the question than this needs no sentence of its own. */
const WORTH_A_SENTENCE = 0.12;

/** Places of the sentences beside this one without which it is not understood. */
export function neededBeside(ranked: Ranked, terms: readonly QueryTerm[]): readonly number[] {
  const { reading, at, sentence } = ranked;
  if (pointsBack(sentence.text)) return isBeside(ranked, at - 1) ? [at - 1] : [];
  if (sentence.passage.section === 'decision') return [];
  const lacking = lackingOf(ranked, terms);
  const holder = [at - 1, at + 1].find(
    (other) => isBeside(ranked, other) && lacking.some((term) => meets(term, reading, other)),
  );
  return holder === undefined ? [] : [holder];
}

/** The sentence after, when it goes on about what this one says: "Det sker …", or the reason asked for. */
export function goesOnAfter(ranked: Ranked, isOpen: boolean): readonly number[] {
  const after = ranked.at + 1;
  const text = ranked.reading.sentences[after]?.text ?? '';
  if (!isBeside(ranked, after)) return [];
  const opens =
    isOpen && ranked.sentence.text.length < SHORT && ranked.sentence.passage.section !== 'decision';
  if (opens || (isOpen && GIVES_REASON.test(text))) return [after];
  return pointsBack(text) && text.length <= LONGEST_REMARK ? [after] : [];
}

function pointsBack(text: string): boolean {
  return POINTS_BACK.test(text) || MEANS_BEFORE.test(text);
}

function lackingOf(ranked: Ranked, terms: readonly QueryTerm[]): readonly QueryTerm[] {
  return terms.filter((term) => isTelling(term, terms) && !isMet(term, ranked));
}

function isTelling(term: QueryTerm, terms: readonly QueryTerm[]): boolean {
  const total = terms.reduce((sum, one) => sum + (one.optional ? 0 : one.weight), 0);
  return !term.optional && !term.everyday && term.weight >= total * WORTH_A_SENTENCE;
}

/** By the sentence or the title, which is shown with the quote. */
function isMet(term: QueryTerm, { reading, at }: Ranked): boolean {
  return meets(term, reading, at) || matchQuality(term, reading.titleStems) >= MET;
}

function meets(term: QueryTerm, { sentences }: Reading, at: number): boolean {
  return matchQuality(term, sentences[at]?.stems ?? []) >= MET;
}

/** Of the same section, and not another point of the list. */
function isBeside({ reading, at, sentence }: Ranked, other: number): boolean {
  const beside = reading.sentences[other];
  if (beside === undefined || beside.leadsIn) return false;
  const isOtherPoint = other > at ? beside.isPoint : sentence.isPoint;
  return !isOtherPoint && beside.passage.section === sentence.passage.section;
}
