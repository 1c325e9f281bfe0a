import { rememberingLast } from '../../shared/remembering-last';
import { wording } from '../wording';
import type { TextFacts } from './text-facts';

const ASKED = wording(
  'svarede|svaret|svar|meldte * tilbage|vendte * tilbage med|replied|reply|responded|response|answered',
);

/** "Hvem skal rykke dem, der ikke har svaret": a duty, and no reply that has come. */
const DUTY = wording(
  'ikke har svaret|har ikke svaret|ikke svarede|skal|should|has not answered|have not answered',
);

const SAYING =
  'svarede|meldte|meddelte|oplyste|oplyser|tilkendegav|henviste|henviser|afviste|bekræftede|accepterede|forklarede|fortalte|påpegede|pointerede|understregede|præciserede|fastholdt|erkendte|lovede|beklagede|anerkendte|medgav|kvitterede|afslog|imødekom|indvilgede|tilsluttede|gjorde opmærksom';
const SAID =
  'svaret|meldt|meddelt|oplyst|tilkendegivet|henvist|afvist|bekræftet|accepteret|forklaret|lovet|erkendt|beklaget|fastholdt|afslået|imødekommet';
const TONE =
  'positiv|positive|negativ|negative|imod|enig|enige|afvisende|åben|åbne|villig|villige|skeptisk|skeptiske';

/** After one of these nobody has said anything yet. */
const NOT_YET =
  '(?<!\\p{L})(?:så snart|når|hvis|indtil|før|førend|inden|afvent\\p{L}*|venter på)(?!\\p{L})[^,.;:]*';
/** Somebody said something back. */
const REPLY = new RegExp(
  `(?<!\\p{L})(?:${SAYING}|(?:har|havde|er blevet|blev) (?:${SAID})|svaret (?:var|er|lød|blev)|svar fra|tilbagemelding(?:en|er|erne)? (?:var|er|lød|fra)|bakke[rd]e? op|(?:er|var|blev) (?:${TONE}))(?!\\p{L})(?<!${NOT_YET})`,
  'iu',
);

export const asksForReply = rememberingLast((plain: string) => ASKED.test(plain) && !DUTY.test(plain));

export function isReply(facts: Pick<TextFacts, 'matches'>): boolean {
  return facts.matches(REPLY);
}
