/** Random numbers that come again with the same seed, so that what failed can be repeated. */
export class Random {
  constructor(private state: number) {}

  /** From 0 up to, but not including, 1 (mulberry32). */
  share(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** From 0 up to, but not including, `end`. */
  below(end: number): number {
    return Math.floor(this.share() * end);
  }

  /** One of a list that is not empty. */
  of<T>(list: readonly T[]): T {
    const found = list[this.below(list.length)];
    if (found === undefined) throw new RangeError('There is nothing to choose from.');
    return found;
  }

  shuffled<T>(list: readonly T[]): readonly T[] {
    return list
      .map((value) => ({ value, at: this.share() }))
      .sort((a, b) => a.at - b.at)
      .map(({ value }) => value);
  }

  /** Part of a list, from somewhere to somewhere. */
  stretch<T>(list: readonly T[], longest = list.length): readonly T[] {
    const start = this.below(list.length);
    return list.slice(start, start + 1 + this.below(longest));
  }
}
