import type { Random } from './random';

/** Changes a text in one way; `others` are texts of other layouts to mix in. */
type Mutation = (text: string, random: Random, others: readonly string[]) => string;

const NOISE = [
  '<script>alert(1)</script>',
  '<b>',
  '</p><p>',
  '&nbsp;&amp;',
  '**',
  '| at | godkendes |',
  '```',
  '{{x}}',
  '\u202e',
  '\u200b',
  '\u0000',
  '\ufeff',
  '\u00ad',
  '🙂',
  '\ud83d',
  '(((',
  ')))',
  '«»“”',
  '[1][2]',
  'A:',
  '31.02.2024',
  '99-99-9999',
  'kl. 25.99',
  'Punkt 0:',
  '1.',
  '1.1.1.1.1.1.',
  'Afbud: ',
  'Deltagere:',
  'Beslutning',
  'Referat',
  'Der var afbud fra ',
  ', og, og, og ',
  '§§§',
  'i stedet for',
  'senest den',
];
const LONG = 100_000;

const MUTATIONS: readonly Mutation[] = [
  (text, random) => text.slice(0, random.below(text.length)),
  (text, random) => text.slice(random.below(text.length)),
  (text, random) => random.shuffled(text.split('\n')).join('\n'),
  (text, random) => {
    const lines = text.split('\n');
    const start = random.below(lines.length);
    return [
      ...lines.slice(0, start),
      ...random.shuffled(lines.slice(start, start + 30)),
      ...lines.slice(start + 30),
    ].join('\n');
  },
  (text, random) =>
    text
      .split('\n')
      .filter(() => random.share() > 0.2)
      .join('\n'),
  (text, random) =>
    text
      .split('\n')
      .flatMap((line) => (random.share() < 0.2 ? [line, line] : [line]))
      .join('\n'),
  (text, random) => text.replaceAll('\n', () => (random.share() < 0.3 ? ' ' : '\n')),
  (text, random) => text.replaceAll(' ', () => (random.share() < 0.05 ? '\n' : ' ')),
  (text, random) => text.replaceAll(' ', () => (random.share() < 0.05 ? '' : ' ')),
  (text) => text.replaceAll('\n', ' '),
  (text) => text.replaceAll('\n', '\n\n\n'),
  (text) => text.toUpperCase(),
  (text, random) => text.replace(/[æøåÆØÅ]/g, () => random.of(['Å', '?', 'Ã¦', '\ufffd', 'oe', 'æ'])),
  (text, random) => text.replaceAll(' ', () => random.of([' ', '\u00a0', '\t', '  '])),
  (text, random) => inserted(text, random, random.of(NOISE)),
  (text, random) =>
    Array.from({ length: 20 }).reduce<string>((one) => inserted(one, random, random.of(NOISE)), text),
  (text, random) => inserted(text, random, repeated(random.of(NOISE), random)),
  (text, random) => inserted(text, random, repeated(random.of(text.split('\n')), random)),
  (text, random) =>
    inserted(text, random, repeated(random.of([' ', '.', '-', 'a', '1', ',', '(', '\t', '\n']), random)),
  (text, random) =>
    text.replace(/^/gm, () =>
      random.share() < 0.3 ? random.of(['1. ', '- ', 'Punkt 3: ', '\t', 'a) ']) : '',
    ),
  (text, random) => text.replace(/\d/g, (digit) => (random.share() < 0.3 ? String(random.below(10)) : digit)),
  (text, random, others) => text.slice(0, random.below(text.length)) + random.of(others),
  (text, random, others) => [text, random.of(others)].join('\n\n'),
  (text, random, others) => {
    const [mine, theirs] = [text.split('\n\n'), random.of(others).split('\n\n')];
    return mine.flatMap((block, index) => [block, theirs[index] ?? '']).join('\n\n');
  },
];

/** The same text, damaged in one to four ways. */
export function mutateText(text: string, random: Random, others: readonly string[]): string {
  let result = random.share() < 0.7 ? part(text, random) : text;
  for (let left = 1 + random.below(4); left > 0 && result !== ''; left -= 1) {
    result = random.of(MUTATIONS)(result, random, others);
  }
  return result.slice(0, 10 * LONG);
}

/** Most minutes are short, and short ones are soon tried. */
function part(text: string, random: Random): string {
  const start = random.share() < 0.5 ? 0 : text.indexOf('\n', random.below(text.length)) + 1;
  return text.slice(start, start + 1_000 + random.below(20_000));
}

function inserted(text: string, random: Random, piece: string): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + piece + text.slice(at);
}

/** Up to a hundred thousand characters of the same. */
function repeated(piece: string, random: Random): string {
  return piece.repeat(Math.ceil((random.share() ** 3 * LONG) / Math.max(piece.length, 1)));
}
