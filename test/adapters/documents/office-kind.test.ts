import { fileKind } from '../../../src/adapters/documents/file-kind';
import { rawFile } from '../../support/files';

/** A zip archive with empty entries, as far as a reader of its directory can see. */
function zipOf(entries: readonly { readonly name: string; readonly unpackedBytes?: number }[]): Buffer {
  const start = Buffer.from('PK\x03\x04', 'latin1');
  const directory = entries.map(({ name, unpackedBytes = 0 }) => {
    const header = Buffer.alloc(46);
    header.writeUInt32LE(0x02014b50, 0);
    header.writeUInt32LE(unpackedBytes, 24);
    header.writeUInt16LE(Buffer.byteLength(name), 28);
    return Buffer.concat([header, Buffer.from(name)]);
  });
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(start.length, 16);
  return Buffer.concat([start, ...directory, end]);
}

describe('telling zipped documents apart', () => {
  it('knows a Word document', () => {
    expect(fileKind(rawFile('a', zipOf([{ name: 'word/document.xml' }])))).toEqual({ kind: 'docx' });
  });

  it('knows a Word document whose main part is numbered', () => {
    expect(fileKind(rawFile('a', zipOf([{ name: 'word/document2.xml' }])))).toEqual({ kind: 'docx' });
  });

  it.each([
    ['xl/workbook.xml', 'an Excel workbook'],
    ['ppt/presentation.xml', 'a PowerPoint presentation'],
    ['content.xml', 'an OpenDocument file (.odt)'],
    ['referat.txt', 'a zip archive'],
  ])('names what %s stands for', (name, found) => {
    expect(fileKind(rawFile('a.docx', zipOf([{ name }])))).toMatchObject({
      code: 'unsupported-file',
      found,
    });
  });

  it('refuses a document that would fill the memory when unpacked', () => {
    const bomb = zipOf([{ name: 'word/document.xml', unpackedBytes: 0xf0000000 }]);

    expect(fileKind(rawFile('a.docx', bomb))).toMatchObject({
      code: 'file-too-large',
      found: 'a Word document that unpacks to an enormous size',
    });
  });
});
