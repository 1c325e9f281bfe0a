import { phrase } from './phrase';

/** "når det foreligger", not "vi når det" nor "når ud til de ældre". */
const WHEN =
  '(?<!(?<![\\p{L}])(?:vi|man|de|han|hun|jeg|ikke|næppe) )når(?! (?:frem|ud|op|ned|hen|rundt|igennem|til|langt|kun|over|hele|i mål|målet|målene|ikke (?:at|frem|ud|til|det)) )';

/** A clause that says what something waits for, or on what it depends, up to the comma that ends it. */
const CLAUSE = phrase(
  `(?:først |før |fra )?(?:førend|${WHEN}|hvis|såfremt|forudsat at|medmindre|med mindre|så snart|i det omfang|så vidt)(?= )`,
);
const PROVISO = phrase(
  'under forudsætning af(?=,? at | (?:\\p{L}+ ){0,3}\\p{L}+(?:else|ing|tion|tilsagn|støtte|midler)(?!\\p{L}))|afhængigt? af(?= )|betinget af(?=,? at | )',
);
/** "under forudsætning af politisk godkendelse …": the noun ends it. */
const PROVISO_END = /^\s(?!at\s)(?:\p{L}+\s){0,3}?\p{L}+(?:else|ing|tion|tilsagn|støtte|midler)(?!\p{L})/u;
/** "Er der ikke kommet svar inden påske, rykker …" */
const INVERTED =
  /^(?:Er|Har|Kommer|Bliver|Får|Sker|Kan|Lykkes|Giver|Siger|Viser|Går|Melder|Svarer|Falder|Stiger|Vil|Ønsker|Mangler|Opstår|Holder|Fortsætter|Skulle|Godkendes|Forlænges|Afslås)\s(?:der|det|den|vi|man|de|han|hun|\p{Lu}\p{L}+|\p{L}+(?:en|et|ne))\s[^,?.]{3,90}(?=,\s(?:så\s)?\p{Ll}+r\s)/u;
const HEDGE = phrase('eventuelt|evt\\.?(?= )|ved behov|efter behov|om nødvendigt|i givet fald');
const END = /(?:[,;]|(?<!\d)\.)(?:\s|$)|\.$|\s+(?:så|arbejdes|skal|vil)\s/u;

/** The condition of a promise in the words of the text ("når møderækken ligger fast"), or null. */
export function conditionOf(text: string): string | null {
  const inverted = INVERTED.exec(text);
  if (inverted) return inverted[0];
  const clause = earliest(text, [CLAUSE, PROVISO]);
  if (clause) return text.slice(clause.index, clauseEnd(text, clause.index + clause[0].length)).trim();
  return HEDGE.exec(text)?.[0] ?? null;
}

function earliest(text: string, patterns: readonly RegExp[]): RegExpExecArray | null {
  const hits = patterns.map((pattern) => pattern.exec(text)).filter((hit) => hit !== null);
  return hits.sort((a, b) => a.index - b.index)[0] ?? null;
}

function clauseEnd(text: string, from: number): number {
  const opening = /^,?\s*at\s/u.exec(text.slice(from))?.[0].length ?? 0;
  const end = END.exec(text.slice(from + opening));
  const proviso = /\saf$/iu.test(text.slice(0, from)) ? PROVISO_END.exec(text.slice(from)) : null;
  if (proviso) return from + proviso[0].length;
  return end ? from + opening + end.index : text.length;
}
