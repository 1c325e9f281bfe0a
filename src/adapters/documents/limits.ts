/** What reading one file may cost. Beyond it the file is refused with a message, and nothing of it is kept. */
export interface ReadingLimits {
  /** Milliseconds from the start of the reading to its end. */
  readonly patience: number;
  /** Megabytes of JavaScript objects while a file is read. */
  readonly heapMegabytes: number;
  /** Megabytes the whole process may grow by while a file is read: objects, and what libraries unpack beside them. */
  readonly growthMegabytes: number;
  /** Milliseconds after the last file until the thread that reads is let go. */
  readonly idle: number;
}

export const READING_LIMITS: ReadingLimits = {
  patience: 30_000,
  heapMegabytes: 384,
  growthMegabytes: 768,
  idle: 60_000,
};

/** Bytes. Plain text up to here is read at once; a thread would cost more than the reading. */
export const SMALL_TEXT = 1024 * 1024;

/** Characters: ten times the longest minutes known; the structure of so many is read in a few seconds, of a text that was made for it in nine. */
export const MOST_CHARACTERS = 2_500_000;

/** Bytes of XML in a Word document, as really unpacked; its text is a tenth of that. Pictures are not unpacked. */
export const MOST_XML_BYTES = 32 * 1024 * 1024;

/** Bytes that a Word document says it unpacks to, pictures included. */
export const MOST_DECLARED_BYTES = 400 * 1024 * 1024;
