import { describe, expect, it } from 'vitest';
import type { DocumentTask } from '../../src/running/document-worker.js';
import { proofreadEach, proofreadFiles } from '../../src/running/proofread-run.js';

const task = (id: string, text: string): DocumentTask => ({
  ...{ id, file: `${id}.md`, off: [] },
  bytes: Buffer.from(text),
});

describe('a run over documents', () => {
  it('gives the outcomes in the order of the tasks, and goes on past what cannot be read', async () => {
    const done: string[] = [];
    const outcomes = await proofreadFiles({
      tasks: [task('a', '$x$'), task('b', '%PDF-1.7'), task('c', '$y$ $z$')],
      ...{ workers: 2, seconds: 60 },
      onDone: (file) => done.push(file),
    });
    expect(outcomes).toMatchObject([
      { file: 'a.md', result: { equations: [{}] } },
      { file: 'b.md', failure: 'b.md is a PDF file: expected Markdown or LaTeX as text' },
      { file: 'c.md', result: { equations: [{}, {}] } },
    ]);
    expect(done.sort()).toEqual(['a.md', 'b.md', 'c.md']);
  });

  it('tells what is under way', async () => {
    const text = '$x_1 + x_2 = y$\n\n'.repeat(4_000);
    const told: unknown[] = [];
    const controller = new AbortController();
    await proofreadFiles({
      tasks: [task('a', text), task('b', text)],
      ...{ workers: 1, seconds: 60, signal: controller.signal },
      onProgress: (progress) => {
        told.push(progress);
        controller.abort();
      },
    });
    expect(told[0]).toEqual({ done: 0, total: 2, running: ['a.md'] });
  });

  it('ends when it is told to, and says what was not finished', async () => {
    const controller = new AbortController();
    const outcomes = await proofreadFiles({
      tasks: [task('a', '$x$'), task('b', '$x$\n\n'.repeat(20_000)), task('c', '$y$')],
      ...{ workers: 1, seconds: 60, signal: controller.signal },
      onDone: () => {
        controller.abort();
      },
    });
    expect(outcomes).toMatchObject([
      { file: 'a.md', result: { equations: [{}] } },
      { file: 'b.md', interrupted: true },
      { file: 'c.md', interrupted: true },
    ]);
  });

  it('hands on each outcome in order, and begins nothing while one is being taken', async () => {
    const taken: string[] = [];
    const done: string[] = [];
    const long = '$x_1 + x_2 = y$\n\n'.repeat(2_000);
    await proofreadEach(
      {
        tasks: [task('a', long), task('b', '$x$'), task('c', '$y$'), task('d', '$z$')],
        ...{ workers: 1, seconds: 60, onDone: (file) => done.push(file) },
      },
      async ({ file }) => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        taken.push(file);
        expect(done.length).toBe(taken.length);
      },
    );
    expect(taken).toEqual(['a.md', 'b.md', 'c.md', 'd.md']);
  });

  it('ends with the error of what takes the outcomes', async () => {
    const full = (): void => {
      throw new Error('no space left');
    };
    const run = { tasks: [task('a', '$x$'), task('b', '$y$')], workers: 2, seconds: 60 };
    await expect(proofreadEach(run, full)).rejects.toThrow('no space left');
  });
});
