// Entry of the thread that reads files; started by reading-thread.ts, never imported.
import { readKind } from './read-kind';
import { serveRequests } from './serve-requests';

serveRequests(({ kind, file }) => readKind(kind, file));
