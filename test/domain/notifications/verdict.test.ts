import type { SendingRules } from '../../../src/domain/notifications/sending-hours';
import { verdictOn } from '../../../src/domain/notifications/verdict';
import { sampleNotification } from './sample-notification';

const OFFICE: SendingRules = {
  kind: 'office-hours',
  zone: 'Europe/Copenhagen',
  from: '07:00',
  until: '18:00',
};
const TUESDAY_NOON = '2026-03-03T11:00:00.000Z';
const TUESDAY_NIGHT = '2026-03-03T21:00:00.000Z';
const WEDNESDAY_SEVEN = '2026-03-04T06:00:00.000Z';

describe('verdictOn', () => {
  it('sends what is due by day, however late', () => {
    const old = sampleNotification({ dueAt: '2026-01-05T09:00:00.000Z' });

    expect(verdictOn(old, TUESDAY_NOON, OFFICE)).toEqual({ kind: 'send' });
  });

  it('lets the night pass', () => {
    expect(verdictOn(sampleNotification(), TUESDAY_NIGHT, OFFICE)).toEqual({
      kind: 'postpone',
      until: WEDNESDAY_SEVEN,
    });
  });

  it('drops what nobody needs any more', () => {
    const missed = sampleNotification({ expiresAt: TUESDAY_NOON });

    expect(verdictOn(missed, TUESDAY_NOON, OFFICE)).toEqual({ kind: 'expired' });
  });

  it('drops at night what nobody needs in the morning', () => {
    const missed = sampleNotification({ expiresAt: '2026-03-04T05:00:00.000Z' });

    expect(verdictOn(missed, TUESDAY_NIGHT, OFFICE)).toEqual({ kind: 'expired' });
  });
});
