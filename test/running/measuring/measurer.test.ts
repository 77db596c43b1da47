import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Measurer } from '../../../src/running/measuring/measurer.js';
import { folderOf } from '../folder.js';
import { measuredText } from './planted-claim.js';

const measurer = new Measurer();

afterAll(() => {
  measurer.close();
});

function task(observe: string, seeds: readonly number[] = [3, 4]) {
  const folder = folderOf({ 'book/x.ts': measuredText(observe) });
  return { folder, id: 'book/x', file: path.join(folder, 'book/x.ts'), seeds };
}

test('the process says what computes, and gives an observation for each seed', async () => {
  const started = await measurer.start();
  expect(started).toMatchObject({ backend: expect.stringMatching(/TensorFlow\.js \d/) as string });
  const seen: number[] = [];
  const measured = await measurer.measure(task('10 * seed'), 60_000, (done) => seen.push(done));
  expect(measured).toEqual({ how: 'done', observations: [30, 40] });
  expect(seen).toEqual([0, 1]);
});

test('an experiment that throws, or gives no number, fails and leaves the process to the next', async () => {
  const thrown = await measurer.measure(task('{ throw new Error("no data"); }'), 60_000, () => 0);
  expect(thrown).toEqual({ how: 'failed', message: 'Error: no data' });
  const strange = await measurer.measure(task('NaN', [9]), 60_000, () => 0);
  expect(strange).toMatchObject({ message: expect.stringMatching(/seed 9 gave NaN/) as string });
  const good = await measurer.measure(task('seed'), 60_000, () => 0);
  expect(good.how).toBe('done');
});

test('one that does not end is killed, and so is one that ends its process; the next has a new one', async () => {
  const hung = await measurer.measure(task('{ for (;;); }'), 500, () => 0);
  expect(hung).toEqual({ how: 'hung' });
  const ended = await measurer.measure(task('process.exit(3)'), 60_000, () => 0);
  expect(ended).toEqual({ how: 'failed', message: 'its process ended with code 3' });
  const good = await measurer.measure(task('seed'), 60_000, () => 0);
  expect(good.how).toBe('done');
});

test('an interruption ends it', async () => {
  const controller = new AbortController();
  const interrupted = new Measurer(controller.signal);
  await interrupted.start();
  const measured = interrupted.measure(task('new Promise(() => {})'), 60_000, () => {
    controller.abort();
  });
  expect(await measured).toEqual({ how: 'interrupted' });
});
