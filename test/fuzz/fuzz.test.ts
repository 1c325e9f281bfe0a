import { createDocumentReader } from '../../src/adapters/documents/create-document-reader';
import { ReferatbotError } from '../../src/domain/shared/errors';
import { problemWith } from './check-minutes';
import { builtFiles, mutateFile } from './mutate-file';
import { damaged, encoded } from './mutate-bytes';
import { mutateText } from './mutate-text';
import { Random } from './random';
import { sourceTexts } from './sources';

/** FUZZ_DOCUMENTS sets how many texts are tried (and a fifth as many files), FUZZ_SEED the first of their seeds. */
const DOCUMENTS = Number(process.env['FUZZ_DOCUMENTS'] ?? 200);
const FIRST_SEED = Number(process.env['FUZZ_SEED'] ?? 1);
/** Milliseconds for each; a run of ten thousand takes its time. */
const PATIENCE = 60_000 + DOCUMENTS * 2_000;

const reader = createDocumentReader();
const texts = sourceTexts();

type Check = (random: Random) => Promise<string | null>;

/** What went wrong, with the seed that brings it back. */
async function failures(count: number, check: Check): Promise<readonly string[]> {
  const found: string[] = [];
  for (let seed = FIRST_SEED; seed < FIRST_SEED + count; seed += 1) {
    const problem = await check(new Random(seed));
    if (problem !== null) found.push(`FUZZ_SEED=${seed} FUZZ_DOCUMENTS=1: ${problem}`);
  }
  return found;
}

/** A refusal in words is as good as a text; anything else is a mistake of ours. */
async function problemReading(name: string, bytes: Buffer): Promise<string | null> {
  try {
    return problemWith(await reader.read({ name, bytes }));
  } catch (error) {
    const expected = error instanceof ReferatbotError && !UNEXPECTED.test(error.message);
    return expected ? null : `${String(error)} ${error instanceof Error ? String(error.cause) : ''}`;
  }
}

const UNEXPECTED = /cannot be read;|takes longer than|\n/;

describe('minutes damaged in every way', () => {
  it(
    'are read to the end, and what is read fits the contract',
    async () => {
      const found = await failures(DOCUMENTS, async (random) => {
        const bytes = encoded(mutateText(random.of(texts), random, texts), random);
        return problemReading('referat.txt', random.share() < 0.2 ? damaged(bytes, random) : bytes);
      });

      expect(found).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'are read or refused in words when they are files of other kinds',
    async () => {
      const files = await builtFiles(texts);
      const found = await failures(Math.ceil(DOCUMENTS / 5), async (random) => {
        const { name, bytes } = mutateFile(random.of(files), random);
        return problemReading(name, bytes);
      });

      expect(found).toEqual([]);
    },
    PATIENCE,
  );
});
