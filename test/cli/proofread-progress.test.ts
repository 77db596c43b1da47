import { afterEach, expect, it } from 'vitest';
import {
  isInterrupted,
  proofreadWithProgress,
  reportInterruption,
} from '../../src/cli/proofread-progress.js';

afterEach(() => {
  process.exitCode = undefined;
});

it('each document is handed on when its turn comes', async () => {
  const taken: string[] = [];
  const tasks = ['a', 'b'].map((id) => ({
    ...{ id, file: `${id}.md`, off: [], bytes: Buffer.from('$x$') },
  }));
  await proofreadWithProgress(
    tasks,
    { workers: 2, budget: 60 },
    ({ file }) => void taken.push(file),
  );
  expect(taken).toEqual(['a.md', 'b.md']);
});

it('an interruption is an exit code of its own', () => {
  reportInterruption(0, 2);
  expect(process.exitCode).toBeUndefined();
  reportInterruption(1, 2);
  expect(process.exitCode).toBe(130);
  expect(isInterrupted({ file: 'a.md', failure: 'a.md: interrupted', interrupted: true })).toBe(
    true,
  );
  expect(isInterrupted({ file: 'a.md', failure: 'a.md is a PDF file' })).toBe(false);
});
