import { afterEach, expect, test, vi } from 'vitest';
import { patientBar } from '../../src/cli/patient-bar.js';
import { terminal } from './terminal.js';

const FORMAT = '{bar} {percentage} % of {total} masks{text}';

afterEach(() => {
  vi.restoreAllMocks();
});

test('a bar is shown on a terminal from the third second on', () => {
  const { sink, written } = terminal(true);
  const now = vi.spyOn(performance, 'now').mockReturnValue(0);
  const { update, stop } = patientBar(sink, FORMAT);
  now.mockReturnValue(1999);
  update(4096, 16384);
  expect(written()).toBe('');
  now.mockReturnValue(2001);
  update(8192, 16384);
  update(15000, 30000, ', more than there were');
  stop();
  expect(written()).toContain('50 % of 16384 masks');
  expect(written()).toContain('50 % of 30000 masks, more than there were');
});

test('nothing is shown where there is no terminal, or where it was quick', () => {
  const { sink, written } = terminal(false);
  vi.spyOn(performance, 'now').mockReturnValue(0);
  const silent = patientBar(sink, FORMAT);
  vi.spyOn(performance, 'now').mockReturnValue(1e9);
  silent.update(1, 2);
  silent.stop();
  expect(written()).toBe('');
  const quick = terminal(true);
  patientBar(quick.sink, FORMAT).stop();
  expect(quick.written()).toBe('');
});
