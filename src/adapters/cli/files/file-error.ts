import { errorMessage, ReferatbotError } from '../../../domain/shared/errors';

const EXPLAINED: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist; check the path',
  EISDIR: 'is a folder; name a file in it',
  ENOTDIR: 'does not exist; a part of its path is a file',
  EACCES: 'may not be opened; check its permissions',
  EPERM: 'may not be opened; check its permissions',
  EEXIST: 'is a file; name a folder',
  ENOSPC: 'cannot be written; the disk is full',
  EROFS: 'cannot be written; the disk is read-only',
};

/** What the operating system says about a path, in words. */
export function fileError(path: string, cause: unknown): ReferatbotError {
  if (cause instanceof ReferatbotError) return cause;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  const explained = EXPLAINED[code] ?? `cannot be used: ${errorMessage(cause)}`;
  return new ReferatbotError(code === 'ENOENT' ? 'not-found' : 'unreadable-file', `${path} ${explained}.`, {
    cause,
  });
}
