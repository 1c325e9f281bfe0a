import type { Term } from '../language/analyse';
import { alternation } from './wording';

const words = (list: string): RegExp => new RegExp(`^(?:${alternation(list)})$`, 'u');

const QUESTION_WORD = words('hvem|hvad|hva|hvor|hvornår|hvorfor|hvordan');
const QUANTITY = words('mange|meget|tit|ofte|længe|langt');
const MODAL = words(
  'skal|skulle|ska|sku|kan|kunne|ka|ku|vil|ville|må|måtte|bør|burde|har|havde|er|var|blev|bliver|blir|får|fik',
);
const SUBJECT = words('vi|i|de|man|han|hun|jeg|du|den|det|nogen|alle');
const FINITE = /^\p{Ll}{2,}(?:r|s|de|te|k|t|g|l|b|v|d|e)$/u;
const INFINITIVE = /^\p{Ll}+(?:e|es|å)$/u;
const PARTICIPLE = /^\p{Ll}{2,}t$/u;

/** Stands a verb at this place of a question? Told by the words before: "hvem prikker", "hvem skal prikke", "har de prikket". */
export function isVerbPlace(all: readonly Term[], at: number): boolean {
  const word = all[at];
  const before = all[at - 1];
  if (word === undefined || before === undefined) return false;
  if (QUESTION_WORD.test(before.folded)) return FINITE.test(word.text);
  if (QUANTITY.test(before.folded)) return FINITE.test(word.text) && SUBJECT.test(all[at + 1]?.folded ?? '');
  const auxiliary = SUBJECT.test(before.folded) ? all[at - 2] : before;
  if (auxiliary === undefined || !MODAL.test(auxiliary.folded)) return false;
  return INFINITIVE.test(word.text) || PARTICIPLE.test(word.text);
}
