import { createHash } from 'node:crypto';

import type { BackendName } from './backend.js';
import type { Preset } from './preset.js';
import { TrainingError } from './training-error.js';

/** What an epoch came to. */
export interface EpochResult {
  /** From 1. */
  readonly epoch: number;
  /** The mean loss of its batches, with the masks that they were trained with, in nats. */
  readonly loss: number;
  /** The share of the test examples that weight scaling gets wrong. */
  readonly error: number;
}

/** Where a training stands after some epochs, without its numbers. */
export interface Standing {
  readonly preset: Preset;
  readonly backend: BackendName;
  /** The versions that the numbers depend on. */
  readonly versions: string;
  /** A hash of the examples. */
  readonly data: string;
  /** The steps so far. With the preset's seed they are the state of all random streams. */
  readonly step: number;
  readonly history: readonly EpochResult[];
}

/** Numbers of a shape. */
export interface Numbers {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

/** All that a training needs to go on. */
export interface Checkpoint {
  readonly standing: Standing;
  /** Weights and biases, then what the optimiser remembers. */
  readonly numbers: readonly Numbers[];
}

const MAGIC = 'corrigenda checkpoint 1\n';
const HASH_BYTES = 32;

/** A checkpoint as the bytes of a file: a line, the length of a JSON header, the header, the numbers and a hash of all. */
export function writeCheckpoint({ standing, numbers }: Checkpoint): Uint8Array {
  const shapes = numbers.map(({ shape }) => shape);
  const header = Buffer.from(JSON.stringify({ standing, shapes }));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  const parts = [
    Buffer.from(MAGIC),
    length,
    header,
    ...numbers.map(({ values: { buffer, byteOffset, byteLength } }) =>
      Buffer.from(buffer, byteOffset, byteLength),
    ),
  ];
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return Buffer.concat([...parts, hash.digest()]);
}

/**
 * Reads what `writeCheckpoint` has written.
 *
 * @param file the name of the file, for errors.
 * @throws TrainingError if it is something else or not whole.
 */
export function readCheckpoint(bytes: Uint8Array, file: string): Checkpoint {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.toString('latin1', 0, MAGIC.length) !== MAGIC)
    throw new TrainingError(`${file} is no checkpoint of this version`);
  const end = buffer.length - HASH_BYTES;
  const digest = createHash('sha256')
    .update(buffer.subarray(0, Math.max(0, end)))
    .digest();
  if (end < MAGIC.length + 4 || !digest.equals(buffer.subarray(end)))
    throw new TrainingError(`${file} is not whole`);
  const start = MAGIC.length + 4;
  let at = start + buffer.readUInt32LE(MAGIC.length);
  const { standing, shapes } = JSON.parse(buffer.toString('utf8', start, at)) as {
    standing: Standing;
    shapes: readonly (readonly number[])[];
  };
  const numbers = shapes.map((shape) => {
    const length = shape.reduce((product, side) => product * side, 4);
    // A copy, since numbers of four bytes have to lie at multiples of four.
    const values = new Float32Array(Uint8Array.from(buffer.subarray(at, at + length)).buffer);
    at += length;
    return { shape, values };
  });
  if (at !== end) throw new TrainingError(`${file} has other numbers than its header says`);
  return { standing, numbers };
}
