import { tidyText } from '../../../src/adapters/documents/tidy-text';

describe('tidying text', () => {
  it('leaves at most one blank line, and no blanks at the end of lines', () => {
    expect(tidyText('\n\nReferat  \n \n\u00a0\n\n\nPunkt 1\t\n\n')).toBe('Referat\n\nPunkt 1');
  });

  it('keeps what stands before the words of a line', () => {
    expect(tidyText('Indstilles\n\tat\n 1.\n')).toBe('Indstilles\n\tat\n 1.');
  });

  it('joins words that invisible characters split', () => {
    expect(tidyText('sund\u00adheds\u200bklynge')).toBe('sundhedsklynge');
  });

  it('shows a soft hyphen at the end of a line', () => {
    expect(tidyText('sundheds\u00ad\nklynge')).toBe('sundheds-\nklynge');
  });

  it('turns page breaks into blank lines', () => {
    expect(tidyText('side 1\fside 2')).toBe('side 1\n\nside 2');
  });

  it('breaks runs that no word is as long as', () => {
    expect(tidyText(`Sag: ${'.'.repeat(600)}`)).toBe(
      `Sag: ${'.'.repeat(250)}\n${'.'.repeat(250)}\n${'.'.repeat(100)}`,
    );
  });

  it('takes blanks wider than a page for one column', () => {
    expect(tidyText(`Punkt 1${' '.repeat(1_000_000)}side 2`)).toBe('Punkt 1\tside 2');
  });

  it('breaks a line that holds whole minutes, between words', () => {
    const lines = tidyText('Sagen blev drøftet. '.repeat(1_500)).split('\n');

    expect(lines.map(({ length }) => length)).toEqual([10_005, 10_004, 9_988]);
    expect(lines.join(' ')).toBe('Sagen blev drøftet. '.repeat(1_500).trimEnd());
  });
});
