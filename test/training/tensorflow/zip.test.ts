import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { extract, zipEntries } from '../../../src/training/tensorflow/zip.js';
import { temporaryFolder } from './temporary-folder.js';
import { zipFile } from './zip-file.js';

const folder = temporaryFolder('zip');
const archive = path.join(folder, 'a.zip');
const FILES = { 'a/long.txt': 'abc'.repeat(50_000), 'short.txt': 'x', 'empty.txt': '' };

it('gives back what was packed, deflated, stored or empty', async () => {
  writeFileSync(archive, zipFile(FILES));
  const entries = await zipEntries(archive);
  expect(entries.map(({ name }) => name)).toEqual(Object.keys(FILES));
  expect(new Set(entries.map(({ method }) => method))).toEqual(new Set([0, 8]));
  for (const entry of entries) {
    const target = path.join(folder, 'out');
    await extract(archive, entry, target);
    expect(readFileSync(target, 'utf8')).toBe(FILES[entry.name as keyof typeof FILES]);
  }
});

it('is refused where it is cut off, or no archive', async () => {
  writeFileSync(archive, 'no archive');
  await expect(zipEntries(archive)).rejects.toThrow(/is not a zip archive/);
  const whole = zipFile(FILES);
  writeFileSync(archive, whole.subarray(200));
  await expect(zipEntries(archive)).rejects.toThrow(/directory of .* (?:is broken|lies outside)/);
});

it('is refused where an entry is not what the directory says', async () => {
  writeFileSync(archive, zipFile(FILES));
  const [entry] = await zipEntries(archive);
  const out = path.join(folder, 'out');
  await expect(extract(archive, { ...entry!, bytes: 4 }, out)).rejects.toThrow(
    /150000 bytes, not 4/,
  );
  await expect(extract(archive, { ...entry!, method: 12 }, out)).rejects.toThrow(/by method 12/);
  await expect(extract(archive, { ...entry!, offset: 7 }, out)).rejects.toThrow(/is not where/);
});
