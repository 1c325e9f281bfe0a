import { failureFields } from '../../../src/adapters/teams/failure-fields';
import { ReferatbotError } from '../../../src/domain/shared/errors';

describe('what is logged of an error', () => {
  it('is where it arose, not what it quotes', () => {
    const fields = failureFields(new TypeError('cannot read "hemmelig besked\n at home"'));

    expect(fields).toMatchObject({ error: 'TypeError' });
    expect(fields['stack']).toEqual(expect.arrayContaining([expect.stringContaining('failure-fields.test')]));
    expect(JSON.stringify(fields)).not.toContain('hemmelig');
  });

  it('includes the message where it is written for operators, and the cause', () => {
    const cause = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });

    const fields = failureFields(new ReferatbotError('store-unavailable', 'Start the store.', { cause }));

    expect(fields).toMatchObject({
      code: 'store-unavailable',
      detail: 'Start the store.',
      cause: { error: 'Error', code: 'ECONNREFUSED' },
    });
  });

  it('copes with what is no error', () => {
    expect(failureFields('hemmelig')).toEqual({ error: 'string' });
  });
});
