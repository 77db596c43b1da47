import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import {
  bindingOf,
  compileBinding,
  keptBinding,
  placeBinding,
} from '../../../src/training/tensorflow/binding.js';
import { canCompile, plantAddon } from './planted-addon.js';
import { temporaryFolder } from './temporary-folder.js';

const folder = temporaryFolder('binding');
const addon = plantAddon(folder);

it('is kept by the version of the package and the library', () => {
  const kept = keptBinding(addon, folder, path.join(folder, 'lib-2'));
  expect(path.relative(folder, kept)).toBe(
    path.join('tfjs-node-1.0.0-napi-v8-lib-2', 'tfjs_binding.node'),
  );
});

it('is put into its place', () => {
  const from = path.join(folder, 'from');
  writeFileSync(from, 'binding');
  placeBinding(from, bindingOf(addon));
  expect(readFileSync(bindingOf(addon), 'utf8')).toBe('binding');
});

it.skipIf(!canCompile)(
  'is compiled by the stated compiler, for Node, against the library',
  async () => {
    const compiler = path.join(folder, 'compiler');
    writeFileSync(compiler, `#!/bin/sh\nfor a; do :; done; echo "$@" > "$a"\n`);
    chmodSync(compiler, 0o755);
    await compileBinding(addon, { ...process.env, CXX: compiler });
    const args = readFileSync(bindingOf(addon), 'utf8');
    expect(args).toMatch(/-std=c\+\+17 .*-DNAPI_VERSION=8 .*-ltensorflow -ltensorflow_framework/);
    expect(args).toContain('-rpath,$ORIGIN/../../deps/lib');
  },
);

it.skipIf(!canCompile)('is said not to compile without the headers of the library', async () => {
  mkdirSync(path.join(addon, 'deps', 'lib'), { recursive: true });
  await expect(compileBinding(addon, process.env)).rejects.toThrow(/g\+\+: .*c_api\.h/);
});
