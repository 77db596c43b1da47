import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { linkLibrary } from '../../../src/training/tensorflow/link-library.js';
import { temporaryFolder } from './temporary-folder.js';

const folder = temporaryFolder('link');

it('has four names of two libraries, which outlive the cache, and the headers', () => {
  const [addon, cache] = [path.join(folder, 'addon'), path.join(folder, 'cache')];
  const headers = path.join(cache, 'include');
  mkdirSync(headers, { recursive: true });
  for (const name of ['cc', 'framework'])
    writeFileSync(path.join(cache, `libtensorflow_${name}.so.2`), name);
  writeFileSync(path.join(headers, 'a.h'), '//');
  // What an installation that failed has left is gone afterwards.
  mkdirSync(path.join(addon, 'deps', 'old'), { recursive: true });
  linkLibrary(addon, cache, headers);
  const lib = path.join(addon, 'deps', 'lib');
  const found = Object.fromEntries(
    readdirSync(lib).map((name) => [name, readFileSync(path.join(lib, name), 'utf8')]),
  );
  expect(found).toEqual({
    'libtensorflow.so': 'cc',
    'libtensorflow_cc.so.2': 'cc',
    'libtensorflow_framework.so': 'framework',
    'libtensorflow_framework.so.2': 'framework',
  });
  expect(readdirSync(path.join(addon, 'deps'))).toEqual(['include', 'lib']);
  expect(readdirSync(path.join(addon, 'deps', 'include'))).toEqual(['a.h']);
  rmSync(cache, { recursive: true });
  expect(readFileSync(path.join(lib, 'libtensorflow.so'), 'utf8')).toBe('cc');
});
