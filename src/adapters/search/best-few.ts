interface Scored {
  readonly passage: number;
  readonly score: number;
}

/** The highest scores of many, at equal ones the first passages: sorts few at a time, since most are too low anyway. */
export class BestFew {
  private candidates: Scored[] = [];
  /** What is below this is not among the best. */
  private threshold = 0;

  constructor(private readonly most: number) {}

  offer(passage: number, score: number): void {
    if (score < this.threshold) return;
    this.candidates.push({ passage, score });
    if (this.candidates.length >= 4 * this.most + 64) this.shorten();
  }

  /** Best first. */
  passages(): readonly number[] {
    this.shorten();
    return this.candidates.map(({ passage }) => passage);
  }

  private shorten(): void {
    this.candidates.sort((one, other) => other.score - one.score || one.passage - other.passage);
    this.candidates = this.candidates.slice(0, this.most);
    if (this.candidates.length === this.most) this.threshold = this.candidates.at(-1)?.score ?? 0;
  }
}
