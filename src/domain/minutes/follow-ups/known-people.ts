/** Names of the participants, whole and in parts, in lower case. */
export type KnownPeople = ReadonlySet<string>;

export function knownPeople(names: readonly string[]): KnownPeople {
  const known = new Set<string>();
  for (const name of names) {
    const parts = name
      .toLowerCase()
      .split(/\s+/u)
      .filter((part) => part.length > 1);
    known.add(parts.join(' '));
    for (const part of parts) if (/^\p{L}{3,}/u.test(part)) known.add(part);
    if (parts.length > 1) known.add(parts.map((part) => part[0]).join(''));
    // "KES" for Karim El-Sayed
    const pieces = parts.flatMap((part) => part.split('-')).filter((piece) => piece !== '');
    if (pieces.length > parts.length) known.add(pieces.map((piece) => piece[0]).join(''));
  }
  return known;
}

/** Whether every part of a name, or of several, is a participant's. */
export function isKnown(name: string, people: KnownPeople): boolean {
  return name
    .toLowerCase()
    .split(/\s+(?:og|samt)\s+|,\s|\s+/u)
    .every((part) => people.has(part));
}
