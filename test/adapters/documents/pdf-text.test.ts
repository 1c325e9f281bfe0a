import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readDocument, type ReadResult } from '../../support/read-document';
import { tempFolder } from '../../support/temp-folder';
import { tinyPdf } from '../../support/tiny-pdf';

const folder = tempFolder();
afterAll(() => {
  folder.remove();
});

function readPdf(name: string, bytes: Buffer): Promise<ReadResult> {
  const place = path.join(folder.path, name);
  writeFileSync(place, bytes);
  return readDocument(place);
}

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

    const { text } = await readPdf('referat.pdf', pdf);

    expect(text).toBe(
      'REFERAT Fjordklyngen\n\nPunkt 1: Godkendelse\nDagsordenen blev\ngodkendt på mødet.\n\nPunkt 2: Økonomi\nBudgettet er på 3 mio. kr.',
    );
  });

  it('says that a PDF without text is scanned', async () => {
    const { code, message } = await readPdf('skannet.pdf', tinyPdf([[], []]));

    expect(code).toBe('unreadable-file');
    expect(message).toMatch(/skannet\.pdf is a scanned PDF without text; .*OCR/);
  });

  it('says that a PDF is protected by a password', async () => {
    const { code, message } = await readPdf('hemmelig.pdf', tinyPdf([['Punkt 1']], { encrypted: true }));

    expect(code).toBe('unreadable-file');
    expect(message).toMatch(/hemmelig\.pdf is a PDF protected by a password; save a copy/);
  });

  it('says that a PDF is damaged', async () => {
    const { code, message } = await readPdf('brudt.pdf', Buffer.from('%PDF-1.7\nnothing of use'));

    expect(code).toBe('unreadable-file');
    expect(message).toMatch(/brudt\.pdf is a damaged PDF/);
  });
});
