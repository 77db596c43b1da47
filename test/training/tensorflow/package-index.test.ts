import { afterAll, beforeAll, expect, it } from 'vitest';
import { findFile, packageIndex } from '../../../src/training/tensorflow/package-index.js';
import { localServer } from './local-server.js';
import type { LocalServer } from './local-server.js';

const FILE = 'lib-1.0-py3.whl';
let server: LocalServer;
beforeAll(async () => {
  server = await localServer({
    '/html/lib/': {
      type: 'text/html',
      body: `<a href="../../files/old.whl">old</a><a class="x" href="../../files/${FILE}#sha256=00">${FILE}</a>`,
    },
    '/json/lib/': {
      type: 'application/vnd.pypi.simple.v1+json',
      body: JSON.stringify({ files: [{ url: 4 }, { url: `https://files.example/${FILE}` }] }),
    },
  });
});
afterAll(() => server.close());

it('is the public one unless pip is told of another', () => {
  expect(packageIndex({})).toBe('https://pypi.org/simple');
  expect(packageIndex({ PIP_INDEX_URL: 'http://mirror/simple/' })).toBe('http://mirror/simple');
});

it('is read in both formats', async () => {
  expect(await findFile(`${server.url}/html`, 'lib', FILE)).toBe(
    `${server.url}/files/${FILE}#sha256=00`,
  );
  expect(await findFile(`${server.url}/json`, 'lib', FILE)).toBe(`https://files.example/${FILE}`);
});

it('is said to lack a project or a file', async () => {
  await expect(findFile(`${server.url}/html`, 'other', FILE)).rejects.toThrow(/answers 404$/);
  await expect(findFile(`${server.url}/json`, 'lib', 'x.whl')).rejects.toThrow(/not list x\.whl$/);
});
