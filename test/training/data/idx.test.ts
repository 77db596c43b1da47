import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { readIdx } from '../../../src/training/data/idx.js';
import { temporaryFolder } from '../tensorflow/temporary-folder.js';
import { idxFile } from './idx-file.js';

const file = path.join(temporaryFolder('idx'), 'array');
const WHOLE = idxFile([2, 3], [1, 2, 3, 4, 5, 6]);

function reading(bytes: Buffer, dimensions = 2, most?: number) {
  writeFileSync(file, bytes);
  return () => readIdx(file, dimensions, most);
}

it('reads an array, gzipped or not', () => {
  for (const bytes of [WHOLE, gzipSync(WHOLE)]) {
    const { shape, data } = reading(bytes)();
    expect([shape, [...data]]).toEqual([
      [2, 3],
      [1, 2, 3, 4, 5, 6],
    ]);
  }
});

it.each([
  [
    'a number that says another type',
    idxFile([2, 3], [], 0x0d),
    /00000d02, floats, expected 00000802/,
  ],
  ['another number of dimensions', idxFile([6], [1, 2, 3, 4, 5, 6]), /00000801, expected 00000802/],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), /begins with 89504e47, expected/],
  ['too few bytes', WHOLE.subarray(0, -1), /has 5 bytes of data, expected 2 × 3 = 6/],
  [
    'too many bytes',
    Buffer.concat([WHOLE, Buffer.of(7)]),
    /has 7 bytes of data, expected 2 × 3 = 6/,
  ],
  ['a header that is cut off', WHOLE.subarray(0, 9), /ends after 9 bytes, within its header/],
  ['nothing', Buffer.alloc(0), /ends after 0 bytes/],
  [
    'sizes beyond all memory',
    idxFile([2 ** 32 - 1, 2 ** 32 - 1], [1]),
    /1 bytes of data, expected/,
  ],
  ['a packed file that is cut off', gzipSync(WHOLE).subarray(0, -9), /does not unpack/],
])('refuses %s', (_, bytes, message) => {
  expect(reading(bytes)).toThrow(message);
});

it('reads no more than it may, packed or unpacked', () => {
  const large = idxFile([5000], new Uint8Array(5000));
  expect(reading(large, 1, 4000)).toThrow(/has more than 4000 bytes/);
  expect(reading(gzipSync(large), 1, 4000)).toThrow(/unpacks to more than 4000 bytes/);
});
