/** A PDF just large enough to hold lines of text, one array of lines a page; Latin-1 characters only. */
export function tinyPdf(
  pages: readonly (readonly string[])[],
  options: { readonly encrypted?: boolean } = {},
): Buffer {
  const kids = pages.map((_, index) => `${String(4 + index * 2)} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${String(pages.length)} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, index) => [pageObject(5 + index * 2), streamObject(lines)]),
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  return Buffer.from(body + crossReference(body.length, offsets, options.encrypted ?? false), 'latin1');
}

function pageObject(contents: number): string {
  return `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${String(contents)} 0 R >>`;
}

/** An empty line leaves twice the distance. */
function streamObject(lines: readonly string[]): string {
  const shown = lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`);
  const stream = `BT /F1 11 Tf 14 TL 50 780 Td ${shown.join('\n')} ET`;
  return `<< /Length ${String(stream.length)} >>\nstream\n${stream}\nendstream`;
}

function crossReference(start: number, offsets: readonly number[], encrypted: boolean): string {
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = String(offsets.length + 1);
  const lock = encrypted
    ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >> /ID [<00> <00>]`
    : '';
  return `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer << /Size ${size} /Root 1 0 R${lock} >>\nstartxref\n${String(start)}\n%%EOF\n`;
}
