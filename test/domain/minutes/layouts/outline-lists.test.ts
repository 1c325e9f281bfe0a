import { parseOutput, type ParseOutput } from '../../../../src/domain/minutes/export';
import { parseMinutes } from '../../../../src/domain/minutes/parse';

const parse = (text: string): ParseOutput => parseOutput('x.txt', parseMinutes(text), text);
const HEAD = 'Haveudvalget\n4. maj 2023 kl. 9.00\n\n';

describe('minutes printed as one nested list', () => {
  it.each([
    ['•', '•', ''],
    ['-', 'o', '.'],
    ['*', '*', ':'],
  ])('reads titles and headings behind the marks %s and %s', (outer, inner, dot) => {
    const { items } = parse(
      `${HEAD}  ${outer} 1${dot} Nye bede\n    ${inner} Indstilling\n\n      Det indstilles, at bedene godkendes.\n\n    ${inner} Beslutning\n\n      Godkendt.\n\n    ${inner} Bilag\n      • Tegning af bede\n\n` +
        `  ${outer} 2${dot} Stier\n    ${inner} Beslutning\n\n      Udsat.\n\n  ${outer} 3${dot} Eventuelt\n`,
    );

    expect(items).toMatchObject([
      { title: 'Nye bede', decision: 'Godkendt.', attachments: ['Tegning af bede'] },
      { title: 'Stier', decision: 'Udsat.' },
      { title: 'Eventuelt', decision: null },
    ]);
  });

  it('reads titles behind marks with plain headings below them', () => {
    const { items } = parse(
      `${HEAD}• 1. Nye bede\n\nIndstilling\n\nDet indstilles, at bedene godkendes.\n\nBeslutning\n\nGodkendt.\n\n• 2. Stier\n\nBeslutning\n\nUdsat.\n`,
    );

    expect(items).toMatchObject([
      { title: 'Nye bede', recommendations: ['at bedene godkendes.'], decision: 'Godkendt.' },
      { title: 'Stier', decision: 'Udsat.' },
    ]);
  });

  it('keeps the points of a decision as they are', () => {
    const { items } = parse(`${HEAD}1. Nye bede\nBeslutning\n- Bedene graves.\n- Bilag\n- Stien fejes.\n`);

    expect(items[0]?.decision).toBe('- Bedene graves.\n- Bilag\n- Stien fejes.');
  });
});
