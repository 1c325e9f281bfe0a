// Entry of the thread that reads the meetings of files; started by reading-thread.ts, never imported.
import { parseMeetings } from '../../domain/minutes/parse-meetings';
import { readKind } from './read-kind';
import { serveRequests } from './serve-requests';

serveRequests(async ({ kind, file }) => parseMeetings(await readKind(kind, file)));
