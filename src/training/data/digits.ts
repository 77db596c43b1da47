import { RandomStream } from '../random.js';
import type { Examples } from './examples.js';
import { STROKES } from './strokes.js';
import type { Point, Stroke } from './strokes.js';

/** The pixels of a side. */
export const DIGIT_SIDE = 14;

const JITTER = 0.035;
const LEAN = 0.28;
const SHIFT = 0.08;
const NOISE = 0.12;
const SPECKLE = 0.02;

/**
 * Handwriting by a program: the ten digits as strokes on 14 × 14 pixels in [0, 1], with shaken
 * points, rotation, scaling, shear, shift, thickness and noise. The same seed draws the same pixels
 * on every machine: nothing but additions, products, quotients and square roots is used.
 *
 * @param count how many; the classes take turns.
 * @param part what the examples are for: those of 'training' and 'test' are independent.
 */
export function strokeDigits(count: number, seed: number, part: 'training' | 'test'): Examples {
  const pixels = DIGIT_SIDE ** 2;
  const classes = STROKES.length;
  const inputs = new Float32Array(count * pixels);
  const labels = Uint8Array.from({ length: count }, (_, i) => i % classes);
  for (let i = 0; i < count; i++)
    draw(
      STROKES[labels[i]!]!,
      new RandomStream(seed, 'digit', part, i),
      inputs.subarray(i * pixels, (i + 1) * pixels),
    );
  return { count, features: pixels, classes, inputs, labels };
}

function draw(strokes: readonly Stroke[], random: RandomStream, pixels: Float32Array): void {
  const placed = placement(random);
  const lines = strokes.map((stroke) =>
    stroke.map(([x, y]) => placed([x + JITTER * random.bell(), y + JITTER * random.bell()])),
  );
  const half = random.between(0.03, 0.075);
  const ink = random.between(0.7, 1);
  for (let i = 0; i < pixels.length; i++) {
    const at: Point = [
      ((i % DIGIT_SIDE) + 0.5) / DIGIT_SIDE,
      (Math.floor(i / DIGIT_SIDE) + 0.5) / DIGIT_SIDE,
    ];
    // The edge of a line is as soft as a pixel is wide.
    const depth = Math.min(1, Math.max(0, (half - distance(at, lines)) * DIGIT_SIDE + 0.5));
    const speckle = random.next() < SPECKLE ? random.next() : 0;
    const value = Math.max(ink * depth, speckle) + NOISE * random.bell();
    pixels[i] = Math.round(255 * Math.min(1, Math.max(0, value))) / 255;
  }
}

/** A random rotation, shear, scaling and shift about the middle. */
function placement(random: RandomStream): (point: Point) => Point {
  // (1 − t²)/(1 + t²) and 2t/(1 + t²) are a cosine and a sine.
  const t = random.between(-LEAN, LEAN) / 2;
  const [cosine, sine] = [(1 - t * t) / (1 + t * t), (2 * t) / (1 + t * t)];
  const [wide, high] = [random.between(0.75, 1.1), random.between(0.75, 1.1)];
  const shear = random.between(-LEAN, LEAN);
  const [right, down] = [random.between(-SHIFT, SHIFT), random.between(-SHIFT, SHIFT)];
  return ([x, y]) => {
    const v = high * (y - 0.5);
    const u = wide * (x - 0.5) + shear * v;
    return [0.5 + right + cosine * u - sine * v, 0.5 + down + sine * u + cosine * v];
  };
}

/** The distance of a point from the nearest line. */
function distance([x, y]: Point, lines: readonly Stroke[]): number {
  let least = Infinity;
  for (const line of lines)
    for (let i = 1; i < line.length; i++) {
      const [[ax, ay], [bx, by]] = [line[i - 1]!, line[i]!];
      const [dx, dy] = [bx - ax, by - ay];
      const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy);
      const t = Math.min(1, Math.max(0, along));
      const [ex, ey] = [ax + t * dx - x, ay + t * dy - y];
      least = Math.min(least, ex * ex + ey * ey);
    }
  return Math.sqrt(least);
}
