import type { Container, DocumentStore } from '../../ports/document-store';
import { Collection } from '../collection';
import { corrupt } from '../document-type';
import { MINUTES_PART, type Part } from './minutes-documents';

/** Characters. Three bytes each at most, so a part stays clear of the limit of a document. */
const LONGEST_PART = 400_000;

/** Where the parts of one text lie: `<prefix>.0`, `<prefix>.1`, … */
export interface PartsPlace {
  readonly partition: string;
  readonly prefix: string;
}

/** Texts too long for one document. A text is found by what it is the content of, so its parts never change. */
export class Parts {
  private readonly parts: Collection<Part>;

  constructor(
    store: DocumentStore,
    private readonly container: Container = 'forums',
  ) {
    this.parts = new Collection(store, MINUTES_PART, container);
  }

  async write(place: PartsPlace, text: string): Promise<void> {
    const pieces = split(text);
    for (const [number, piece] of pieces.entries()) {
      await this.parts.put(partPlace(place, number), { of: pieces.length, text: piece }, 'any');
    }
  }

  /** Throws `store-corrupt` when a part is missing. */
  async read(place: PartsPlace): Promise<string> {
    const first = await this.part(place, 0);
    const others = Array.from({ length: first.of - 1 }, (_, index) => this.part(place, index + 1));
    return [first, ...(await Promise.all(others))].map(({ text }) => text).join('');
  }

  /** Also what a crash left of a text that was never written to its end. */
  async remove(place: PartsPlace): Promise<void> {
    for (let number = 0; ; number++) {
      const { partition, id } = partPlace(place, number);
      if ((await this.parts.get(partition, id)) === null) return;
      await this.parts.remove(partition, id);
    }
  }

  private async part(place: PartsPlace, number: number): Promise<Part> {
    const { partition, id } = partPlace(place, number);
    const found = await this.parts.get(partition, id);
    if (found) return found.value;
    throw corrupt({ key: { container: this.container, partition, id } }, 'it is missing');
  }
}

function partPlace({ partition, prefix }: PartsPlace, number: number): { partition: string; id: string } {
  return { partition, id: `${prefix}.${number}` };
}

/** At least one piece; never between the halves of a surrogate pair, which would not survive on its own. */
function split(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length || start === 0;) {
    const end = pieceEnd(text, start);
    pieces.push(text.slice(start, end));
    if (end === start) break;
    start = end;
  }
  return pieces;
}

function pieceEnd(text: string, start: number): number {
  const end = Math.min(start + LONGEST_PART, text.length);
  const splitsPair = end < text.length && /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
  return splitsPair ? end - 1 : end;
}
