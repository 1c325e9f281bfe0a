import { createDocumentReader } from '../../../src/adapters/documents/create-document-reader';
import { rawFile } from '../../support/files';
import { tinyPdf } from '../../support/tiny-pdf';

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
});
