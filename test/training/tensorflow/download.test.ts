import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkFile, download } from '../../../src/training/tensorflow/download.js';
import { localServer } from './local-server.js';
import type { LocalServer } from './local-server.js';
import { temporaryFolder } from './temporary-folder.js';

const folder = temporaryFolder('download');
const target = path.join(folder, 'file');
const body = Buffer.alloc(300_000, 'some bytes ');
const expected = { bytes: body.length, sha256: createHash('sha256').update(body).digest('hex') };
let server: LocalServer;
let url: string;
beforeAll(async () => {
  server = await localServer({ '/file': { type: 'application/octet-stream', body } });
  url = `${server.url}/file`;
});
afterAll(() => server.close());

it('brings the file, byte by byte', async () => {
  await download(url, target, expected);
  expect(readFileSync(target).equals(body)).toBe(true);
});

it('refuses a file of another hash or size', async () => {
  const sha256 = '0'.repeat(64);
  await expect(download(url, target, { ...expected, sha256 })).rejects.toThrow(
    /SHA-256 .* expected 0/,
  );
  const [more, fewer] = [expected.bytes + 1, expected.bytes - 1];
  await expect(download(url, target, { ...expected, bytes: more })).rejects.toThrow(
    /has 300000 bytes/,
  );
  await expect(download(url, target, { ...expected, bytes: fewer })).rejects.toThrow(
    /more than 299999/,
  );
});

it('says what the server answers, and that there is none', async () => {
  await expect(download(`${server.url}/none`, target, expected)).rejects.toThrow(/answers 404/);
  await expect(download('http://127.0.0.1:1/', target, expected)).rejects.toThrow(/fetch failed/);
});

it('checks a file that is there already', async () => {
  const file = path.join(folder, 'there');
  writeFileSync(file, body);
  await expect(checkFile(file, expected)).resolves.toBeUndefined();
  writeFileSync(file, body.subarray(1));
  await expect(checkFile(file, expected)).rejects.toThrow(/has 299999 bytes, expected 300000/);
});
