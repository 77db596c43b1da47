import { expect, onTestFinished, test } from 'vitest';
import { watchMemory } from '../../src/running/memory-watch.js';

const MEGABYTE = 2 ** 20;

/** Whether the watch cries out while this process holds so many megabytes more. */
async function criesAt(megabytes: number): Promise<boolean> {
  let cried = false;
  const end = watchMemory(1, 16, () => {
    cried = true;
  });
  onTestFinished(end);
  const held = Buffer.alloc(megabytes * MEGABYTE, 1);
  await new Promise((resolve) => setTimeout(resolve, 400));
  end();
  expect(held.at(-1)).toBe(1);
  return cried;
}

test('a process within its limit is left alone, and one beyond it is not', async () => {
  expect(await criesAt(1)).toBe(false);
  expect(await criesAt(500)).toBe(true);
});
