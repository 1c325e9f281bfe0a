import { caseNumberLine } from './case-number';
import { findDates } from '../../language/dates';

const LABEL =
  /^(?:(?:beslutnings)?kompetence|sagstype|punkttype|sagsforløb|sagsgang|dok(?:ument)?\.?\s?(?:nr|id)\.?|brevid|sagsbehandler|sagsansvarlig|ansvarlig (?:forvaltning|afdeling)|(?:sagen|punktet) (?:afgøres|behandles) (?:i|af)|afgøres (?:i|af)|forvaltning|fagområde|kle(?:-?nr\.?)?|j\.?nr\.?|åbent eller lukket|offentlighed)\s*:\s*(?<value>\S.*)$/iu;
const OPEN =
  /^(?:åbent?|lukket|offentligt?|fortroligt?)(?: (?:sag|punkt|dagsorden|møde))?$|^(?:beslutnings|orienterings|drøftelses|hørings|temadrøftelses)(?:sag|punkt)$/iu;
/** "Socialudvalget Brevid: 5110233" */
const BEHIND = /\s(?:brevid|dok\.?\s?nr\.?|sagsnr\.?|sags?id)\s*:?\s*[\d/.-]+$/iu;
const LONGEST = 90;

/** "Kompetence: Byrådet", "Åben sag", "Dok.nr.: 412-88": what a system knows about the case, and no part of its text. */
export function isCaseField(line: string): boolean {
  if (line.length > LONGEST || /[.!?]$/u.test(line)) return caseNumberLine(line) !== null;
  if (OPEN.test(line) || BEHIND.test(line)) return true;
  const value = LABEL.exec(line)?.groups?.['value'];
  return value === undefined ? caseNumberLine(line) !== null : findDates(value).length === 0;
}
