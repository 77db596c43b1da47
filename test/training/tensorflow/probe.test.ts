import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { probe } from '../../../src/training/tensorflow/probe.js';
import { temporaryFolder } from './temporary-folder.js';

const folder = temporaryFolder('probe');

function addon(product: string): string {
  const target = path.join(folder, `addon-${product.length}`);
  mkdirSync(target, { recursive: true });
  writeFileSync(
    path.join(target, 'index.js'),
    `exports.matMul = ([[a]], [[b]]) => ({ dataSync: () => [${product}] });
     exports.backend = () => ({ binding: { TF_Version: '3.1' } });`,
  );
  return target;
}

it('tells a package that computes from one that computes wrongly, crashes or is not there', async () => {
  expect(await probe(addon('a * b'), process.env)).toEqual({ works: true, version: '3.1' });
  expect(await probe(addon('a'), process.env)).toMatchObject({ works: false });
  const crash = await probe(addon('process.kill(process.pid, "SIGILL")'), process.env);
  expect(crash).toEqual({ works: false, reason: 'SIGILL' });
  expect(await probe(path.join(folder, 'none'), process.env)).toMatchObject({ works: false });
});
