import type { Passage } from '../../domain/answers/passage';
import type { ForumId, MinutesId } from '../../domain/shared/ids';
import { GrowingNumbers } from './growing-numbers';
import { lengthNorm, sectionWeight } from './ranking';

export interface PassageColumn extends Pick<Passage, 'forum' | 'minutes' | 'section'> {
  /** In the table of passages. */
  readonly row: number;
  /** In stems. */
  readonly length: number;
}

/** What a search has to know of each passage besides its stems, by the running number of the passage. */
export class PassageColumns {
  private readonly rows = new GrowingNumbers();
  private readonly lengths = new GrowingNumbers();
  private readonly forumOf = new Numbered<ForumId>();
  private readonly minutesOf = new Numbered<MinutesId>();
  private readonly weights: number[] = [];

  /** The running number of the passage; rows come in ascending order. */
  add({ row, forum, minutes, section, length }: PassageColumn): number {
    this.rows.add(row);
    this.lengths.add(length);
    this.forumOf.add(forum);
    this.minutesOf.add(minutes);
    return this.weights.push(sectionWeight(section)) - 1;
  }

  get count(): number {
    return this.rows.length;
  }

  rowOf(passage: number): number {
    return this.rows.values[passage] ?? 0;
  }

  weightOf(passage: number): number {
    return this.weights[passage] ?? 1;
  }

  /** How much the length of each passage takes from its stems. */
  norms(): Float64Array {
    const lengths = this.lengths.values;
    const average = lengths.reduce((sum, length) => sum + length, 0) / this.count;
    return Float64Array.from(lengths, (length) => lengthNorm(length, average));
  }

  /** Whether a passage is of these forums and, where they are given, of these minutes. */
  among(forums: readonly ForumId[], minutes?: readonly MinutesId[]): (passage: number) => boolean {
    const inForums = this.forumOf.among(forums);
    if (minutes === undefined) return inForums;
    const inMinutes = this.minutesOf.among(minutes);
    return (passage) => inForums(passage) && inMinutes(passage);
  }

  /** The running number of the passage in this row; undefined where there is none. */
  inRow(row: number): number | undefined {
    const rows = this.rows.values;
    let [low, high] = [0, rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((rows[middle] ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return rows[low] === row ? low : undefined;
  }
}

/** A column of few different values, each kept once. */
class Numbered<T> {
  private readonly known = new Map<T, number>();
  private readonly column = new GrowingNumbers();

  add(value: T): void {
    const number = this.known.get(value) ?? this.known.size;
    this.known.set(value, number);
    this.column.add(number);
  }

  among(values: readonly T[]): (passage: number) => boolean {
    const column = this.column.values;
    const wanted = new Uint8Array(this.known.size);
    for (const value of values) {
      const number = this.known.get(value);
      if (number !== undefined) wanted[number] = 1;
    }
    return (passage) => wanted[column[passage] ?? 0] === 1;
  }
}
