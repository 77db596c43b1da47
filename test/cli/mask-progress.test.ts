import { PassThrough } from 'node:stream';
import { afterEach, expect, test, vi } from 'vitest';
import { maskProgress } from '../../src/cli/mask-progress.js';

afterEach(() => {
  vi.restoreAllMocks();
});

function stream(isTTY: boolean): { sink: NodeJS.WriteStream; written: () => string } {
  let text = '';
  const sink = new PassThrough();
  sink.on('data', (chunk: Buffer) => (text += chunk.toString()));
  Object.assign(sink, { isTTY, columns: 80, cursorTo: () => true, clearLine: () => true });
  return { sink: sink as unknown as NodeJS.WriteStream, written: () => text };
}

test('a bar is shown on a terminal from the third second on', () => {
  const { sink, written } = stream(true);
  const now = vi.spyOn(performance, 'now').mockReturnValue(0);
  const { update, stop } = maskProgress(sink);
  now.mockReturnValue(1999);
  update(4096, 16384);
  expect(written()).toBe('');
  now.mockReturnValue(2001);
  update(8192, 16384);
  stop();
  expect(written()).toContain('50 % of 16384 masks');
});

test('nothing is shown where there is no terminal, or where it was quick', () => {
  const { sink, written } = stream(false);
  vi.spyOn(performance, 'now').mockReturnValue(0);
  const silent = maskProgress(sink);
  vi.spyOn(performance, 'now').mockReturnValue(1e9);
  silent.update(1, 2);
  silent.stop();
  expect(written()).toBe('');
  const quick = stream(true);
  maskProgress(quick.sink).stop();
  expect(quick.written()).toBe('');
});
