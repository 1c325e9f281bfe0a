import { openPassageIndex } from '../../src/adapters/search/open-passage-index';
import type { UnclaimedForums } from '../../src/domain/forums/access';
import type { PassageIndex } from '../../src/ports/passage-index';
import { openFlows, type Flows } from './open-flows';
import { RecordingLog } from './recording-log';

export interface IndexedFlows extends Flows {
  readonly index: PassageIndex;
}

/** The flows' dependencies with an index in memory. */
export async function openIndexedFlows(unclaimed: UnclaimedForums = 'everyone'): Promise<IndexedFlows> {
  const flows = await openFlows(unclaimed);
  const index = await openPassageIndex(':memory:', new RecordingLog());
  const close = async (): Promise<void> => {
    await index.close();
    await flows.close();
  };
  return { ...flows, index, close };
}
