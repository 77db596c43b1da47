import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { folderOf } from '../running/folder.js';
import { usageOf } from './usage-of.js';

it('proofread names its options and every rule', async () => {
  const { exitCode, said } = await usageOf('proofread', '--help');
  expect(exitCode).toBe(0);
  for (const part of ['--explain <LINE>', '--out <FILE>', 'lost-braces', 'Exit codes:'])
    expect(said).toContain(part);
});

it('proofread does not print over a document that it reads', async () => {
  const file = path.join(folderOf(), 'notes.md');
  writeFileSync(file, '$x$');
  const { exitCode, said } = await usageOf('proofread', file, '--out', file);
  expect(exitCode).toBe(2);
  expect(said).toContain(`is the document ${file}: expected another file`);
});
