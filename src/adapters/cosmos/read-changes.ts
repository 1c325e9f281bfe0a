import { errorMessage } from '../../domain/shared/errors';
import type { ChangePage, Container } from '../../ports/document-store';
import { toDocument, type CosmosItem } from './cosmos-item';
import type { Container as CosmosContainer } from './sdk';

const CHANGES_AT_ONCE = 50;
/** Told apart from the tokens of other drivers. */
const TOKEN = /^cosmos\.([\w-]+)$/;
/** What the SDK says of a token of a container that was deleted and made anew. */
const OTHER_CONTAINER = /not for the current container/i;

/**
 * One page of the change feed of a whole container. An empty page means the end, so `more` is true of any other.
 * The token is our own envelope around that of the SDK.
 */
export async function readChanges(
  container: CosmosContainer,
  name: Container,
  token: string | null,
): Promise<ChangePage> {
  const since = token === null ? null : unpacked(token);
  if (token !== null && since === null)
    return { ...(await readFrom(container, name, null)), restarted: true };
  try {
    return await readFrom(container, name, since);
  } catch (error) {
    if (since === null || !OTHER_CONTAINER.test(errorMessage(error))) throw error;
    return { ...(await readFrom(container, name, null)), restarted: true };
  }
}

async function readFrom(
  container: CosmosContainer,
  name: Container,
  since: string | null,
): Promise<ChangePage> {
  const { ChangeFeedStartFrom } = await import('@azure/cosmos');
  const start = since === null ? ChangeFeedStartFrom.Beginning() : ChangeFeedStartFrom.Continuation(since);
  const iterator = container.items.getChangeFeedIterator<CosmosItem>({
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- what the SDK makes is no subclass of what it asks for
    changeFeedStartFrom: start,
    maxItemCount: CHANGES_AT_ONCE,
  });
  const { result, continuationToken } = await iterator.readNext();
  // Without changes the service sends no body, whatever the type says.
  const items = (result as readonly CosmosItem[] | undefined) ?? [];
  return {
    documents: items.map((item) => toDocument(name, item)),
    token: packed(continuationToken),
    more: items.length > 0,
    restarted: false,
  };
}

function packed(continuation: string): string {
  return `cosmos.${Buffer.from(continuation).toString('base64url')}`;
}

/** Null for a token of another store. */
function unpacked(token: string): string | null {
  const [, continuation] = TOKEN.exec(token) ?? [];
  return continuation === undefined ? null : Buffer.from(continuation, 'base64url').toString('utf8');
}
