import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { duration, trainingProgress, trainingText } from '../../src/cli/training-progress.js';

const PROGRESS = { epoch: 2, epochs: 4, step: 10, steps: 100, loss: 0.25, error: 0.1234 };

it('says how much time is left at the pace so far', () => {
  // 290 of 400 steps remain; five steps took a second.
  expect(trainingText(PROGRESS, 1, 5)).toBe(
    'epoch 2/4, loss 0.2500, test error 12.34 %, 58 s left',
  );
  const first = { ...PROGRESS, epoch: 1, error: undefined };
  expect(trainingText(first, 0, 0)).toBe('epoch 1/4, loss 0.2500');
});

it.each([
  [45.4, '45 s'],
  [720, '12 min'],
  [12_000, '3 h 20 min'],
])('has %d seconds in plain words', (seconds, words) => {
  expect(duration(seconds)).toBe(words);
});

it('shows nothing where there is no terminal', () => {
  let written = '';
  const stream = new Writable({
    write(part: Buffer, _, done) {
      written += part.toString();
      done();
    },
  }) as unknown as NodeJS.WriteStream;
  const bar = trainingProgress(stream);
  bar.update(PROGRESS);
  bar.stop();
  expect(written).toBe('');
});
