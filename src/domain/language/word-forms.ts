import { foldWord } from './fold';
import { IRREGULAR, IRREGULAR_ALONE } from './irregular-words';
import { PROPER_NAMES } from './proper-names';
import { VERB_ROOTS } from './verb-roots';

const ENDINGS = [
  ...[
    '',
    'e',
    'er',
    'es',
    'te',
    't',
    'tes',
    'ts',
    'ede',
    'et',
    'edes',
    'ende',
    'endes',
    'eren',
    'erne',
    'ens',
    'en',
  ],
  ...[
    'else',
    'elsen',
    'elser',
    'elserne',
    'elses',
    'elsens',
    'ing',
    'ingen',
    'inger',
    'ingerne',
    'ings',
    'ingens',
  ],
  ...['ning', 'ningen', 'ninger', 'ningerne', 'nings', 'ningens', 'eret', 'erede', 'ering', 'eringen'],
];
/** Shorter heads would be found inside words they have nothing to do with. */
const SHORTEST_HEAD = 5;
const SHORTEST_FIRST = 3;

const IRREGULAR_VERB =
  /^(?:gå|få|komme|tage|give|stå|lægge|sætte|sige|sidde|finde|bringe|træde|gøre|se|slå|drage|holde|byde|skrive|træffe|løbe|gribe|trække|falde|stige|vælge|søge|følge) /u;

/** What stands before a verb and makes another of it: gennem·gik, ved·tog, frem·lagde. */
const VERB_PREFIX =
  /^(?:gennem|ind|ud|op|ned|frem|for|fore|ved|over|under|til|tilbage|videre|af|an|be|mod|del|fast|sam|bi|om|igen|hjem|mel)(?=.{3})/u;

const INFINITIVE = /(?:(?<!end)es?|ø)$/u;
const VERB_FORM = /(?:et|t|te|ede)$/u;

/** Names and words of one form: no compound ends with Inger, although stillinger does. */
const alone: ReadonlySet<string> = new Set([
  ...PROPER_NAMES.flatMap(nameForms),
  ...IRREGULAR.filter((group) => !/[\s,]/u.test(group)).map(foldWord),
  ...IRREGULAR_ALONE.flatMap((group) => group.split(' ')).map(foldWord),
]);

interface KnownForms {
  readonly roots: ReadonlyMap<string, string>;
  /** Letters: no head of a compound is longer, however long a word somebody types. */
  readonly longest: number;
}

let forms: KnownForms | undefined;
let irregular: ReadonlyMap<string, string> | undefined;
let verbs: ReadonlySet<string> | undefined;

/** The root of a folded word that is itself a form of a word known here. */
export function rootOfForm(folded: string): string | undefined {
  forms ??= readForms();
  return forms.roots.get(folded);
}

/** The common root of a folded word that the stemmer gets wrong, alone or as the head of a compound; else null. */
export function knownRoot(folded: string): string | null {
  forms ??= readForms();
  const { roots, longest } = forms;
  const root = roots.get(folded);
  if (root !== undefined) return root;
  const verb = prefixedVerb(folded);
  if (verb !== null) return verb;
  const first = Math.max(SHORTEST_FIRST, folded.length - longest);
  for (let at = first; at <= folded.length - SHORTEST_HEAD; at += 1) {
    const tail = folded.slice(at);
    const head = alone.has(tail) ? undefined : roots.get(tail);
    if (head !== undefined) return folded.slice(0, at) + head;
  }
  return null;
}

/** Is the word itself, not only its head, a form of a verb known here? */
export function isVerbForm(folded: string): boolean {
  return (
    prefixedVerb(folded) !== null ||
    readIrregularOnce().has(folded) ||
    (VERB_FORM.test(folded) && (verbs ??= readVerbs()).has(folded))
  );
}

/** "Godkende", "nå": the form behind a modal, of a verb known here. */
export function isInfinitive(folded: string): boolean {
  return INFINITIVE.test(folded) && ((verbs ??= readVerbs()).has(folded) || readIrregularOnce().has(folded));
}

/** Without the nouns among the words of no rule: huset and billedet are no participles. */
function readVerbs(): ReadonlySet<string> {
  const found = new Set<string>();
  for (const entry of VERB_ROOTS) {
    for (const spelling of entry.split('/').filter(Boolean).map(foldWord)) {
      for (const ending of ENDINGS) found.add(spelling + ending);
    }
  }
  for (const group of [...IRREGULAR, ...IRREGULAR_ALONE].filter(isVerbGroup)) {
    for (const word of group.split(/[\s,]+/)) found.add(foldWord(word));
  }
  return found;
}

/** "bede beder bad", and not "klynge klynger klyngen". */
function isVerbGroup(group: string): boolean {
  const [first = '', second] = group.split(/[\s,]+/);
  return second === `${first}r` && !group.includes(` ${first}n`);
}

function prefixedVerb(folded: string): string | null {
  const prefix = VERB_PREFIX.exec(folded)?.[0] ?? '';
  const verb = prefix === '' ? undefined : readIrregularOnce().get(folded.slice(prefix.length));
  return verb === undefined ? null : prefix + verb;
}

function readIrregularOnce(): ReadonlyMap<string, string> {
  irregular ??= readIrregular();
  return irregular;
}

function readForms(): KnownForms {
  const roots = new Map<string, string>();
  for (const entry of VERB_ROOTS) {
    const spellings = entry.split('/').filter(Boolean).map(foldWord);
    const root = spellings[0] ?? entry;
    for (const spelling of spellings) for (const ending of ENDINGS) roots.set(spelling + ending, root);
  }
  for (const group of [...IRREGULAR, ...IRREGULAR_ALONE]) {
    const words = group
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(foldWord);
    for (const word of words) roots.set(word, words[0] ?? word);
  }
  for (const name of PROPER_NAMES) {
    for (const form of nameForms(name)) roots.set(form, foldWord(name));
  }
  return { roots, longest: Math.max(...[...roots.keys()].map((form) => form.length)) };
}

/** "Odense" and "Odenses"; of Jens there is no other form. */
function nameForms(name: string): readonly string[] {
  const folded = foldWord(name);
  return folded.endsWith('s') ? [folded] : [folded, `${folded}s`];
}

/** Forms of irregular verbs and the root they take behind a prefix, as `VERB_ROOTS` spells it: tog → tag, lagde → læg. */
function readIrregular(): ReadonlyMap<string, string> {
  const verbs = IRREGULAR.filter((group) => IRREGULAR_VERB.test(group));
  return new Map(
    verbs.flatMap((group) => {
      const [root = '', ...others] = group.split(/[\s,]+/).map(foldWord);
      const behind = root.length > 3 ? root.replace(/e$/u, '').replace(/(.)\1$/u, '$1') : root;
      return [root, ...others].map((form) => [form, behind] as const);
    }),
  );
}
