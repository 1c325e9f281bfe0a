interface ForeignKind {
  readonly found: string;
  readonly cure: string;
}

interface Signature extends ForeignKind {
  /** Latin-1 characters and where they stand. */
  readonly magic: string;
  readonly at?: number;
}

const SEND_AS_TEXT = 'send the minutes as .docx, .html, .txt or a PDF that holds text';
const SAVE_AS_DOCX = 'open it in Word and save it as .docx';
const UNPACK = 'unpack it and send the files one by one';

/** First bytes of files that people send by mistake. */
const SIGNATURES: readonly Signature[] = [
  { magic: '\x89PNG', found: 'a PNG image', cure: SEND_AS_TEXT },
  { magic: '\xff\xd8\xff', found: 'a JPEG image', cure: SEND_AS_TEXT },
  { magic: 'GIF8', found: 'a GIF image', cure: SEND_AS_TEXT },
  { magic: 'II*\0', found: 'a TIFF image', cure: SEND_AS_TEXT },
  { magic: 'MM\0*', found: 'a TIFF image', cure: SEND_AS_TEXT },
  { magic: 'WEBP', at: 8, found: 'a WebP image', cure: SEND_AS_TEXT },
  { magic: 'ftyphei', at: 4, found: 'a HEIC image', cure: SEND_AS_TEXT },
  { magic: 'ftyp', at: 4, found: 'a video or sound file', cure: SEND_AS_TEXT },
  { magic: 'WAVE', at: 8, found: 'a sound file', cure: SEND_AS_TEXT },
  { magic: 'ID3', found: 'a sound file', cure: SEND_AS_TEXT },
  { magic: 'OggS', found: 'a sound file', cure: SEND_AS_TEXT },
  { magic: '{\\rtf', found: 'an RTF document', cure: SAVE_AS_DOCX },
  { magic: '\x1f\x8b', found: 'a gzip archive', cure: UNPACK },
  { magic: '7z\xbc\xaf', found: 'a 7-Zip archive', cure: UNPACK },
  { magic: 'Rar!', found: 'a RAR archive', cure: UNPACK },
  { magic: 'SQLite format 3\0', found: 'an SQLite database', cure: SEND_AS_TEXT },
  { magic: '\x7fELF', found: 'a program', cure: SEND_AS_TEXT },
  { magic: 'MZ\x90\0', found: 'a program', cure: SEND_AS_TEXT },
];

export function foreignKind(header: string): ForeignKind | null {
  const match = SIGNATURES.find(({ magic, at }) => header.startsWith(magic, at ?? 0));
  return match ? { found: match.found, cure: match.cure } : null;
}
