import type { AuditEntry } from '../../src/domain/audit/audit-entry';
import { forumId, personId } from '../../src/domain/shared/ids';
import { AuditStore } from '../../src/stores/audit-store';
import { startStore, type StoreUnderTest } from './store-under-test';

const FORUM = forumId('klynge-vest');

function entry(change: Partial<AuditEntry> = {}): AuditEntry {
  return {
    forum: FORUM,
    at: '2026-01-05T08:00:00.000Z',
    by: { kind: 'person', id: personId('29:tora'), name: 'Tora Vang' },
    act: 'minutes-withdrawn',
    subject: 'klynge-vest.2024-04-10',
    choice: null,
    ...change,
  };
}

describe('AuditStore', () => {
  let under: StoreUnderTest;
  let audit: AuditStore;

  beforeEach(async () => {
    under = await startStore();
    audit = new AuditStore(under.store);
  });
  afterEach(() => under.stop());

  it('gives what was done to a subject, oldest first', async () => {
    const later = entry({ at: '2026-01-06T08:00:00.000Z', act: 'minutes-restored', choice: '1' });
    const byOperator = entry({ at: '2026-01-04T08:00:00.000Z', by: { kind: 'operator' } });
    for (const one of [later, entry(), byOperator, entry({ subject: 'other' })]) await audit.append(one);

    expect(await audit.of(FORUM, entry().subject)).toEqual([byOperator, entry(), later]);
  });

  it('takes the same entry again for the same', async () => {
    await audit.append(entry());
    await audit.append(entry());

    expect(await audit.of(FORUM, entry().subject)).toHaveLength(1);
  });

  it('keeps what happened at the same moment apart', async () => {
    await audit.append(entry());
    await audit.append(entry({ by: { kind: 'operator' } }));

    expect(await audit.of(FORUM, entry().subject)).toHaveLength(2);
  });
});
