import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Pool } from '../../src/running/pool.js';
import type { Ended, PoolOptions, Task } from '../../src/running/pool.js';
import { claimText, folderOf } from './folder.js';

const LOOP = claimText({ head: 'for (;;);' });
const EAT = claimText({
  head: 'const kept: number[][] = []; for (;;) kept.push(new Array(100_000).fill(kept.length));',
});

async function run(
  texts: readonly string[],
  options: Partial<PoolOptions> = {},
): Promise<string[]> {
  const folder = folderOf(Object.fromEntries(texts.map((text, i) => [`book/eq-${i}.ts`, text])));
  const tasks: Task[] = texts.map((_, i) => {
    const id = `book/eq-${i}`;
    const claim = { id, file: path.join(folder, `${id}.ts`) };
    const time = texts[i] === LOOP ? 1000 : 60_000;
    return { id, name: 'describe', argument: { folder, claim }, milliseconds: time };
  });
  const pool = new Pool({ workers: 2, memory: 64, ...options });
  onTestFinished(() => pool.close());
  const how = new Map<string, string>();
  await pool.run(
    () => tasks.shift(),
    (task: Task, ended: Ended<unknown>) => how.set(task.id, ended.how),
  );
  return [...how].sort().map(([, ended]) => ended);
}

test('whatever a task does to its thread, the others are done', async () => {
  expect(
    await run([
      claimText(),
      LOOP,
      EAT,
      claimText({ head: 'process.exit(0);' }),
      claimText(),
      claimText(),
    ]),
  ).toEqual(['done', 'hung', 'memory', 'failed', 'done', 'done']);
});

test('memory outside the heap is limited too, and only the task that holds it ends', async () => {
  const hoard = claimText({
    head: 'const kept: Uint8Array[] = []; for (;;) kept.push(new Uint8Array(4e6).fill(1));',
  });
  expect(await run([claimText(), hoard, claimText(), claimText()])).toEqual([
    'done',
    'memory',
    'done',
    'done',
  ]);
});

test('an interruption ends what is running, and what is not yet', async () => {
  const controller = new AbortController();
  const ended = await run([LOOP, LOOP, LOOP], {
    signal: controller.signal,
    onMessage: () => {
      controller.abort();
    },
  });
  expect(ended).toEqual(['interrupted', 'interrupted', 'interrupted']);
});

test('each task is told of when its thread begins with it', async () => {
  const started: string[] = [];
  await run([claimText(), claimText()], { onMessage: ({ id }) => started.push(id) });
  expect(started.sort()).toEqual(['book/eq-0', 'book/eq-1']);
});
