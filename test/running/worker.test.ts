import path from 'node:path';
import { expect, test } from 'vitest';
import { check, describe } from '../../src/running/worker.js';
import { claimText, folderOf } from './folder.js';

function taskOf(text: string) {
  const folder = folderOf({ 'book/eq-1.ts': text });
  const claim = { id: 'book/eq-1', file: path.join(folder, 'book/eq-1.ts') };
  return { folder, claim, settings: { seed: 1, cases: 20 }, milliseconds: 60_000 };
}

test('a claim is described and checked', async () => {
  expect(await describe(taskOf(claimText()))).toMatchObject({ description: { id: 'book/eq-1' } });
  expect(await check(taskOf(claimText()))).toMatchObject({
    result: { id: 'book/eq-1', verdict: 'holds' },
    cut: false,
  });
});

test('a false claim is refuted', async () => {
  expect(await check(taskOf(claimText({ right: 'A.of(n).times(n)' })))).toMatchObject({
    result: { verdict: 'refuted' },
  });
});

test('a file that cannot be loaded is a failure in both', async () => {
  const failure = { failure: { file: 'book/eq-1.ts' } };
  expect(await describe(taskOf('export default 1;'))).toMatchObject(failure);
  expect(await check(taskOf('export default 1;'))).toMatchObject(failure);
});

test('a check whose time is over is undecided, and says that the clock cut it', async () => {
  const checked = await check({ ...taskOf(claimText()), milliseconds: -1 });
  expect(checked).toMatchObject({ result: { verdict: 'undecided' }, cut: true });
});
