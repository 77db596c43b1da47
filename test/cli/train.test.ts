import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { epochText } from '../../src/cli/train.js';
import { temporaryFolder } from '../training/tensorflow/temporary-folder.js';
import { usageOf } from './usage-of.js';

const folder = temporaryFolder('train');

it('says in a line what an epoch came to', () => {
  expect(epochText({ epoch: 2, loss: 0.5, error: 0.0123 }, 60)).toBe(
    'epoch 2/60  loss 0.5000  test error 1.23 %',
  );
});

it.each([
  [['--preset', 'no-such'], /no preset no-such: expected .*baldi-2013/],
  [['--preset', 'baldi-2013'], /needs the folder of the data \(--data DIR\)/],
  [['--preset', 'baldi-2013', '--data', folder], /has neither train-images-idx3-ubyte nor/],
  [['--epochs', '0'], /whole number from 1/],
])('refuses %j with 2', async (args, message) => {
  const { exitCode, said } = await usageOf('train', '--out', path.join(folder, 'none'), ...args);
  expect(exitCode).toBe(2);
  expect(said).toMatch(message);
});

it('neither overwrites a checkpoint by accident nor goes on from a broken one', async () => {
  writeFileSync(path.join(folder, 'checkpoint.bin'), 'corrigenda checkpoint 1\n and no more');
  const plain = await usageOf('train', '--out', folder);
  expect(plain).toMatchObject({ exitCode: 2 });
  expect(plain.said).toMatch(/is there already: --resume goes on from it/);
  const resumed = await usageOf('train', '--out', folder, '--resume');
  expect(resumed).toMatchObject({ exitCode: 2 });
  expect(resumed.said).toMatch(/checkpoint\.bin is not whole/);
});
