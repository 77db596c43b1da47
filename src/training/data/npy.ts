import { TrainingError } from '../training-error.js';
import { regularBytes } from './regular-bytes.js';

const MAGIC = '\x93NUMPY';
const MOST_BYTES = 2 ** 30;

type Reader = (bytes: Buffer, at: number) => number;

/** How numbers are written, by NumPy's names; little-endian, or of one byte. */
const TYPES: Readonly<Record<string, readonly [bytes: number, read: Reader]>> = {
  '|u1': [1, (bytes, at) => bytes.readUInt8(at)],
  '|i1': [1, (bytes, at) => bytes.readInt8(at)],
  '|b1': [1, (bytes, at) => bytes.readUInt8(at)],
  '<i4': [4, (bytes, at) => bytes.readInt32LE(at)],
  '<i8': [8, (bytes, at) => Number(bytes.readBigInt64LE(at))],
  '<f4': [4, (bytes, at) => bytes.readFloatLE(at)],
  '<f8': [8, (bytes, at) => bytes.readDoubleLE(at)],
};

/** An array of numbers, the last index the fastest. */
export interface NumberArray {
  readonly shape: readonly number[];
  readonly data: Float32Array;
}

/**
 * Reads an array in NumPy's format (.npy). Its header is parsed, not evaluated.
 *
 * @throws TrainingError if it is something else, of another type, in Fortran's order, or cut off.
 */
export function readNpy(file: string): NumberArray {
  const bytes = regularBytes(file, MOST_BYTES);
  if (bytes.toString('latin1', 0, MAGIC.length) !== MAGIC || bytes.length < 12)
    throw new TrainingError(`${file} does not begin as a .npy file`);
  const isOld = bytes[6] === 1;
  const start = isOld ? 10 : 12;
  const end = start + (isOld ? bytes.readUInt16LE(8) : bytes.readUInt32LE(8));
  const header = bytes.toString('latin1', start, end);
  const descr = /'descr': *'([^']{1,8})'/.exec(header)?.[1] ?? 'of no plain type';
  const shape = /'shape': *\(([\d, ]*)\)/.exec(header)?.[1];
  if (end > bytes.length || shape === undefined)
    throw new TrainingError(`${file} has no header that can be read`);
  const type = Object.hasOwn(TYPES, descr) ? TYPES[descr] : undefined;
  if (type === undefined || !header.includes("'fortran_order': False"))
    throw new TrainingError(
      `${file} has numbers of type ${descr}, expected ${Object.keys(TYPES).join(', ')} in C's order`,
    );
  const sides = shape.split(',').flatMap((side) => (side.trim() === '' ? [] : [Number(side)]));
  const count = sides.reduce((product, side) => product * side, 1);
  const [width, read] = type;
  if (bytes.length - end !== count * width)
    throw new TrainingError(
      `${file} has ${bytes.length - end} bytes of data, expected ${sides.join(' × ')} numbers of ${width}`,
    );
  return {
    shape: sides,
    data: Float32Array.from({ length: count }, (_, i) => read(bytes, end + i * width)),
  };
}
