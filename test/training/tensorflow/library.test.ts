import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { fetchLibrary, headersOf, librariesOf } from '../../../src/training/tensorflow/library.js';
import { localServer } from './local-server.js';
import { temporaryFolder } from './temporary-folder.js';
import { zipFile } from './zip-file.js';

const cache = temporaryFolder('library');
const file = 'lib-1.whl';

function wheelOf(body: Buffer) {
  const sha256 = createHash('sha256').update(body).digest('hex');
  return { project: 'lib', version: '1', file, sha256, bytes: body.length };
}

async function fetchFrom(body: Buffer): Promise<readonly string[]> {
  const lines: string[] = [];
  const server = await localServer({
    '/lib/': { type: 'text/html', body: `<a href="${file}">x</a>` },
    [`/lib/${file}`]: { type: 'application/zip', body },
  });
  try {
    const environment = { PIP_INDEX_URL: server.url, PATH: '' };
    await fetchLibrary(cache, wheelOf(body), environment, (line) => lines.push(line));
  } finally {
    await server.close();
  }
  return lines;
}

it('unpacks the libraries and the headers, once', async () => {
  const body = zipFile({
    'tensorflow/libtensorflow_cc.so.2': 'library',
    'tensorflow/include/tensorflow/c/c_api.h': 'header',
    'tensorflow/python/x.py': 'not needed',
  });
  expect(await fetchFrom(body)).toHaveLength(2);
  const libraries = librariesOf(cache, wheelOf(body));
  expect(readFileSync(path.join(libraries, 'libtensorflow_cc.so.2'), 'utf8')).toBe('library');
  const header = path.join(headersOf(cache, wheelOf(body)), 'tensorflow', 'c', 'c_api.h');
  expect(readFileSync(header, 'utf8')).toBe('header');
  expect(existsSync(path.join(libraries, 'python'))).toBe(false);
  expect(await fetchFrom(body)).toEqual([]);
});

it('leaves nothing of a wheel without a library', async () => {
  const before = readdirSync(cache);
  await expect(fetchFrom(zipFile({ 'a.txt': 'a' }))).rejects.toThrow(/has no library in it/);
  expect(readdirSync(cache)).toEqual(before);
});
