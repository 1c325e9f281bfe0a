import { sent } from '../../../src/domain/notifications/transitions';
import { forgetNotifications } from '../../../src/flows/notifications/forget-notifications';
import { sampleNotification } from '../../domain/notifications/sample-notification';
import { openFlows, type Flows } from '../../support/open-flows';

const SENT_AT = '2026-03-01T09:00:00.000Z';

describe('forgetting notifications', () => {
  let flows: Flows;

  beforeEach(async () => {
    flows = await openFlows();
  });
  afterEach(() => flows.close());

  const forgetAt = (now: string): Promise<number> =>
    forgetNotifications({ outbox: flows.outbox, clock: { now: () => now } });

  it('keeps what was sent for thirty days', async () => {
    await append(3);

    expect(await forgetAt('2026-03-31T09:00:00.000Z')).toBe(0);
    expect(await forgetAt('2026-03-31T09:00:00.001Z')).toBe(3);
  });

  it('removes however many there are', async () => {
    await append(230, 'minutes.one');

    expect(await forgetAt('2026-05-01T09:00:00.000Z')).toBe(230);
    expect(await forgetAt('2026-05-01T09:00:00.000Z')).toBe(0);
  });

  it('keeps what was sent while it could be said again, and removes what stands behind it', async () => {
    await append(120, 'meeting.one', '2026-09-10T21:59:00.000Z');
    await append(5, 'meeting.one');

    expect(await forgetAt('2026-05-01T09:00:00.000Z')).toBe(5);
    expect(await forgetAt('2026-10-10T21:59:00.000Z')).toBe(0);
    expect(await forgetAt('2026-10-10T21:59:00.001Z')).toBe(120);
  });

  async function append(count: number, subject?: string, expiresAt: string | null = null): Promise<void> {
    for (let n = 0; n < count; n += 1) {
      const slot = `${n} ${expiresAt ?? ''}`;
      const about = { slot, subject: subject ?? `minutes.${n}`, dueAt: SENT_AT, expiresAt };
      await flows.outbox.append(sent(sampleNotification(about), { at: SENT_AT, activity: `a${n}` }));
    }
  }
});
