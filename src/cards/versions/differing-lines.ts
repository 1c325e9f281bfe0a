interface Wordings {
  readonly before: string;
  readonly after: string;
}

/** The lines in which two wordings differ, so that a short quote shows the change; both whole where only one has more. */
export function differingLines({ before, after }: Wordings): Wordings {
  const [old, now] = [linesOf(before), linesOf(after)];
  const gone = old.filter((line) => !now.includes(line));
  const come = now.filter((line) => !old.includes(line));
  if (gone.length === 0 || come.length === 0) return { before, after };
  return { before: shown(gone, old), after: shown(come, now) };
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function shown(lines: readonly string[], all: readonly string[]): string {
  return `${lines[0] === all[0] ? '' : '… '}${lines.join('\n')}`;
}
