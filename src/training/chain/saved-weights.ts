import { TrainingError } from '../training-error.js';
import { member } from './layer-spec.js';

/** Numbers of a saved model. */
export interface SavedWeight {
  readonly name: string;
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

/** A weight that a manifest announces. */
interface Announced {
  readonly name: string;
  readonly shape: readonly number[];
  readonly size: number;
}

const MOST_WEIGHTS = 2 ** 27;
const MOST_FILES = 10_000;

/** Files and weights that a manifest announces, checked before anything is read. */
export interface Manifest {
  readonly groups: readonly {
    readonly paths: readonly string[];
    readonly weights: readonly Announced[];
  }[];
}

/**
 * Reads `weightsManifest` of model.json.
 *
 * @throws TrainingError if it is something else, asks for more than 2²⁷ numbers, has numbers of
 *   another type than float32, or a file outside of the model's folder.
 */
export function readManifest(manifest: unknown, file: string): Manifest {
  if (!Array.isArray(manifest)) throw new TrainingError(`${file}: has no weightsManifest`);
  let total = 0;
  const groups = manifest.map((group: unknown, i) => {
    const place = `${file}: weightsManifest[${i}]`;
    const [paths, weights] = [member(group, 'paths'), member(group, 'weights')];
    if (!Array.isArray(paths) || !Array.isArray(weights) || paths.length > MOST_FILES)
      throw new TrainingError(`${place}: expected paths and weights`);
    return {
      paths: paths.map((path: unknown) => plainName(path, place)),
      weights: weights.map((weight: unknown, j) => {
        const found = announced(weight, `${place}.weights[${j}]`);
        total += found.size;
        if (total > MOST_WEIGHTS)
          throw new TrainingError(
            `${place}.weights[${j}]: ${found.name} of ${found.shape.join(' × ')} makes ${total} numbers, expected at most ${MOST_WEIGHTS}`,
          );
        return found;
      }),
    };
  });
  return { groups };
}

function plainName(path: unknown, place: string): string {
  if (typeof path !== 'string' || !/^[\w][\w.\- ]*$/.test(path))
    throw new TrainingError(
      `${place}: the file ${JSON.stringify(path)} is not a plain name beside model.json`,
    );
  return path;
}

function announced(weight: unknown, place: string): Announced {
  const [name, shape, dtype] = ['name', 'shape', 'dtype'].map((key) => member(weight, key));
  if (typeof name !== 'string') throw new TrainingError(`${place}: has no name`);
  if (dtype !== 'float32' || member(weight, 'quantization') !== undefined)
    throw new TrainingError(`${place}: ${name} has numbers of another type than plain float32`);
  const isSide = (side: unknown): boolean => Number.isSafeInteger(side) && (side as number) >= 0;
  if (!Array.isArray(shape) || !shape.every(isSide))
    throw new TrainingError(`${place}: ${name} has no shape of whole numbers`);
  const sides = shape as readonly number[];
  return { name, shape: sides, size: sides.reduce((product, side) => product * side, 1) };
}

/**
 * The weights of a manifest.
 *
 * @param read gives the bytes of a file, and at most so many.
 * @throws TrainingError if the files are shorter or longer than announced, or a number is not finite.
 */
export function readWeights(
  { groups }: Manifest,
  file: string,
  read: (name: string, mostBytes: number) => Uint8Array,
): readonly SavedWeight[] {
  return groups.flatMap(({ paths, weights }) => {
    const expected = 4 * weights.reduce((sum, { size }) => sum + size, 0);
    const parts = paths.map((name) => read(name, expected));
    const bytes = Buffer.concat(parts);
    if (bytes.length !== expected)
      throw new TrainingError(
        `${file}: ${paths.join(', ')} has ${bytes.length} bytes, its weights take ${expected}`,
      );
    let at = 0;
    return weights.map(({ name, shape, size }) => {
      // A copy, since numbers of four bytes have to lie at multiples of four.
      const values = new Float32Array(Uint8Array.from(bytes.subarray(at, at + 4 * size)).buffer);
      at += 4 * size;
      const strange = values.findIndex((value) => !Number.isFinite(value));
      if (strange >= 0)
        throw new TrainingError(
          `${file}: number ${strange} of the weight ${name} is ${values[strange]!}, expected a finite number`,
        );
      return { name, shape, values };
    });
  });
}
