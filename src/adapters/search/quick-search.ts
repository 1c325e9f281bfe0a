import { setImmediate as nextTurn } from 'node:timers/promises';
import type { PassageQuery } from '../../ports/passage-index';
import {
  MemorySearchBuilder,
  type MemorySearch,
  type PhraseScores,
  type StemmedPassage,
} from './memory-search';

/** Beyond this the postings would take too much memory, and the full-text search answers alone. */
const MOST_PASSAGES = 500_000;
/** Some milliseconds' work. */
const AT_ONCE = 200;
const MOST_PHRASES = 1_000;
/** Rows of all phrases that are remembered. */
const MOST_ROWS = 500_000;

/** The file whose passages are searched. */
export interface PassageFile {
  /** Another one after every write, by whomever. */
  state(): string;
  count(): number;
  /** The next ones after a row, in the order of their rows. */
  after(row: number, most: number): readonly StemmedPassage[];
  phrase(words: string): PhraseScores;
}

interface Built {
  readonly state: string;
  /** Null where there are too many passages. */
  readonly search: MemorySearch | null;
}

/** Keeps the postings of a file in memory: made between other work, and used only as long as nothing was written since. */
export class QuickSearch {
  private built: Built | null = null;
  private building: Promise<void> | null = null;
  private stopped = false;
  private readonly phrases = new Map<string, PhraseScores>();
  private phraseRows = 0;

  constructor(
    private readonly file: PassageFile,
    private readonly most = MOST_PASSAGES,
  ) {}

  /** Rows, best first; null while they are not known for this state of the file. */
  rows(query: PassageQuery, state: string): readonly number[] | null {
    if (this.built?.state === state)
      return this.built.search?.rows(query, (words) => this.phrase(words)) ?? null;
    void this.prepare();
    return null;
  }

  /** Resolves when searches are quick, or cannot be. */
  prepare(): Promise<void> {
    // What is wrong with the file, the full-text search tells whoever asks.
    this.building ??= this.build()
      .catch(() => undefined)
      .finally(() => {
        this.building = null;
      });
    return this.building;
  }

  stop(): void {
    this.stopped = true;
  }

  private async build(): Promise<void> {
    await nextTurn();
    if (this.stopped) return;
    const state = this.file.state();
    const search = this.file.count() > this.most ? null : await this.read(state);
    if (search === undefined) return;
    this.phrases.clear();
    this.phraseRows = 0;
    this.built = { state, search };
  }

  /** Undefined when it was stopped, or something was written meanwhile: the next question begins anew. */
  private async read(state: string): Promise<MemorySearch | undefined> {
    const builder = new MemorySearchBuilder();
    for (let row = 0; ;) {
      const passages = this.file.after(row, AT_ONCE);
      for (const passage of passages) builder.add(passage);
      if (passages.length < AT_ONCE) return builder.build();
      row = passages.at(-1)?.row ?? row;
      await nextTurn();
      if (this.stopped || this.file.state() !== state) return undefined;
    }
  }

  private phrase(words: string): PhraseScores {
    const known = this.phrases.get(words);
    if (known !== undefined) return known;
    const found = this.file.phrase(words);
    if (this.phrases.size >= MOST_PHRASES || this.phraseRows > MOST_ROWS) {
      this.phrases.clear();
      this.phraseRows = 0;
    }
    this.phrases.set(words, found);
    this.phraseRows += found.rows.length;
    return found;
  }
}
