import { activitySchema } from '../../../src/adapters/teams/activity-schema';
import { turnLanguage } from '../../../src/adapters/teams/turn-language';
import { inChannel, personalMessage } from '../../support/teams-client';

const help = { verb: 'show-help', language: 'en' };

describe('the language of a turn', () => {
  it.each([
    ['Danish in an English client', { text: 'Hvem var med?', locale: 'en-US' }, 'da'],
    ['English in a Danish client', { text: 'Who was there?', locale: 'da-DK' }, 'en'],
    ['a command', { text: 'tasks', locale: 'da-DK' }, 'en'],
    ['a button of an English card', { value: help }, 'en'],
    ['a pressed English card', { value: { action: { data: help } } }, 'en'],
  ])('is read from %s', (_name, fields, expected) => {
    const activity = activitySchema.parse({ ...personalMessage('a1', 'https://example.com'), ...fields });

    expect(turnLanguage(activity)).toBe(expected);
  });

  it.each([
    ['a mere mention', inChannel('<at>Referatbot</at>')],
    ['emoji', { text: '👍' }],
    ['nothing', {}],
  ])('is not shown by %s, whatever the client speaks', (_name, fields) => {
    const message = { ...personalMessage('a1', 'https://example.com'), ...fields, locale: 'en-US' };

    expect(turnLanguage(activitySchema.parse(message))).toBeNull();
  });
});
