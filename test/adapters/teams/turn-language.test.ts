import { activitySchema } from '../../../src/adapters/teams/activity-schema';
import { turnLanguage } from '../../../src/adapters/teams/turn-language';
import { inChannel, personalMessage } from '../../support/teams-client';

const help = { verb: 'show-help', language: 'en' };

describe('the language of a turn', () => {
  it.each([
    ['Danish in an English client', { text: 'Hvem var med?', locale: 'en-US' }, 'da'],
    ['English in a Danish client', { text: 'Who was there?', locale: 'da-DK' }, 'en'],
    ['a command', { text: 'tasks', locale: 'da-DK' }, 'en'],
    ['a mere mention in an English client', { ...inChannel('<at>Referatbot</at>'), locale: 'en-US' }, 'en'],
    ['emoji in an English client', { text: '👍', locale: 'en-GB' }, 'en'],
    ['nothing in a Swedish client', { locale: 'sv-SE' }, 'da'],
    ['nothing at all', { locale: null }, 'da'],
    ['a button of an English card', { value: help }, 'en'],
    ['a pressed English card', { value: { action: { data: help } } }, 'en'],
  ])('is read from %s', (_name, fields, expected) => {
    const activity = activitySchema.parse({ ...personalMessage('a1', 'https://example.com'), ...fields });

    expect(turnLanguage(activity, 'da')).toBe(expected);
  });
});
