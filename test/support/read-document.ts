// Reads one file in a process of its own and prints the text or the error as JSON: pdf.js is an ES module that jest's
// sandbox cannot load.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createDocumentReader } from '../../src/adapters/documents/create-document-reader';
import { ReferatbotError } from '../../src/domain/shared/errors';

const place = process.argv[2] ?? '';
createDocumentReader()
  .read({ name: path.basename(place), bytes: readFileSync(place) })
  .then(
    (text) => ({ text }),
    (error: unknown) => ({
      code: error instanceof ReferatbotError ? error.code : 'unexpected',
      message: String(error),
    }),
  )
  .then((result) => {
    process.stdout.write(JSON.stringify(result));
  })
  .catch(() => {
    process.exitCode = 1;
  });
