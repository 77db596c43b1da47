import { afterAll, describe, expect, test } from 'vitest';
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
