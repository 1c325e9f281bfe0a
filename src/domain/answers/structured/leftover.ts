import type { Term } from '../../language/analyse';
import { isStopWord } from '../../language/stop-words';
import { foldWord } from '../../language/fold';
import type { Question } from '../question';

/** Words of any question about meetings; they ask for nothing further. */
const GENERAL = `
  møde mødet møder møderne mødes mødtes mødte mødtest referat referatet referater referaterne meeting meetings met minutes
  deltagere deltager deltog udvalget klyngen klyngemødet forummet styregruppen gruppen komiteen folk nogen mange antal alt i
  da gang gange gangen dag dagen dato ellers egentlig lige også kun begge sidste seneste alle jer os vi man I alle sammen var
  virtuelle virtuelt online fysiske fysisk ekstraordinære ekstraordinært ordinære ordinært ekstra
  hedder hed navn navne navnene hvor hvad helt præcist list giv mig vis fortæl stå står stod there both any anyone anybody
  samledes sås både gad vide se husker huske mindes please
  whole full all name names hver hvert enkelt enkelte to tre fire fem seks syv otte two three four five six seven eight
  each every per total tilsammen samlet nu så de dem slet overhovedet selve nå nåh ok okay jamen altså hm
`
  .split(/\s+/)
  .filter(Boolean)
  .map(foldWord);
const GENERAL_WORDS: ReadonlySet<string> = new Set(GENERAL);

/**
 * The words a reading of the question does not account for. A question is answered from data alone only when none is left:
 * "hvem manglede" is about attendance, "hvem mangler at svare om udlån" is not.
 */
export function leftover(question: Question, accounted: RegExp): readonly Term[] {
  return question.words.filter(
    (word) =>
      !isStopWord(word.folded) &&
      !GENERAL_WORDS.has(word.folded) &&
      !question.scope.words.has(word) &&
      question.people?.words.has(word) !== true &&
      !accounted.test(` ${word.folded} `),
  );
}
