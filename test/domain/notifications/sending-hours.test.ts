import {
  nextSendable,
  sendingHoursIn,
  type SendingRules,
} from '../../../src/domain/notifications/sending-hours';

const RULES: SendingRules = {
  kind: 'office-hours',
  zone: 'Europe/Copenhagen',
  from: '07:00',
  until: '18:00',
};

describe('nextSendable', () => {
  it.each([
    ['within the hours', '2026-03-02T09:00:00.000Z', '2026-03-02T09:00:00.000Z'],
    ['at their very beginning', '2026-03-02T06:00:00.000Z', '2026-03-02T06:00:00.000Z'],
    ['a minute before they end', '2026-03-02T16:59:00.000Z', '2026-03-02T16:59:00.000Z'],
  ])('leaves a moment %s as it is', (_, at, expected) => {
    expect(nextSendable(at, RULES)).toBe(expected);
  });

  it.each([
    ['early in the morning', '2026-03-02T04:00:00.000Z', '2026-03-02T06:00:00.000Z'],
    ['at their end', '2026-03-02T17:00:00.000Z', '2026-03-03T06:00:00.000Z'],
    ['on Friday evening', '2026-03-06T20:00:00.000Z', '2026-03-09T06:00:00.000Z'],
    ['on Saturday', '2026-03-07T10:00:00.000Z', '2026-03-09T06:00:00.000Z'],
    [
      'after midnight on Monday, which is Sunday in UTC',
      '2026-03-01T23:30:00.000Z',
      '2026-03-02T06:00:00.000Z',
    ],
    ['before Easter, over five days', '2026-04-01T17:30:00.000Z', '2026-04-07T05:00:00.000Z'],
    ['on Christmas Eve, over a weekend', '2026-12-24T09:00:00.000Z', '2026-12-28T06:00:00.000Z'],
    ["on New Year's Eve", '2026-12-31T09:00:00.000Z', '2027-01-04T06:00:00.000Z'],
  ])('moves a moment %s to the next morning of work', (_, at, expected) => {
    expect(nextSendable(at, RULES)).toBe(expected);
  });

  it('keeps the hour of the clock when summer time begins and ends', () => {
    expect(nextSendable('2026-03-27T18:00:00.000Z', RULES)).toBe('2026-03-30T05:00:00.000Z');
    expect(nextSendable('2026-10-23T18:00:00.000Z', RULES)).toBe('2026-10-26T06:00:00.000Z');
  });

  it('lets everything pass where there are no hours', () => {
    expect(nextSendable('2026-12-24T22:00:00.000Z', { kind: 'always' })).toBe('2026-12-24T22:00:00.000Z');
  });
});

describe('sendingHoursIn', () => {
  it.each([
    ['7-18', { from: '07:00', until: '18:00' }],
    ['0-24', { from: '00:00', until: '24:00' }],
    ['Always', 'always'],
  ])('reads %j', (text, hours) => {
    expect(sendingHoursIn(text)).toEqual(hours);
  });

  it.each(['', '18-7', '7-7', '7-25', '7:30-18', 'weekdays', '-'])('does not take %j', (text) => {
    expect(sendingHoursIn(text)).toBeNull();
  });

  it('gives hours that hold until midnight', () => {
    const rules = { ...RULES, from: '00:00', until: '24:00' };

    expect(nextSendable('2026-03-02T22:59:00.000Z', rules)).toBe('2026-03-02T22:59:00.000Z');
  });
});
