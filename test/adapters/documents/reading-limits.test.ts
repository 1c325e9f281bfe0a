import { createDocumentReader } from '../../../src/adapters/documents/create-document-reader';
import { READING_LIMITS } from '../../../src/adapters/documents/limits';
import { rawFile } from '../../support/files';
import { startChild } from '../../support/child';
import { wordParagraph, wordXml, zipArchive } from '../../support/zip-archive';

const MEGABYTE = 1024 * 1024;
const PAGE = rawFile('referat.html', '<h1>Referat</h1>');

function wordFile(body: string, claimedBytes?: number): Buffer {
  const claim = claimedBytes === undefined ? {} : { claimedBytes };
  return zipArchive([{ name: 'word/document.xml', content: wordXml(body), ...claim }]);
}

/** Far more paragraphs than fit into the memory of a small thread, in a small file. */
const manyParagraphs = (): Buffer => wordFile(wordParagraph('Sagen blev drøftet.').repeat(200_000));

describe('reading a file that would take too much', () => {
  it('refuses what a Word document really unpacks to, whatever it claims', async () => {
    const bytes = wordFile(' '.repeat(40 * MEGABYTE), 1_000);

    await expect(createDocumentReader().read(rawFile('bombe.docx', bytes))).rejects.toMatchObject({
      code: 'file-too-large',
      message:
        'bombe.docx unpacks to more than 32 MB of text and layout; send the minutes of one meeting at a time, or send them as .txt.',
    });
  });

  it('refuses a Word document by what it claims, without unpacking it', async () => {
    const bytes = wordFile(wordParagraph('Referat'), 500 * MEGABYTE);

    await expect(createDocumentReader().read(rawFile('bombe.docx', bytes))).rejects.toMatchObject({
      code: 'file-too-large',
      message:
        'bombe.docx is a Word document that unpacks to an enormous size; save a copy without its pictures.',
    });
  });

  it('gives a file up that fills the memory, and reads the next one', async () => {
    const reader = createDocumentReader({ ...READING_LIMITS, heapMegabytes: 40 });

    const large = reader.read(rawFile('stor.docx', manyParagraphs()));
    const small = reader.read(PAGE);

    await expect(large).rejects.toMatchObject({
      code: 'file-too-large',
      message: expect.stringMatching(/^stor\.docx takes more memory to read than minutes do; save/) as string,
    });
    await expect(small).resolves.toBe('Referat');
  });

  it('gives a file up under which the process swells', async () => {
    const reader = createDocumentReader({ ...READING_LIMITS, growthMegabytes: 10 });

    await expect(reader.read(rawFile('stor.docx', manyParagraphs()))).rejects.toMatchObject({
      code: 'file-too-large',
    });
  });

  it('gives a file up that takes too long', async () => {
    const reader = createDocumentReader({ ...READING_LIMITS, patience: 20 });

    await expect(reader.read(rawFile('langsom.docx', manyParagraphs()))).rejects.toMatchObject({
      code: 'file-too-slow',
      message: expect.stringMatching(
        /^langsom\.docx takes longer than 0\.02 seconds to read; save/,
      ) as string,
    });
  });
});

describe('the thread that reads', () => {
  it('leaves the process free to do other things', async () => {
    let turns = 0;
    const count = setInterval(() => (turns += 1), 1);

    await createDocumentReader().read(rawFile('referat.docx', wordFile(wordParagraph('ja').repeat(5_000))));
    clearInterval(count);

    expect(turns).toBeGreaterThan(10);
  });

  it('gives each of several files that come at once its own text', async () => {
    const reader = createDocumentReader();
    const names = ['et', 'to', 'tre', 'fire'];

    const texts = await Promise.all(names.map((name) => reader.read(rawFile('a.html', `<p>${name}</p>`))));

    expect(texts).toEqual(names);
  });

  it('reads the meetings of files in the order in which they come, each with its own failure', async () => {
    const reader = createDocumentReader();
    const page = (title: string): ReturnType<typeof rawFile> =>
      rawFile('a.html', `<h1>Punkt 1: ${title}</h1>`);

    const read = [page('Budget'), rawFile('b.html', '<p></p>'), page('Transport')].map((file) =>
      reader.meetings(file),
    );

    await expect(read[0]).resolves.toMatchObject([{ minutes: { items: [{ title: 'Budget' }] } }]);
    await expect(read[1]).rejects.toMatchObject({ code: 'empty-file' });
    await expect(read[2]).resolves.toMatchObject([{ minutes: { items: [{ title: 'Transport' }] } }]);
  });

  it('leaves the bytes to whoever sent them', async () => {
    const file = rawFile('referat.html', '<p>Referat</p>');

    await createDocumentReader().read(file);

    expect(Buffer.from(file.bytes).toString()).toBe('<p>Referat</p>');
  });

  it('does not keep the process alive', async () => {
    const script = `require('./src/adapters/documents/create-document-reader').createDocumentReader()
      .read({ name: 'a.html', bytes: Buffer.from('<p>Referat</p>') }).then(console.log)`;

    const child = startChild(process.execPath, ['--require', 'tsx/cjs', '--eval', script], {});

    expect([await child.exit, child.output()]).toEqual([0, 'Referat\n']);
  });
});
