import { readFileSync } from 'node:fs';
import type { Passage } from '../src/domain/answers/passage';
import type { Sheet } from '../src/domain/answers/sheet';
import type { IndexEntry } from '../src/ports/passage-index';
import { originals, varied } from './ingest-corpus';

/** What makes index entries of minutes: the product's own functions. */
export interface EntryMaker {
  entry(name: string, text: string): IndexEntry;
}

export interface SearchQuestion {
  readonly q: string;
  /** `file#item` of the items that hold the answer. */
  readonly sources: readonly string[];
}

/**
 * The originals, and copies of them with other years, other words and other committees, until there are that many
 * passages. The minutes the questions are about are not copied, where there are others: an answer found in a copy would
 * be as right.
 */
export function searchCorpus(
  passages: number,
  maker: EntryMaker,
  asked: ReadonlySet<string>,
): readonly IndexEntry[] {
  const entries = originals().map(({ name, text }) => maker.entry(name, text));
  const others = entries.filter(({ sheet }) => !asked.has(sheet.source));
  const copied = others.length > 0 ? others : [...entries];
  let count = entries.reduce((sum, entry) => sum + entry.passages.length, 0);
  for (let copy = 1; count < passages; copy += 1) {
    for (const entry of copied) {
      if (count >= passages) break;
      entries.push(copyOf(entry, copy));
      count += entry.passages.length;
    }
  }
  return entries;
}

function copyOf({ sheet, passages }: IndexEntry, copy: number): IndexEntry {
  const suffix = `-${String(copy)}`;
  const date = sheet.date === null ? null : varied(sheet.date, copy);
  const minutes = `${sheet.minutes}${suffix}` as Sheet['minutes'];
  const forum = `${sheet.forum}${String(copy % 20)}` as Sheet['forum'];
  const forumName = `${sheet.forumName} ${String(copy % 20)}`;
  return {
    sheet: { ...sheet, minutes, forum, forumName, date },
    passages: passages.map((passage): Passage => ({
      ...passage,
      ...{ minutes, forum, date },
      id: `${passage.id}${suffix}`,
      itemTitle: varied(passage.itemTitle, copy),
      text: varied(passage.text, copy),
    })),
  };
}

interface GoldLine {
  readonly q: string;
  readonly expected: string;
  readonly docs?: readonly string[];
  readonly sources?: readonly string[];
}

/** The answerable ones; gold names minutes by the number their file name begins with. */
export function readSearchQuestions(file: string): readonly SearchQuestion[] {
  const names = originals().map(({ name }) => name);
  const inFull = (doc: string): string => {
    const [number = '', item = ''] = doc.split('#');
    return `${names.find((name) => name.startsWith(number)) ?? number}#${item}`;
  };
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldLine)
    .filter(({ expected }) => expected === 'answer')
    .map(({ q, docs, sources }) => ({ q, sources: docs?.map(inFull) ?? sources ?? [] }));
}
