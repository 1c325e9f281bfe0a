import type { VectorBlock } from './vector-block';

/** Keeps the blocks that were looked through last, within a bound of memory. */
export class BlockCache {
  private readonly blocks = new Map<string, { readonly forum: string; readonly block: VectorBlock }>();
  private bytes = 0;

  constructor(private readonly mostBytes: number) {}

  get(forum: string, after: number, read: () => VectorBlock): VectorBlock {
    const key = `${forum} ${after}`;
    const known = this.blocks.get(key) ?? { forum, block: read() };
    if (!this.blocks.delete(key)) this.bytes += known.block.steps.byteLength;
    this.blocks.set(key, known);
    for (const [oldest] of this.blocks) {
      if (this.bytes <= this.mostBytes || oldest === key) break;
      this.drop(oldest);
    }
    return known.block;
  }

  forget(forums: readonly string[]): void {
    for (const [key, { forum }] of this.blocks) if (forums.includes(forum)) this.drop(key);
  }

  private drop(key: string): void {
    this.bytes -= this.blocks.get(key)?.block.steps.byteLength ?? 0;
    this.blocks.delete(key);
  }
}
