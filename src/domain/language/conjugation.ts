export interface VerbForms {
  readonly infinitive: string;
  /** "sender" */
  readonly present: string;
  /** "sendes": present and infinitive alike. */
  readonly passive: string;
  /** "sendt"; verbs that waver have both forms. */
  readonly participles: readonly string[];
}

/** Participles of strong verbs; a verb that ends like the key is inflected like it ("fremlægge", "nedsætte"). */
const STRONG: readonly (readonly [string, string])[] = [
  ['lægge', 'lagt'],
  ['sætte', 'sat'],
  ['tage', 'taget'],
  ['give', 'givet'],
  ['gøre', 'gjort'],
  ['skrive', 'skrevet'],
  ['finde', 'fundet'],
  ['træffe', 'truffet'],
  ['vælge', 'valgt'],
  ['bringe', 'bragt'],
  ['følge', 'fulgt'],
  ['spørge', 'spurgt'],
  ['trække', 'trukket'],
  ['hjælpe', 'hjulpet'],
  ['skyde', 'skudt'],
  ['byde', 'budt'],
  ['bede', 'bedt'],
  ['holde', 'holdt'],
  ['gå', 'gået'],
  ['få', 'fået'],
  ['stå', 'stået'],
  ['slå', 'slået'],
  ['se', 'set'],
  ['drive', 'drevet'],
  ['bære', 'båret'],
  ['komme', 'kommet'],
];

/** The forms of a Danish verb by the regular rules and the table of strong participles. */
export function formsOf(infinitive: string): VerbForms {
  return {
    infinitive,
    present: infinitive.endsWith('gøre') ? infinitive.slice(0, -1) : `${infinitive}r`,
    passive: `${infinitive}s`,
    participles: participles(infinitive),
  };
}

function participles(infinitive: string): readonly string[] {
  const strong = STRONG.find(([ending]) => infinitive.endsWith(ending));
  if (strong) return [infinitive.slice(0, -strong[0].length) + strong[1]];
  const stem = infinitive.replace(/e$/, '');
  return [`${stem}et`, `${stem.replace(/([^aeiouyæøåt])\1$/, '$1')}t`];
}
