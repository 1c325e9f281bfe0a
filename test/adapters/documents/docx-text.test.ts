import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type IParagraphOptions,
} from 'docx';
import { createDocumentReader } from '../../../src/adapters/documents/create-document-reader';
import { rawFile } from '../../support/files';

const reader = createDocumentReader();
const NUMBERS = ['agenda', 'points'].map((reference) => ({
  reference,
  levels: [0, 1].map((level) => ({ level, format: 'decimal' as const, text: `%${String(level + 1)}.` })),
}));

async function readDocx(children: readonly (Paragraph | Table)[]): Promise<string> {
  const document = new Document({ numbering: { config: NUMBERS }, sections: [{ children: [...children] }] });
  return reader.read(rawFile('referat.docx', await Packer.toBuffer(document)));
}

function paragraph(text: string, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, text });
}

function numberedHeading(text: string, level = 0): Paragraph {
  return paragraph(text, { heading: HeadingLevel.HEADING_1, numbering: { reference: 'agenda', level } });
}

describe('reading a Word document', () => {
  it('keeps headings, paragraphs and lists', async () => {
    const text = await readDocx([
      paragraph('REFERAT Fjordklyngen', { heading: HeadingLevel.TITLE }),
      paragraph('Der var afbud fra Åse.'),
      paragraph('økonomi', { bullet: { level: 0 } }),
      paragraph('personale', { bullet: { level: 0 } }),
      paragraph('at planen godkendes', { numbering: { reference: 'points', level: 0 } }),
      paragraph('at den evalueres', { numbering: { reference: 'points', level: 0 } }),
    ]);

    expect(text).toBe(
      'REFERAT Fjordklyngen\n\nDer var afbud fra Åse.\n\n- økonomi\n- personale\n\n1. at planen godkendes\n2. at den evalueres',
    );
  });

  it('writes out the numbers that Word computes for headings', async () => {
    const text = await readDocx([
      numberedHeading('Velkomst'),
      paragraph('Godkendt.'),
      numberedHeading('Økonomi'),
      numberedHeading('Budget', 1),
      numberedHeading('Eventuelt'),
    ]);

    expect(text).toBe('1. Velkomst\n\nGodkendt.\n\n2. Økonomi\n\n2.1. Budget\n\n3. Eventuelt');
  });

  it('counts on where numbered points are headings, and begins each list anew', async () => {
    const point = (text: string, level = 0): Paragraph =>
      paragraph(text, { numbering: { reference: 'points', level } });

    const text = await readDocx([
      point('Velkomst'),
      paragraph('Godkendt.'),
      point('Økonomi'),
      paragraph('Det indstilles,'),
      point('at planen godkendes'),
      point('herunder budgettet', 1),
      point('at den evalueres'),
      paragraph('Udsat.'),
      point('Eventuelt'),
    ]);

    expect(text).toBe(
      [
        '1. Velkomst',
        'Godkendt.',
        '2. Økonomi',
        'Det indstilles,',
        '1. at planen godkendes\n  1. herunder budgettet\n2. at den evalueres',
        'Udsat.',
        '3. Eventuelt',
      ].join('\n\n'),
    );
  });

  it('keeps line breaks, and makes blanks of tabs', async () => {
    const children = [new TextRun('Dato:\t3. marts 2025'), new TextRun({ text: 'Sted: Havby', break: 1 })];

    expect(await readDocx([new Paragraph({ children })])).toBe('Dato: 3. marts 2025\nSted: Havby');
  });

  it('makes blocks of cells that hold several lines', async () => {
    const cell = (...texts: string[]): TableCell =>
      new TableCell({ children: texts.map((text) => paragraph(text)) });
    const rows = [new TableRow({ children: [cell('Punkt 1'), cell('Planen', 'Godkendt.')] })];

    expect(await readDocx([new Table({ rows })])).toBe('Punkt 1\n\nPlanen\n\nGodkendt.');
  });

  it('puts a tab between the cells of a table', async () => {
    const row = (...cells: string[]): TableRow =>
      new TableRow({ children: cells.map((cell) => new TableCell({ children: [paragraph(cell)] })) });

    const text = await readDocx([new Table({ rows: [row('Navn', 'Fremmødt'), row('Åse Mølgård', 'ja')] })]);

    expect(text).toBe('Navn\tFremmødt\nÅse Mølgård\tja');
  });

  it('says that a Word document without text is empty', async () => {
    await expect(readDocx([paragraph('')])).rejects.toMatchObject({ code: 'empty-file' });
  });

  it('says that a Word document is damaged', async () => {
    const document = new Document({ sections: [{ children: [paragraph('Referat')] }] });
    const bytes = await Packer.toBuffer(document);
    const content = bytes.indexOf('word/document.xml') + 'word/document.xml'.length;
    bytes.fill(0x55, content, content + 40);

    await expect(reader.read(rawFile('brudt.docx', bytes))).rejects.toThrow(
      'brudt.docx is a damaged Word document',
    );
  });
});

describe('the page head of a Word document', () => {
  const pageNumber = [
    new TextRun('\tSide '),
    new TextRun({ children: [PageNumber.CURRENT] }),
    new TextRun(' af '),
    new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
  ];

  async function readWithHeads(heads: Readonly<Record<string, Header>>, titlePage: boolean): Promise<string> {
    const document = new Document({
      sections: [
        {
          properties: { titlePage },
          headers: heads,
          footers: { default: new Footer({ children: [paragraph('www.fjordklyngen.example')] }) },
          children: [paragraph('Punkt 1: Økonomi')],
        },
      ],
    });
    return reader.read(rawFile('referat.docx', await Packer.toBuffer(document)));
  }

  it('stands before the text, without page numbers and feet', async () => {
    const head = new Header({
      children: [
        new Paragraph({ children: [new TextRun('Fjordklyngen & Havby'), ...pageNumber] }),
        paragraph('Mødet den 3. marts 2025'),
      ],
    });

    const text = await readWithHeads({ default: head }, false);

    expect(text).toBe('Fjordklyngen & Havby\nMødet den 3. marts 2025\n\nPunkt 1: Økonomi');
  });

  it('is that of the first page, then that of the others', async () => {
    const heads = {
      default: new Header({ children: [paragraph('Fjordklyngen')] }),
      first: new Header({ children: [paragraph('Referat'), paragraph('Fjordklyngen')] }),
    };

    expect(await readWithHeads(heads, true)).toBe('Referat\nFjordklyngen\n\nPunkt 1: Økonomi');
  });

  it('is left out where the text says the same', async () => {
    const head = new Header({ children: [paragraph('Punkt 1: Økonomi')] });

    expect(await readWithHeads({ default: head }, false)).toBe('Punkt 1: Økonomi');
  });
});
