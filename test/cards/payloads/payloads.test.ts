import { decodePayload } from '../../../src/cards/payloads/payloads';

const item = {
  verb: 'show-item',
  language: 'da',
  forum: 'fjordklyngen',
  minutes: 'fjordklyngen-2024-08-26',
  item: 6,
  page: 0,
  back: null,
};

describe('decoding a payload', () => {
  it('takes what a card sends, and drops what the client adds', () => {
    expect(decodePayload({ ...item, msteams: { type: 'messageBack' } })).toEqual(item);
  });

  it('takes a list in which nothing was chosen', () => {
    const shown = { verb: 'meeting-show', language: 'da', meeting: '' };

    expect(decodePayload(shown)).toEqual(shown);
  });

  it.each([
    ['nothing', undefined],
    ['text', 'show-item'],
    ['an unknown verb', { ...item, verb: 'delete-all' }],
    ['a missing field', { verb: 'show-item', language: 'da' }],
    ['a negative item', { ...item, item: -1 }],
    ['a key the store does not accept', { ...item, forum: 'a/b' }],
    ['a key with a percent sign', { ...item, minutes: 'a%2fb' }],
    ['a chosen key the store does not accept', { verb: 'meeting-show', language: 'da', meeting: '../b' }],
    ['a key that is no text', { ...item, minutes: { $ne: null } }],
    ['an unknown language', { ...item, language: 'xx' }],
  ])('refuses %s', (_name, value) => {
    expect(decodePayload(value)).toBeNull();
  });
});
