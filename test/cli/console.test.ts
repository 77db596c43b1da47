import { expect, it, vi } from 'vitest';
import { outliveReaders, print, printError, wantsColour } from '../../src/cli/console.js';

it('uses colours on a terminal only, and not where that is refused', () => {
  const terminal = { isTTY: true };
  expect(wantsColour(terminal, {})).toBe(true);
  expect(wantsColour(terminal, { NO_COLOR: '' })).toBe(true);
  expect(wantsColour(terminal, { NO_COLOR: '1' })).toBe(false);
  expect(wantsColour(terminal, { TERM: 'dumb' })).toBe(false);
  expect(wantsColour({}, {})).toBe(false);
});

it('writes text to one stream and errors to the other', () => {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  print('a\n');
  printError('b');
  const written = [out.mock.calls[0]?.[0], err.mock.calls[0]?.[0]];
  vi.restoreAllMocks();
  expect(written).toEqual(['a\n', 'b\n']);
});

it('outlives a reader that is gone, and nothing else', () => {
  const before = new Set(process.stdout.listeners('error'));
  const beforeErr = new Set(process.stderr.listeners('error'));
  outliveReaders();
  const [listener] = process.stdout.listeners('error').filter((one) => !before.has(one));
  const [other] = process.stderr.listeners('error').filter((one) => !beforeErr.has(one));
  process.stdout.off('error', listener as () => void);
  process.stderr.off('error', other as () => void);
  const fail = (code: string) => (): void => {
    listener?.call(process.stdout, Object.assign(new Error(code), { code }));
  };
  expect(fail('EPIPE')).not.toThrow();
  expect(fail('ENOSPC')).toThrow('ENOSPC');
});
