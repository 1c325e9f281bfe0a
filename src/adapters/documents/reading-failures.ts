import type { ReadingFailure } from './reading-messages';

export function outOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

/** `patience`: the milliseconds that were not enough. */
export function slow(name: string, patience: number): ReadingFailure {
  const message = `${name} takes longer than ${patience / 1000} seconds to read; save it again without its attachments and pictures, or send it as .docx.`;
  return { kind: 'refused', code: 'file-too-slow', message };
}

export function large(name: string): ReadingFailure {
  const message = `${name} takes more memory to read than minutes do; save it again without its attachments and pictures, or send it as .txt.`;
  return { kind: 'refused', code: 'file-too-large', message };
}
