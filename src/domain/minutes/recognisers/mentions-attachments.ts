/** "Planen er vedhæftet.", "Se bilag 2", "jf. bilaget" */
const SPEAKS_OF = /(?<!\p{L})(?:vedhæft(?:et|ede|es|er)?|vedlagt|vedlægges|bilag(?:et|ene)?)(?!\p{L})/iu;
const NONE = /(?<!\p{L})(?:ingen|uden) bilag(?!\p{L})/iu;

/** A text that leans on something enclosed. */
export function mentionsAttachments(text: string): boolean {
  return SPEAKS_OF.test(text) && !NONE.test(text);
}
