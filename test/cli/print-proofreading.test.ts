import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { printProofreading } from '../../src/cli/print-proofreading.js';
import type { DocumentTask } from '../../src/running/document-worker.js';
import { parseValidated } from '../../src/running/schema.js';
import { folderOf } from '../running/folder.js';

const CONFIG = { off: [], severities: new Map() };
const task = (id: string, text: string): DocumentTask => ({
  ...{ id, file: `${id}.md`, off: [] },
  bytes: Buffer.from(text),
});

afterEach(() => {
  process.exitCode = undefined;
});

it('a proofreading is printed to a file in the order of the documents, whichever is done first', async () => {
  const out = path.join(folderOf(), 'out.json');
  const tasks = [task('a', '$x$\n\n'.repeat(3_000)), task('b', '$$x \\in {0,1}$$'), task('c', '')];
  await printProofreading(tasks, { format: 'json', out, workers: 2 }, CONFIG);
  expect(parseValidated('proofread', out, readFileSync(out, 'utf8'))).toMatchObject({
    files: [{ file: 'a.md' }, { file: 'b.md', findings: [{}] }, { file: 'c.md' }],
    summary: { files: 3, formulas: 3_001 },
  });
  expect(readdirSync(path.dirname(out))).toEqual(['out.json']);
  expect(process.exitCode).toBe(1);
});

it('a proofreading whose file cannot be written leaves nothing behind', async () => {
  const folder = folderOf({ file: 'no folder' });
  const out = path.join(folder, 'file', 'out.json');
  await expect(
    printProofreading([task('a', '$x$')], { format: 'json', out }, CONFIG),
  ).rejects.toThrow();
  expect(existsSync(out)).toBe(false);
  expect(readdirSync(folder)).toEqual(['file']);
});
