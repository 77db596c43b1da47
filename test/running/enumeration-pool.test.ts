import { afterAll, describe, expect, test } from 'vitest';
import { enumerateDeepSoftmax, enumerateDeepUnit } from '../../src/ensembles/enumerated/deep.js';
import { enumerateSoftmax } from '../../src/ensembles/enumerated/softmax.js';
import { enumerateUnit } from '../../src/ensembles/enumerated/unit.js';
import { EnumerationPool } from '../../src/running/enumeration-pool.js';

const GATES = 20;
const weights = [0, 1, 2].map((y) =>
  Array.from({ length: GATES }, (_, j) => Math.sin(7 * j + 3 * y)),
);
const halves = Array<number>(GATES).fill(0.5);
const unequal = Array.from({ length: GATES }, (_, j) => (j + 1) / (GATES + 2));

describe('enumeration in threads', () => {
  const one = new EnumerationPool({ workers: 1 });
  const three = new EnumerationPool({ workers: 3 });
  afterAll(async () => {
    await one.close();
    await three.close();
  });

  test.each([
    ['of equal weights', halves],
    ['of unequal weights', unequal],
  ])('gives the same to the last bit for any number of threads, masks %s', async (_, inclusion) => {
    const layer = { weights, inclusion };
    const alone = enumerateSoftmax(layer);
    expect(await one.softmax(layer)).toEqual(alone);
    expect(await three.softmax(layer)).toEqual(alone);
    const unit = { weights: weights[0]!, bias: 0.5, inclusion };
    expect(await three.unit(unit)).toEqual(enumerateUnit(unit));
  });

  test('gives the same to the last bit for a deep network, as without threads', async () => {
    const wide = (units: number, below: number, by: number) => ({
      weights: Array.from({ length: units }, (_, i) =>
        Array.from({ length: below }, (__, j) => Math.sin(by * i + 3 * j)),
      ),
      biases: Array.from({ length: units }, (_, i) => Math.cos(i)),
    });
    for (const p of [0.5, 0.3]) {
      const inclusion = Array<number>(16).fill(p);
      const hidden = [{ ...wide(16, 3, 5), activation: 'rectified' as const, inclusion }];
      const problem = { input: [1, 0.5, -1], inclusion: [p, 1, p], hidden };
      const unitNetwork = { ...problem, output: wide(1, 16, 2) };
      const alone = enumerateDeepUnit(unitNetwork);
      expect(await one.deepUnit(unitNetwork)).toEqual(alone);
      expect(await three.deepUnit(unitNetwork)).toEqual(alone);
      const softmaxNetwork = { ...problem, output: wide(3, 16, 2) };
      expect(await three.deepSoftmax(softmaxNetwork)).toEqual(enumerateDeepSoftmax(softmaxNetwork));
      await expect(one.deepUnit(softmaxNetwork)).rejects.toThrow('several output units');
    }
  });

  test('tells how far it is', async () => {
    const seen: string[] = [];
    await one.softmax(
      { weights, inclusion: halves },
      { onProgress: (done, total) => seen.push(`${done}/${total}`) },
    );
    expect(seen.at(-1)).toBe('16/16');
  });

  test('refuses a layer that is none, as it is refused without threads', async () => {
    await expect(one.softmax({ weights: [[1]], inclusion: [0.5] })).rejects.toThrow(RangeError);
  });

  test('rejects when it is interrupted', async () => {
    const interruption = new AbortController();
    const pool = new EnumerationPool({ workers: 1, signal: interruption.signal });
    interruption.abort();
    await expect(pool.softmax({ weights, inclusion: halves })).rejects.toThrow('interrupted');
    await pool.close();
  });
});
