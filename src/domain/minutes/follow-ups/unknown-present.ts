import { monthNumber } from '../../language/months';
import { actionWord, type ActionWord } from './action-verbs';
import { isRole } from './bodies';
import type { Word } from './words';

/** What somebody is, thinks, says, feels or does not do: nothing that could be ticked off. */
const NO_WORK = new Set(
  (
    'er har bliver kan skal vil bør må får mener siger synes tror ved finder føler håber ønsker foretrækker støtter bakker takker glæder ' +
    'undrer beklager bemærker svarer stemmer begærer foreslår anbefaler indstiller afviser godkender tilslutter deltager mangler ' +
    'savner venter afventer stopper fratræder tiltræder udtræder forlader ankommer kommer går kører rejser bor hedder arbejder kender ' +
    'husker glemmer forstår forventer oplever mærker ser hører læser sidder står ligger gælder betyder viser består koster modtager ' +
    'ejer behøver plejer lykønsker understreger påpeger nævner fortæller oplyser orienterer beretter henviser erklærer tager holder ' +
    'undlader frygter kritiserer roser bekræfter fastholder fortsætter repræsenterer fylder begynder starter slutter skifter'
  ).split(' '),
);
const PRESENT = /^\p{Ll}{3,}er$/u;
const NOUN =
  /(?:ere|erne|inger|elser|heder|ioner|eter|ører|isker|(?<!\p{L})rækker|mænder|efter|under|eller|over)$/u;

/** Right behind somebody named, a word in the form of the present is what they do, known or not. */
export function unknownPresent(word: Word): ActionWord | null {
  if (!PRESENT.test(word.text) || NO_WORK.has(word.lower) || NOUN.test(word.lower)) return null;
  if (actionWord(word.text) !== null || isRole(word.lower) || isSeason(word.lower)) return null;
  return { infinitive: word.lower.slice(0, -1), form: 'present', kind: 'effort' };
}

/** "senest i oktober" */
function isSeason(word: string): boolean {
  return monthNumber(word) !== null || /(?:sommer|vinter)$/u.test(word);
}
