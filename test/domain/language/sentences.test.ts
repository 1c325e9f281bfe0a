import { sentences } from '../../../src/domain/language/sentences';
import { textAt } from '../../../src/domain/shared/span';

const split = (text: string): string[] => sentences(text).map((span) => textAt(text, span));

describe('sentences', () => {
  it('splits at full stops, question marks and exclamation marks', () => {
    expect(split('Kan det nås? Ja! Det nås i maj.')).toEqual(['Kan det nås?', 'Ja!', 'Det nås i maj.']);
  });

  it.each([
    'Mødet holdes d. 3. april 2024 kl. 10.30 i lokale 2.',
    'Bl.a. Havby Kommune, jf. Sundhedsloven § 113, stk. 2, og evt. Psykiatrien deltager.',
    'Der er ca. 250 mio. kr. pr. år, hhv. 1.200 kr. inkl. moms og 3,5 pct. til drift mv. i 2025.',
    'Rapporten udsendes 1. gang om måneden iht. aftalen, dvs. 12 gange, f.eks. pr. mail.',
    'Ordet gik til Anders G. Christensen og T.O. Holm.',
    'Se www.havby.dk/moede.Aspx og notat.v2.docx for mere.',
    'Gruppen (se lab. 14) fortsætter til d. 3. Oktober.',
    'Møderne holdes d. 18. dec. 2023, 8. feb. og 18. marts 2024.',
    'Ordningen løber 3. nov. – 14. jan. og igen okt./nov. 2025 efter aftale.',
    'Fristen er den 4. sept. (onsdag) for alle.',
    'Punkt 3. Orientering om budget',
    '1.-2. Anbefales.',
    'Først drøftes budgettet; derefter planen.',
  ])('keeps together: %s', (text) => {
    expect(split(text)).toEqual([text]);
  });

  it.each([
    ['Der afsættes 250 mio. kr. Det sker i 2025.', 'Der afsættes 250 mio. kr.', 'Det sker i 2025.'],
    [
      'Der deltog læger, sygeplejersker m.fl. Mødet sluttede.',
      'Der deltog læger, sygeplejersker m.fl.',
      'Mødet sluttede.',
    ],
    ['Aftalen gælder i 2024. Herefter ophører den.', 'Aftalen gælder i 2024.', 'Herefter ophører den.'],
    ['Svaret ventes 8. feb. Herefter følges op.', 'Svaret ventes 8. feb.', 'Herefter følges op.'],
    ['Opgaven tager Jan. 12 borgere venter.', 'Opgaven tager Jan.', '12 borgere venter.'],
    ['Gruppen valgte plan B. Der følges op.', 'Gruppen valgte plan B.', 'Der følges op.'],
    ['Han sagde: »Det er aftalt.« Mødet sluttede.', 'Han sagde: »Det er aftalt.«', 'Mødet sluttede.'],
    ['Udgiften er kendt. (Se notatet.) Den er lav.', 'Udgiften er kendt.', '(Se notatet.)', 'Den er lav.'],
    ['Sagen blev behandlet.Herefter gik man videre.', 'Sagen blev behandlet.', 'Herefter gik man videre.'],
  ])('splits: %s', (text, ...parts) => {
    expect(split(text)).toEqual(parts);
  });

  it('makes bullets and numbered points sentences of their own, without their mark', () => {
    const text =
      'Der blev aftalt:\n- Havby afklarer økonomien\n• sekretariatet indkalder\n1. Planen godkendes\n2) Planen sendes';

    expect(split(text)).toEqual([
      'Der blev aftalt:',
      'Havby afklarer økonomien',
      'sekretariatet indkalder',
      'Planen godkendes',
      'Planen sendes',
    ]);
  });

  it('joins hard-wrapped lines and keeps them verbatim', () => {
    const text =
      'Styregruppen drøftede, hvordan samarbejdet med\nHavby Kommune kan styrkes inden den\n3. april og besluttede det.';

    expect(split(text)).toEqual([text]);
  });

  it('separates a heading, an attachment label and what a blank line separates', () => {
    expect(
      split('Den videre proces\nSekretariatet sender planen ud til alle medlemmer af udvalget.'),
    ).toHaveLength(2);
    expect(
      split('der arbejdes ikke videre med planlægningen af deltagelsen i samarbejdet\nBilag'),
    ).toHaveLength(2);
    expect(split('Første del\n\nanden del')).toEqual(['Første del', 'anden del']);
  });

  it('reads only the stretch it is given, with offsets into the whole text', () => {
    const text = 'Før. Inde et. Inde to. Efter.';

    const spans = sentences(text, { start: 5, end: 22 });

    expect(spans.map((span) => textAt(text, span))).toEqual(['Inde et.', 'Inde to.']);
  });

  it('gives nothing for empty text and lone marks', () => {
    expect(split('')).toEqual([]);
    expect(split(' \n\n 3.\n -\n')).toEqual([]);
  });

  it.each(['a. ', 'a.', '. ', '"."', '1. ', 'kl. ', '(', 'ord\n', '- '])(
    'copes with a long run of %j',
    (unit) => {
      const text = unit.repeat(Math.floor(60_000 / unit.length));

      const spans = sentences(text);

      expect(spans.every((span) => span.end > span.start)).toBe(true);
    },
  );
});
