import { rememberingLast } from '../../shared/remembering-last';
import { wording } from '../wording';

const NAME = '\\p{Lu}[\\p{L}.-]+(?: (?:af|von|van|der|de|\\p{Lu}[\\p{L}.-]*)){0,3}';
const LEAVING =
  'udtrådt|udtræder|udtrådte|fratrådt|fratræder|fratrådte|stoppet|stopper|stoppede|gået (?:af|på pension)|går (?:af|på pension)|rejst|afgået|afgår|opsagt|holdt op';
/** "… da Bo Vig er udtrådt af bestyrelsen", "i stedet for Bo Vig". */
const LEFT = new RegExp(
  `(?:(?<!\\p{L})(?:da|efter at|fordi|idet|eftersom|som følge af at) (?:${NAME}) (?:(?:er|har|blev|bliver|nu) )*(?:${LEAVING})|(?<!\\p{L})(?:i stedet for|afløser for|afløsning for|efterfølger for|erstatning for) (?:${NAME}))`,
  'gu',
);
const SOMEBODY_LEFT = new RegExp(`${LEAVING}|i stedet for|afløs|efterfølger|erstatning`, 'u');
const ASKED = wording(
  'udtråd*|udtræd*|fratråd*|fratræd*|stopp*|stoppet|gået|går|rejst*|afgå*|forlad*|forlod|afløs*|efterfølg*|erstatte*|i stedet|left|leaves|leaving|replaced|resigned|instead',
);

/** "Hvem kom med i bestyrelsen?": not the one whose seat was free. What is asked of those who left keeps them. */
export function withoutThoseWhoLeft(text: string, plain: string): string {
  return !SOMEBODY_LEFT.test(text) || asksWhoLeft(plain) ? text : text.replace(LEFT, ' ');
}

/** In "hvem kom med efter hende, der gik af" that only tells which seat it was. */
const asksWhoLeft = rememberingLast((plain: string) =>
  ASKED.test(plain.replace(/ (?:efter|after) .*$/u, ' ')),
);
