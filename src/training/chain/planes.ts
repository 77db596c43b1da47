import * as tf from '@tensorflow/tfjs-core';

import { TrainingError } from '../training-error.js';
import type { LayerSpec } from './layer-spec.js';
import type { Step } from './step.js';

const MOST = 2 ** 20;

/** Whole numbers of a layer's config: one, or a list of so many; one number stands for all. */
export function lengths(
  spec: LayerSpec,
  name: string,
  count: number,
  otherwise?: unknown,
): readonly number[] {
  const value = spec.config[name] ?? otherwise;
  const list: readonly unknown[] = Array.isArray(value) ? value : Array(count).fill(value);
  const fits = (one: unknown): boolean =>
    Number.isSafeInteger(one) && (one as number) >= 1 && (one as number) <= MOST;
  if (list.length !== count || !list.every(fits))
    throw new TrainingError(
      `${spec.place}: ${name} is ${JSON.stringify(value)}, expected ${count === 1 ? 'a whole number' : `${count} whole numbers`} from 1 to ${MOST}`,
    );
  return list as readonly number[];
}

/** A window that moves over an image. */
interface Windows {
  readonly kernel: readonly [number, number];
  readonly strides: [number, number];
  readonly padding: 'same' | 'valid';
  readonly rows: number;
  readonly columns: number;
  readonly channels: number;
}

/** The windows of a convolution or of a pooling, and the size of what comes out. */
export function convolutionOf(
  spec: LayerSpec,
  shape: readonly number[],
  size = 'kernel_size',
  stride: unknown = 1,
): Windows {
  const [height, width, channels] = shape;
  if (shape.length !== 3 || height === undefined || width === undefined || channels === undefined)
    throw new TrainingError(
      `${spec.place}: gets examples of shape ${shape.join(' × ')}, expected rows × columns × channels`,
    );
  if ((spec.config['data_format'] ?? 'channels_last') !== 'channels_last')
    throw new TrainingError(`${spec.place}: only channels_last is supported`);
  if (lengths(spec, 'dilation_rate', 2, 1).some((rate) => rate !== 1))
    throw new TrainingError(`${spec.place}: only a dilation_rate of 1 is supported`);
  const { padding } = spec.config;
  const pads = padding ?? 'valid';
  if (pads !== 'same' && pads !== 'valid')
    throw new TrainingError(`${spec.place}: only the paddings same and valid are supported`);
  const kernel = lengths(spec, size, 2, 2) as readonly [number, number];
  const strides = [...lengths(spec, 'strides', 2, stride)] as [number, number];
  const after = (length: number, i: 0 | 1): number =>
    Math.ceil((pads === 'same' ? length : length - kernel[i] + 1) / strides[i]);
  const [rows, columns] = [after(height, 0), after(width, 1)];
  if (rows < 1 || columns < 1)
    throw new TrainingError(`${spec.place}: its window is larger than the image`);
  return { kernel, strides, padding: pads, rows, columns, channels };
}

/** The largest or the mean number of each window. */
export function poolingStep(spec: LayerSpec, shape: readonly number[], isMean: boolean): Step {
  const size = spec.config['pool_size'];
  const { kernel, strides, padding, rows, columns, channels } = convolutionOf(
    spec,
    shape,
    'pool_size',
    size ?? 2,
  );
  const pool = isMean ? tf.avgPool : tf.maxPool;
  return {
    kind: 'shape',
    name: spec.name,
    shape: [rows, columns, channels],
    forward: (input) => pool(input as tf.Tensor4D, [...kernel], strides, padding),
  };
}
