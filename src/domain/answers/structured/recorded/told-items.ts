import { sentencesOfBlock } from '../../../language/sentences';
import { textBlocks } from '../../../language/text-blocks';
import type { Minutes, SectionKind } from '../../../minutes/model';
import { textAt, type Span } from '../../../shared/span';

const NOT_TOLD: ReadonlySet<SectionKind> = new Set(['recommendation', 'history', 'attachments']);

/** What an item tells of its meeting: its text without recommendations, earlier decisions and lists of attachments. */
export interface ToldItem {
  readonly number: number;
  /** In the order of the text; see `textBlocks`. */
  readonly blocks: readonly Span[];
  /** Sections of which nothing is told. */
  readonly left: readonly Span[];
}

/** The items in their order; for all that is looked for in them, because finding the blocks takes longer than looking. */
export function toldItems({ items }: Pick<Minutes, 'items'>, text: string): readonly ToldItem[] {
  return items.map(({ number, span, sections }) => ({
    number,
    blocks: textBlocks(text, span),
    left: sections.filter(({ kind }) => NOT_TOLD.has(kind)).map((section) => section.span),
  }));
}

/** The sentences a quick look finds something in, which it must find in their block, too. */
export function tellingSentences(
  text: string,
  { blocks, left }: Pick<ToldItem, 'blocks' | 'left'>,
  mayTell: (stretch: string) => boolean,
): readonly Span[] {
  return blocks
    .filter((block) => mayTell(textAt(text, block)))
    .flatMap((block) => sentencesOfBlock(text, block))
    .filter(
      (sentence) =>
        !left.some(({ start, end }) => start <= sentence.start && sentence.start < end) &&
        mayTell(textAt(text, sentence)),
    );
}
