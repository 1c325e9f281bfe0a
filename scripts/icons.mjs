// Draws the icons of the Teams app: node scripts/icons.mjs
// A speech bubble with the lines of a page: minutes one can talk to.
import { Buffer } from 'node:buffer';
import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

const TEAL = [31, 78, 95];
const WHITE = [255, 255, 255];
const AMBER = [224, 164, 88];
/** Samples along each side of a pixel, for smooth edges. */
const SAMPLES = 4;

// The mark in a square of 96 units: what a point is part of, the uppermost first.
const bubble = (grow) => (x, y) =>
  inRounded(x, y, {
    left: 8 - grow,
    top: 10 - grow,
    right: 88 + grow,
    bottom: 70 + grow,
    radius: 12 + grow,
  }) ||
  (y >= 68 && y <= 88 + grow && x >= 24 - grow && x <= 46 + grow - (y - 68));
const lineAt = (top, right) => (x, y) =>
  inRounded(x, y, { left: 22, top, right, bottom: top + 7, radius: 3.5 });
const lines = [lineAt(23, 74), lineAt(37, 74)];
const lastLine = lineAt(51, 52);

function inRounded(x, y, { left, top, right, bottom, radius }) {
  const dx = Math.max(left + radius - x, 0, x - (right - radius));
  const dy = Math.max(top + radius - y, 0, y - (bottom - radius));
  return dx * dx + dy * dy <= radius * radius;
}

function coloured(x, y) {
  if (lastLine(x, y)) return [...AMBER, 255];
  if (lines.some((line) => line(x, y))) return [...TEAL, 255];
  return bubble(0)(x, y) ? [...WHITE, 255] : [...TEAL, 255];
}

function outlined(x, y) {
  const inside = bubble(-6)(x, y);
  const drawn = inside ? [...lines, lastLine].some((line) => line(x, y)) : bubble(0)(x, y);
  return [...WHITE, drawn ? 255 : 0];
}

/** `margin` in units around the mark, on each side. */
function png(size, margin, paint) {
  const unit = (96 + 2 * margin) / size;
  const rows = Array.from({ length: size }, (_, row) => {
    const pixels = Array.from({ length: size }, (_, column) => pixel(column, row, { unit, margin, paint }));
    return Buffer.from([0, ...pixels.flat()]);
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const data = deflateSync(Buffer.concat(rows), { level: 9 });
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function pixel(column, row, { unit, margin, paint }) {
  const sum = [0, 0, 0, 0];
  for (let step = 0; step < SAMPLES * SAMPLES; step += 1) {
    const x = (column + ((step % SAMPLES) + 0.5) / SAMPLES) * unit - margin;
    const y = (row + (Math.floor(step / SAMPLES) + 0.5) / SAMPLES) * unit - margin;
    paint(x, y).forEach((value, index) => (sum[index] += value));
  }
  return sum.map((value) => Math.round(value / (SAMPLES * SAMPLES)));
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

const folder = new URL('../appPackage/', import.meta.url);
writeFileSync(new URL('color.png', folder), png(192, 40, coloured));
writeFileSync(new URL('outline.png', folder), png(32, 2, outlined));
