import { createSignedFileLinks } from '../../../src/adapters/teams/signed-file-links';
import { meetingId, personId } from '../../../src/domain/shared/ids';

const CLAIM = {
  file: 'participants',
  meeting: meetingId('fjordklyngen.2026-03-05'),
  person: personId('tora'),
  language: 'da',
  until: '2026-03-02T09:15:00.000Z',
} as const;
const secret = 'a key that is as long as it has to be';
const links = (given: { address?: string | null; secret?: string | null } = {}) => {
  const { address = 'https://bot.example' } = given;
  return createSignedFileLinks({ address: () => address, secret: given.secret ?? null });
};
const tokenOf = (address: string | null): string => address?.split('/').at(-1) ?? '';

describe('signed links to files', () => {
  it('say what they claim to whoever has the key, in whichever instance', () => {
    const token = tokenOf(links({ secret }).addressOf(CLAIM));

    expect(links({ secret }).read(token)).toEqual(CLAIM);
  });

  it('say nothing to another key, made up ones included', () => {
    const token = tokenOf(links({ secret }).addressOf(CLAIM));

    expect(links({ secret: `${secret}!` }).read(token)).toBeNull();
    expect(links().read(token)).toBeNull();
  });

  it('lead nowhere where nobody can reach the bot', () => {
    expect(links({ address: null }).addressOf(CLAIM)).toBeNull();
  });

  it.each(['', '.', 'a.b.c', '{}'])('read nothing in %j', (token) => {
    expect(links().read(token)).toBeNull();
  });
});
