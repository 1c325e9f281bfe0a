import type { Passage } from '../../domain/answers/passage';
import type { PassageQuery } from '../../ports/passage-index';
import { BestFew } from './best-few';
import { PassageColumns } from './passage-columns';
import { BODY_WEIGHT, rarityOf, scoreOf, TITLE_WEIGHT } from './ranking';
import { countOf, passageOf, StemPostingsBuilder, type StemPostings } from './stem-postings';
import { stemWords } from './stem-words';

/** A passage by its stems, between blanks. */
export interface StemmedPassage extends Pick<Passage, 'forum' | 'minutes' | 'section'> {
  readonly row: number;
  readonly title: string;
  readonly body: string;
}

/** What an expression of several stems brings to the rows that hold it, ascending by row. */
export interface PhraseScores {
  readonly rows: readonly number[];
  readonly scores: readonly number[];
}

/** Collects the passages of a search in memory, in the order of their rows. */
export class MemorySearchBuilder {
  private readonly columns = new PassageColumns();
  private readonly postings = new StemPostingsBuilder();

  add({ title, body, ...passage }: StemmedPassage): void {
    const counts = new Map<string, number>();
    const [inTitle, inBody] = [stemWords(title), stemWords(body)];
    for (const stem of inTitle) counts.set(stem, (counts.get(stem) ?? 0) + TITLE_WEIGHT);
    for (const stem of inBody) counts.set(stem, (counts.get(stem) ?? 0) + BODY_WEIGHT);
    this.postings.add(this.columns.add({ ...passage, length: inTitle.length + inBody.length }), counts);
  }

  build(): MemorySearch {
    return new MemorySearch(this.columns, this.postings.build());
  }
}

/** The same search as the full-text one, with the same scores, over postings in memory: some ten times as fast. */
export class MemorySearch {
  private readonly norms: Float64Array;
  private readonly scores: Float64Array;
  /** The passages that have a score. */
  private found: number[] = [];

  constructor(
    private readonly columns: PassageColumns,
    private readonly postings: StemPostings,
  ) {
    this.norms = columns.norms();
    this.scores = new Float64Array(columns.count);
  }

  /** Rows, best first. `phrase` scores expressions of several words, whose order is not kept here. */
  rows(
    { anyOf, forums, minutes, limit }: PassageQuery,
    phrase: (words: string) => PhraseScores,
  ): readonly number[] {
    try {
      for (const expression of new Set(anyOf.map((stems) => stemWords(stems.join(' ')).join(' ')))) {
        if (expression.includes(' ')) this.addPhrase(phrase(expression));
        else if (expression !== '') this.addStem(expression);
      }
      return this.best(limit, this.columns.among(forums, minutes));
    } finally {
      for (const passage of this.found) this.scores[passage] = 0;
      this.found = [];
    }
  }

  private best(most: number, isWanted: (passage: number) => boolean): readonly number[] {
    const best = new BestFew(most);
    for (const passage of this.found) {
      if (isWanted(passage))
        best.offer(passage, (this.scores[passage] ?? 0) * this.columns.weightOf(passage));
    }
    return best.passages().map((passage) => this.columns.rowOf(passage));
  }

  private addStem(stem: string): void {
    const postings = this.postings.of(stem);
    const rarity = rarityOf(postings.length, this.columns.count);
    for (const posting of postings) {
      const passage = passageOf(posting);
      this.add(passage, scoreOf(rarity, countOf(posting), this.norms[passage] ?? 1));
    }
  }

  private addPhrase({ rows, scores }: PhraseScores): void {
    for (const [at, row] of rows.entries()) {
      const passage = this.columns.inRow(row);
      if (passage !== undefined) this.add(passage, scores[at] ?? 0);
    }
  }

  private add(passage: number, score: number): void {
    const before = this.scores[passage] ?? 0;
    if (before === 0) this.found.push(passage);
    this.scores[passage] = before + score;
  }
}
