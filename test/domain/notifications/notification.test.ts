import { minutesId, personId } from '../../../src/domain/shared/ids';
import { sampleNotification } from './sample-notification';

describe('newNotification', () => {
  it('gives the same id to the same message about the same thing, whenever it is due', () => {
    const again = sampleNotification({ dueAt: '2026-03-04T09:00:00.000Z' });

    expect(again.id).toBe(sampleNotification().id);
  });

  it('gives another id to another slot, subject, receiver or kind', () => {
    const person = { kind: 'person', person: personId('19:fjord@thread.tacv2') } as const;
    const minutes = minutesId('fjordklyngen.2026-03-02');
    const ids = [
      sampleNotification(),
      sampleNotification({ slot: '2' }),
      sampleNotification({ subject: 'minutes.fjordklyngen.2026-03-03' }),
      sampleNotification({ receiver: person }),
      sampleNotification({ content: { kind: 'changed-minutes', minutes, version: 1 } }),
    ].map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
  });

  it('makes ids that a store takes as keys', () => {
    const { id } = sampleNotification({ subject: 'opgave/æøå ?#%' });

    expect(id).toMatch(/^[a-z0-9.-]+$/);
  });
});
