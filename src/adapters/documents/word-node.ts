/** What is used of mammoth's document tree, which has no published types. */
export interface WordNode {
  readonly type?: string;
  readonly styleName?: string | null;
  /** One object for all paragraphs of a list and level. */
  readonly numbering?: WordNumbering | null;
  readonly children?: readonly WordNode[];
  readonly value?: string;
  readonly breakType?: string;
  readonly noteType?: string;
  readonly noteId?: string;
}

export interface WordNumbering {
  readonly level: number | string;
  readonly isOrdered: boolean;
}

const HEADING = /^(?:heading|overskrift) \d/i;

export function isHeading({ styleName }: WordNode): boolean {
  return HEADING.test(styleName ?? '');
}
