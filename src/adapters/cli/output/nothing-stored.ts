/** What to say of an empty list, and what fills it. */
export function nothingStored(what: string): string {
  return `No ${what} are stored; read minutes in with: ingest FOLDER.`;
}
