import { createDocumentReader } from '../../../src/adapters/documents/create-document-reader';
import { rawFile } from '../../support/files';

const reader = createDocumentReader();

function readHtml(html: string | Uint8Array, name = 'referat.html'): Promise<string> {
  return reader.read(rawFile(name, html));
}

describe('reading HTML', () => {
  it('gives headings and paragraphs lines of their own, in their own case', async () => {
    const text = await readHtml(
      '<html><body><h1>Punkt 1: Økonomi</h1><p>Taget til<br>efterretning.</p></body></html>',
    );

    expect(text).toBe('Punkt 1: Økonomi\n\nTaget til\nefterretning.');
  });

  it('marks list items', async () => {
    const text = await readHtml(
      '<ul><li>et<ul><li>under</li></ul></li><li>to</li></ul><ol><li>først</li><li>så</li></ol>',
    );

    expect(text).toBe('- et\n  - under\n- to\n\n1. først\n2. så');
  });

  it('puts a tab between the cells of a table', async () => {
    const rows = '<tr><th>Område</th><th>Budget</th></tr><tr><td><p>Hjemmepleje</p></td><td>148</td></tr>';

    const text = await readHtml(`<p>Tabel</p><table><tbody>${rows}</tbody></table>`);

    expect(text).toBe('Tabel\n\nOmråde\tBudget\nHjemmepleje\t148');
  });

  it('gives terms and their descriptions lines of their own', async () => {
    const text = await readHtml(
      '<dl><dt>Sted</dt><dd>Rådhuset</dd><dt>Afbud</dt><dd>Ingen</dd></dl><p>Slut</p>',
    );

    expect(text).toBe('Sted\nRådhuset\nAfbud\nIngen\n\nSlut');
  });

  it('takes a table that only lays out the page for blocks of text', async () => {
    const text = await readHtml('<table><tr><td><p>Et</p><p>To</p></td><td>Tre</td></tr></table>');

    expect(text).toBe('Et\n\nTo\n\nTre');
  });

  it('leaves out what is no content, and the addresses of links', async () => {
    const text = await readHtml(
      '<html><head><title>x</title><style>p{color:red}</style></head><body><nav>Menu</nav><script>go()</script><p>Se <a href="https://example.org">bilaget</a>.</p></body></html>',
    );

    expect(text).toBe('Se bilaget.');
  });

  it('follows the declared character set', async () => {
    const html = '<html><head><meta charset="iso-8859-1"></head><body><p>Møde på Ærø</p></body></html>';

    expect(await readHtml(Buffer.from(html, 'latin1'))).toBe('Møde på Ærø');
  });

  it('trusts the bytes where they contradict the declared character set', async () => {
    const html = '<html><head><meta charset="iso-8859-1"></head><body><p>Møde på Ærø</p></body></html>';

    expect(await readHtml(html)).toBe('Møde på Ærø');
  });

  it('knows HTML by its content', async () => {
    expect(await readHtml('<!DOCTYPE html><p>Referat</p>', 'referat.txt')).toBe('Referat');
  });

  it('does not take a text with angle brackets for HTML', async () => {
    const text = 'Der var < 10 deltagere, se <bilag 1>.';

    expect(await readHtml(text, 'referat.txt')).toBe(text);
  });

  it('survives absurd nesting', async () => {
    const html = `<html><body>${'<div>'.repeat(20_000)}dybt${'</div>'.repeat(20_000)}<p>Referat</p></body></html>`;

    await expect(readHtml(html)).resolves.toContain('Referat');
  });
});
