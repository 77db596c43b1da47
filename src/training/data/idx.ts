import { gunzipSync } from 'node:zlib';

import { TrainingError } from '../training-error.js';
import { regularBytes } from './regular-bytes.js';

const MOST_BYTES = 2 ** 30;
const BYTES = 0x08;
const OTHER_TYPES: Readonly<Record<number, string>> = {
  0x09: 'signed bytes',
  0x0b: 'shorts',
  0x0c: 'integers',
  0x0d: 'floats',
  0x0e: 'doubles',
};

/** An array of unsigned bytes. */
export interface IdxArray {
  readonly shape: readonly number[];
  readonly data: Uint8Array;
}

/**
 * Reads an array of unsigned bytes in the IDX format of MNIST, gzipped or not.
 *
 * @param dimensions how many dimensions it has to have.
 * @param mostBytes more is not read, packed or unpacked.
 * @throws TrainingError if it is something else, is cut off or too long.
 */
export function readIdx(file: string, dimensions: number, mostBytes = MOST_BYTES): IdxArray {
  const bytes = unpacked(file, mostBytes);
  const header = 4 + 4 * dimensions;
  if (bytes.length < header)
    throw new TrainingError(`${file} ends after ${bytes.length} bytes, within its header`);
  checkMagic(file, bytes, dimensions);
  const shape = Array.from({ length: dimensions }, (_, i) => bytes.readUInt32BE(4 + 4 * i));
  const size = shape.reduce((product, length) => product * length, 1);
  const found = bytes.length - header;
  if (found !== size)
    throw new TrainingError(
      `${file} has ${found} bytes of data, expected ${shape.join(' × ')} = ${size}`,
    );
  return { shape, data: bytes.subarray(header) };
}

function checkMagic(file: string, bytes: Buffer, dimensions: number): void {
  const found = bytes.subarray(0, 4).toString('hex');
  const expected = `00000${BYTES}0${dimensions}`;
  if (found === expected) return;
  const type = bytes.readUInt16BE(0) === 0 ? OTHER_TYPES[bytes[2] ?? 0] : undefined;
  const what = type === undefined ? '' : `, ${type}`;
  throw new TrainingError(
    `${file} begins with ${found}${what}, expected ${expected}: unsigned bytes in ${dimensions} dimension${dimensions === 1 ? '' : 's'}`,
  );
}

function unpacked(file: string, mostBytes: number): Buffer {
  const bytes = regularBytes(file, mostBytes);
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: mostBytes });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const problem =
      code === 'ERR_BUFFER_TOO_LARGE'
        ? `unpacks to more than ${mostBytes} bytes`
        : `does not unpack: ${message}`;
    throw new TrainingError(`${file} ${problem}`);
  }
}
