import { listMark } from './list-mark';

const IMPERSONAL = /^(?:det|der|hermed)\s(?:indstilles|innstilles)\b/iu;
const BY_SOMEBODY = /^\p{Lu}[^.!?]{2,200}?\bindstiller\b/u;
const OPEN =
  /(?:[,:;]|\bat|\bat[,;:]|\b(?:indstiller|indstilles)(?:\s(?:til|overfor|over for)\s.{2,200})?|,?\sat\s\p{Lu}[\p{L} ,-]{2,160})$/u;

/** "Det indstilles, at …", "Administrationen indstiller:" at the beginning of a line. */
export function isProposal(line: string): boolean {
  return line.length <= 700 && (IMPERSONAL.test(line) || BY_SOMEBODY.test(line));
}

/** A proposal inside a case text must say what is proposed, or open a list. */
export function isEmbeddedProposal(line: string): boolean {
  if (!isProposal(line)) return false;
  return IMPERSONAL.test(line) || /\bindstiller\b[^.]{0,200}?(?:,? at\b|:$|,$)|\bindstiller$/iu.test(line);
}

export interface ProposalTail {
  /** Offset of "at …" in the line. */
  readonly at: number;
  /** False when the line only leads in the points below. */
  readonly isComplete: boolean;
}

/** What a proposal says on its own line: "…, at dagsordenen godkendes." */
export function proposalTail(line: string): ProposalTail | null {
  const verb = /\bindstille[sr]\b/u.exec(line);
  if (!verb) return null;
  const from = verb.index + verb[0].length;
  const at = /(?:^|[\s,])(at)(?=\s+\S)/u.exec(line.slice(from));
  if (!at) return null;
  return { at: from + at.index + at[0].length - 2, isComplete: !OPEN.test(line) };
}

/** "at …", also in the leftovers of a table. */
export function isAtPoint(line: string): boolean {
  return /^["'”»]?at(?:\s|$)/iu.test(line.slice(listMark(line)?.length ?? 0));
}
