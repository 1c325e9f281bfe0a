import { createDocumentReader } from '../../../src/adapters/documents/create-document-reader';
import { READING_LIMITS } from '../../../src/adapters/documents/limits';
import { rawFile } from '../../support/files';
import { packedPdf, placedPdf, tinyPdf } from '../../support/tiny-pdf';

const reader = createDocumentReader();

describe('reading a PDF', () => {
  it('keeps lines, separates paragraphs and leaves page numbers out', async () => {
    const pdf = tinyPdf([
      [
        'REFERAT Fjordklyngen',
        '',
        'Punkt 1: Godkendelse',
        'Dagsordenen blev',
        'godkendt på mødet.',
        '',
        'Side 1 af 2',
      ],
      ['Punkt 2: Økonomi', 'Budgettet er på 3 mio. kr.', '', 'Side 2 af 2'],
    ]);

    const text = await reader.read(rawFile('referat.pdf', pdf));

    expect(text).toBe(
      'REFERAT Fjordklyngen\n\nPunkt 1: Godkendelse\nDagsordenen blev\ngodkendt på mødet.\n\nPunkt 2: Økonomi\nBudgettet er på 3 mio. kr.',
    );
  });

  it('says that a PDF without text is scanned', async () => {
    const read = reader.read(rawFile('skannet.pdf', tinyPdf([[], []])));

    await expect(read).rejects.toMatchObject({ code: 'file-scanned' });
    await expect(read).rejects.toThrow(/^skannet\.pdf is a scanned PDF without text; .*OCR/);
  });

  it('says that a PDF is protected by a password', async () => {
    const read = reader.read(rawFile('hemmelig.pdf', tinyPdf([['Punkt 1']], { encrypted: true })));

    await expect(read).rejects.toMatchObject({ code: 'file-protected' });
    await expect(read).rejects.toThrow(/^hemmelig\.pdf is a PDF protected by a password; save a copy/);
  });

  it('says that a PDF is damaged', async () => {
    const read = reader.read(rawFile('brudt.pdf', '%PDF-1.7\nnothing of use'));

    await expect(read).rejects.toMatchObject({ code: 'unreadable-file' });
    await expect(read).rejects.toThrow(/^brudt\.pdf is a damaged PDF/);
  });

  it('gives up a PDF that unpacks to more than the memory', async () => {
    const bomb = packedPdf(Buffer.alloc(400_000_000, ' '), 2);
    const strict = createDocumentReader({ ...READING_LIMITS, growthMegabytes: 100 });

    await expect(strict.read(rawFile('bombe.pdf', bomb))).rejects.toMatchObject({ code: 'file-too-large' });
  });
});

describe('reading a PDF with columns', () => {
  const LEFT = [
    'Udvalget drøftede planen for',
    'det kommende år og lagde',
    'vægt på, at kommunerne får',
    'god tid til at høre de lokale',
    'råd, inden planen sendes til',
    'godkendelse i byrådene. Det',
  ];
  const RIGHT = [
    'gælder også de planer, der',
    'først skal i høring hos de',
    'praktiserende læger, og som',
    'hospitalet har bedt om at se.',
    'Udvalget besluttede at sætte',
    'planen på næste dagsorden.',
  ];
  const column = (lines: readonly string[], x: number) =>
    lines.map((text, index) => ({ text, x, y: 700 - index * 12 }));
  const TITLE = { text: 'Punkt 4: Planen for det kommende år og dens behandling i udvalgene', x: 50, y: 730 };
  const PROSE =
    'Udvalget drøftede planen for det kommende år og lagde vægt på, at kommunerne får god tid til at høre de lokale råd, inden planen sendes til godkendelse i byrådene. Det gælder også de planer, der først skal i høring hos de praktiserende læger, og som hospitalet har bedt om at se. Udvalget besluttede at sætte planen på næste dagsorden.';

  it('reads prose column by column, although it was written line by line', async () => {
    const rows = column(LEFT, 50).flatMap((left, index) => [
      left,
      ...column(RIGHT, 300).slice(index, index + 1),
    ]);

    const text = await reader.read(rawFile('spalter.pdf', placedPdf([[TITLE, ...rows]])));

    expect(text).toBe(`${TITLE.text}\n\n${PROSE}`);
  });

  it('reads a table row by row', async () => {
    const names = ['Åse Mølgård', 'Poul Tangager', 'Karen Lund', 'Jens Vad', 'Ida Krog', 'Bo Ravn'];
    const titles = names.map((_, index) => `medlem nr. ${String(index + 1)} af udvalget i Havby`);
    const rows = column(names, 50).flatMap((left, index) => [
      left,
      ...column(titles, 300).slice(index, index + 1),
    ]);

    const text = await reader.read(rawFile('tabel.pdf', placedPdf([rows])));

    expect(text).toBe(names.map((name, index) => `${name}\t${titles[index] ?? ''}`).join('\n'));
  });

  it('reads a table of contents row by row', async () => {
    const titles = [
      'Godkendelse af dagsorden',
      'Økonomi',
      'Sundhedsaftalen i det nye år',
      'Akutplanen',
      'Planer',
      'Eventuelt',
    ];
    const numbers = titles.map((_, index) => `${String(index + 1)}.`);
    const pages = titles.map((_, index) => String(index + 2));
    const rows = titles.flatMap((_, index) =>
      [column(numbers, 50), column(titles, 80), column(pages, 500)].flatMap((own) =>
        own.slice(index, index + 1),
      ),
    );

    const text = await reader.read(rawFile('indhold.pdf', placedPdf([rows])));

    expect(text).toBe(
      titles.map((title, index) => `${numbers[index] ?? ''} ${title}\t${pages[index] ?? ''}`).join('\n'),
    );
  });
});
