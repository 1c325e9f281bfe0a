import { ConflictError } from '../../domain/shared/errors';

const MOST_ATTEMPTS = 10;

/** Does the work again where somebody else was faster; throws the `ConflictError` of the last attempt. */
export async function retrying<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ConflictError) || attempt === MOST_ATTEMPTS) throw error;
    }
  }
}
