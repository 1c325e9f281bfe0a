import { createDocumentReader } from '../../../src/adapters/documents/create-document-reader';
import { MAX_FILE_BYTES } from '../../../src/ports/document-reader';
import { rawFile } from '../../support/files';

const reader = createDocumentReader();
const DANISH = 'Punkt 1: Økonomi\nDer var afbud fra Åse Mølgård.';

describe('reading text', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(DANISH)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${DANISH}`)],
    ['UTF-16 with a byte order mark', Buffer.from(`\ufeff${DANISH}`, 'utf16le')],
    ['UTF-16, big-endian, with a byte order mark', Buffer.from(`\ufeff${DANISH}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(DANISH, 'utf16le')],
    ['Windows-1252', Buffer.from(DANISH, 'latin1')],
    ['Windows line ends', Buffer.from(DANISH.replace('\n', '\r\n'))],
    ['decomposed letters', Buffer.from(DANISH.normalize('NFD'))],
  ])('gives the same for %s', async (_, bytes) => {
    const text = await reader.read({ name: 'referat.txt', bytes });

    expect(text).toBe(DANISH);
  });

  it('keeps the quotation marks and dashes of Windows-1252', async () => {
    const bytes = Buffer.from([0x93, 0xc5, 0x62, 0x65, 0x6e, 0x94, 0x20, 0x96, 0x20, 0xf8]);

    const text = await reader.read(rawFile('referat.txt', bytes));

    expect(text).toBe('“Åben” – ø');
  });

  it('reads Markdown as it stands', async () => {
    const text = await reader.read(rawFile('referat.md', '# Punkt 1\n\n- et\n- to\n'));

    expect(text).toBe('# Punkt 1\n\n- et\n- to');
  });

  it('goes by content, not by name', async () => {
    const text = await reader.read(rawFile('referat.docx', DANISH));

    expect(text).toBe(DANISH);
  });
});

describe('refusing a file', () => {
  it.each([
    { what: 'nothing', bytes: Buffer.alloc(0), message: /^tom\.txt is empty; send/ },
    { what: 'blanks', bytes: Buffer.from(' \r\n\t \n'), message: /^tom\.txt holds no text/ },
  ])('names one with $what in it', async ({ bytes, message }) => {
    const read = reader.read({ name: 'tom.txt', bytes });

    await expect(read).rejects.toMatchObject({
      code: 'empty-file',
      message: expect.stringMatching(message) as string,
    });
  });

  it.each<[string, string, RegExp]>([
    ['\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'a PNG image', /send the minutes as/],
    ['\xff\xd8\xff\xe0\0\x10JFIF\0', 'a JPEG image', /send the minutes as/],
    ['{\\rtf1\\ansi Referat}', 'an RTF document', /save it as \.docx/],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\0\0', 'a document in an old Office format', /save it as \.docx/],
    ['PK\x03\x04 and then nothing of use', 'a damaged zip archive', /save the document again/],
    ['\x1f\x8b\x08\0\0\0', 'a gzip archive', /unpack it/],
    ['\0\x01\x02\x03\x04\x05\x06\x07\x08', 'binary data of an unknown kind', /send the minutes as/],
  ])('names the kind and the cure for %j', async (content, found, cure) => {
    const read = reader.read(rawFile('referat.pdf', Buffer.from(content, 'latin1')));

    await expect(read).rejects.toMatchObject({
      code: 'unsupported-file',
      message: expect.stringContaining(`referat.pdf is ${found}`) as string,
    });
    await expect(read).rejects.toThrow(cure);
  });

  it('knows a Word document that is locked with a password', async () => {
    const locked = Buffer.concat([
      Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);

    await expect(reader.read(rawFile('låst.docx', locked))).rejects.toThrow(
      'låst.docx is a document protected by a password; save a copy without a password and send that.',
    );
  });

  it('does not look into files over 50 MB', async () => {
    const bytes = new Uint8Array(MAX_FILE_BYTES + 1);

    await expect(reader.read({ name: 'stor.txt', bytes })).rejects.toThrow(
      'stor.txt is 50 MB, and at most 50 MB',
    );
  });

  it.each([
    ['of one byte a letter', Buffer.from('Sagen blev drøftet. '.repeat(300_000))],
    ['that cannot but be too long', Buffer.from('Sagen blev drøftet. '.repeat(600_000))],
    ['of an old code page', Buffer.alloc(MAX_FILE_BYTES, 0x85)],
  ])('does not read a text as long as a library, %s', async (_, bytes) => {
    await expect(reader.read({ name: 'lang.txt', bytes })).rejects.toMatchObject({
      code: 'file-too-large',
      message: 'lang.txt holds more than 2.5 million characters; send the minutes of one meeting at a time.',
    });
  });

  it('does not take a large file of anything else for a text', async () => {
    const bytes = Buffer.alloc(
      20_000_000,
      Uint8Array.from({ length: 256 }, (_, byte) => byte),
    );

    await expect(reader.read({ name: 'film.txt', bytes })).rejects.toMatchObject({
      code: 'unsupported-file',
    });
  });
});
