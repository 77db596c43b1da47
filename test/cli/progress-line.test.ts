import { expect, it, vi } from 'vitest';
import { progressLine, progressText } from '../../src/cli/progress-line.js';
import { terminal } from './terminal.js';

const PROGRESS = {
  phase: 'checking',
  done: 3,
  total: 10,
  running: [
    { id: 'some-paper/eq-1', done: 5, total: 500 },
    { id: 'some-paper/eq-2', done: 0, total: 500 },
  ],
  cases: 12345,
} as const;

it('says how many cases there are so far, and which claims are under way', () => {
  expect(progressText(PROGRESS)).toBe('12,345 cases, some-paper/eq-1 and 1 more');
  expect(progressText({ ...PROGRESS, running: [] })).toBe('12,345 cases');
  expect(progressText({ ...PROGRESS, phase: 'loading' })).toBe('loading claims');
});

it('shows nothing where there is no terminal', () => {
  const { sink, written } = terminal(false);
  const line = progressLine(sink);
  vi.spyOn(performance, 'now').mockReturnValue(1e9);
  line.update(PROGRESS);
  line.stop();
  vi.restoreAllMocks();
  expect(written()).toBe('');
});

it('shows a bar from the third second of a run on', () => {
  const { sink, written } = terminal(true);
  const now = vi.spyOn(performance, 'now').mockReturnValue(0);
  const line = progressLine(sink);
  now.mockReturnValue(1999);
  line.update(PROGRESS);
  expect(written()).toBe('');
  now.mockReturnValue(2001);
  line.update(PROGRESS);
  line.stop();
  vi.restoreAllMocks();
  expect(written()).toContain('3/10 claims, 12,345 cases');
});
