import { reading, writing } from '../../../src/adapters/cosmos/cosmos-errors';
import { ConflictError, ReferatbotError } from '../../../src/domain/shared/errors';

/** As the SDK throws them: an error with fields, the request among them. */
function sdkError(fields: Readonly<Record<string, unknown>>): Error {
  const request = { headers: { authorization: 'type=master&sig=TOPSECRET' } };
  return Object.assign(new RangeError('Something failed\nat length, with TOPSECRET'), { request, ...fields });
}

const failing = (fields: Readonly<Record<string, unknown>>) => (): Promise<never> =>
  Promise.reject(sdkError(fields));

describe('errors of Cosmos DB', () => {
  it.each([404, 409, 412])('with status %d at a write is a conflict', async (code) => {
    const failure = writing('forums/p/a', failing({ code }));

    await expect(failure).rejects.toThrow(ConflictError);
    await expect(failure).rejects.toThrow(/forums\/p\/a was changed by somebody else/);
  });

  it('about a missing container is no conflict', async () => {
    await expect(writing('forums/p/a', failing({ code: 404, substatus: 1003 }))).rejects.toMatchObject({
      code: 'store-unavailable',
      message: expect.stringContaining('COSMOS_DATABASE') as string,
    });
  });

  it.each<[Readonly<Record<string, unknown>>, string]>([
    [
      { code: 401 },
      'Cosmos DB failed at forums/p/a (HTTP 401); check COSMOS_KEY, or the role assignment of the managed identity.',
    ],
    [{ code: 403 }, 'firewall'],
    [{ code: 429 }, 'throttled'],
    [{ code: 503 }, 'HTTP 503'],
    [{ statusCode: 500 }, 'HTTP 500'],
    [{ code: 'ENOTFOUND' }, 'ENOTFOUND'],
    [{}, 'no answer'],
  ])('%j says what to do', async (fields, message) => {
    await expect(reading('forums/p/a', failing(fields))).rejects.toMatchObject({
      code: 'store-unavailable',
      message: expect.stringContaining(message) as string,
    });
  });

  it('carries no requests and no secrets', async () => {
    const failure: unknown = await reading('forums/p/a', failing({ code: 500 })).catch(
      (error: unknown) => error,
    );

    const { cause, message } = failure as ReferatbotError;
    expect(cause).toEqual({ code: '500', substatus: 0, message: 'Something failed' });
    expect(JSON.stringify({ cause, message })).not.toContain('TOPSECRET');
  });

  it('leaves our own errors as they are', async () => {
    const own = new ReferatbotError('document-too-large', 'too large');

    await expect(reading('forums/p/a', () => Promise.reject(own))).rejects.toBe(own);
  });
});
