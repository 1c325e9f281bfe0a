import type { Clock } from '../../ports/clock';

export interface ExpiringMapOptions {
  readonly clock: Clock;
  /** Most entries held; the ones written longest ago go first. */
  readonly limit: number;
  readonly lifetimeMs: number;
}

/** A memory that can neither grow without bound nor keep what nobody came back to. */
export class ExpiringMap<V> {
  private readonly entries = new Map<string, { readonly value: V; readonly until: number }>();

  constructor(private readonly options: ExpiringMapOptions) {}

  get(key: string): V | undefined {
    const entry = this.entries.get(key);
    if (entry === undefined) return undefined;
    if (entry.until > this.now()) return entry.value;
    this.entries.delete(key);
    return undefined;
  }

  set(key: string, value: V): void {
    this.entries.delete(key);
    this.dropExpired();
    this.entries.set(key, { value, until: this.now() + this.options.lifetimeMs });
    if (this.entries.size > this.options.limit) this.dropOldest();
  }

  delete(key: string): void {
    this.entries.delete(key);
  }

  get size(): number {
    return this.entries.size;
  }

  /** All live equally long, so the oldest entries are the expired ones. */
  private dropExpired(): void {
    const now = this.now();
    for (const [key, { until }] of this.entries) {
      if (until > now) return;
      this.entries.delete(key);
    }
  }

  private dropOldest(): void {
    const oldest = this.entries.keys().next();
    if (!oldest.done) this.entries.delete(oldest.value);
  }

  private now(): number {
    return Date.parse(this.options.clock.now());
  }
}
