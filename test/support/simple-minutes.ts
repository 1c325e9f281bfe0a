interface SimpleMinutes {
  readonly forum: string;
  /** `DD-MM-YYYY`. */
  readonly date: string;
  readonly decisions: readonly string[];
}

/** Minutes in the simplest layout, with one item for each decision. */
export function simpleMinutes({ forum, date, decisions }: SimpleMinutes): string {
  const items = decisions.map(
    (decision, index) =>
      `Punkt ${String(index + 1)}: Sag ${String(index + 1)}\n\nBeslutning\n\n${decision}\n`,
  );
  return `REFERAT ${forum} d. ${date}\n\n${items.join('\n')}`;
}
