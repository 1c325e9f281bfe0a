/** Settled translations of what kind of body a Danish committee is; the first that fits counts. */
const BODIES: readonly (readonly [RegExp, string])[] = [
  [/klyngestyregruppen?/iu, 'cluster steering group'],
  [/(?:politisk )?sundhedsklyngen?/iu, 'health cluster'],
  [/kommunalbestyrelsen?/iu, 'municipal council'],
  [/byråd(?:et)?/iu, 'town council'],
  [/regionsråd(?:et)?/iu, 'regional council'],
  [/sundhedsråd(?:et)?/iu, 'health council'],
  [/patientinddragelsesudvalg(?:et)?/iu, 'patient involvement committee'],
  [/økonomiudvalg(?:et)?/iu, 'finance committee'],
  [/ældreråd(?:et)?/iu, 'senior citizens’ council'],
  [/handicapråd(?:et)?/iu, 'disability council'],
  [/samarbejdsudvalg(?:et)?/iu, 'liaison committee'],
  [/hovedudvalg(?:et)?/iu, 'main committee'],
  [/koordinationsgruppen?/iu, 'coordination group'],
  [/direktørforum(?:met)?/iu, 'directors’ forum'],
  [/chefforum(?:met)?/iu, 'managers’ forum'],
  [/styregruppen?/iu, 'steering group'],
  [/arbejdsgruppen?/iu, 'working group'],
  [/bestyrelsen?/iu, 'board'],
];
/** A body has to be a word of its own: "Byggestyregruppen" and "Fjordklyngen" are names. */
const FREE = { before: String.raw`(?<![\p{L}-])`, after: String.raw`(?![\p{L}-])` };

/** The words of an English name of a body, longest first, and how it is called in Danish. */
export const ENGLISH_BODIES: readonly { readonly english: readonly string[]; readonly danish: RegExp }[] =
  BODIES.map(([danish, english]) => ({
    english: english.replace(/[’']s?/gu, '').split(' '),
    danish,
  })).toSorted((one, other) => other.english.length - one.english.length);

/** "health cluster Vestby" for "Sundhedsklynge Vestby"; null where no word of the name has a settled translation, or it is all in capitals. */
export function englishBody(danish: string): string | null {
  if (!/\p{Ll}/u.test(danish)) return null;
  for (const [name, english] of BODIES) {
    const whole = new RegExp(FREE.before + name.source + FREE.after, name.flags);
    if (whole.test(danish)) return danish.replace(whole, english);
  }
  return null;
}
