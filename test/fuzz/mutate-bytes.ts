import type { Random } from './random';

/** Text in one of the encodings it may come in, now and then in two at once. */
export function encoded(text: string, random: Random): Buffer {
  const encodings = ['utf8', 'utf8', 'utf8', 'latin1', 'utf16le'] as const;
  if (random.share() < 0.9) return Buffer.from(text, random.of(encodings));
  const half = Math.floor(text.length / 2);
  return Buffer.concat([
    Buffer.from(text.slice(0, half), random.of(encodings)),
    Buffer.from(text.slice(half), random.of(encodings)),
  ]);
}

/** The same bytes with some of them changed, lost, doubled or moved. */
export function damaged(bytes: Buffer, random: Random): Buffer {
  const copy = Buffer.from(bytes);
  const at = random.below(copy.length);
  const length = 1 + random.below(Math.min(200, copy.length));
  switch (random.below(5)) {
    case 0:
      for (let left = 1 + random.below(20); left > 0; left -= 1)
        copy[random.below(copy.length)] = random.below(256);
      return copy;
    case 1:
      return copy.subarray(0, at);
    case 2:
      return Buffer.concat([copy.subarray(0, at), copy.subarray(at + length)]);
    case 3:
      return Buffer.concat([copy.subarray(0, at), copy.subarray(Math.max(0, at - length))]);
    default:
      return copy.fill(random.of([0, 32, 60, 255]), at, Math.min(at + length, copy.length));
  }
}
