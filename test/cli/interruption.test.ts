import { expect, it, vi } from 'vitest';
import { onInterrupt } from '../../src/cli/interruption.js';

function listeners(): ReadonlySet<unknown> {
  return new Set([...process.listeners('SIGINT'), ...process.listeners('SIGTERM')]);
}

it('makes of the first Ctrl-C a request, announced once, and lets go afterwards', () => {
  const before = listeners();
  const announce = vi.fn();
  const interruption = onInterrupt(announce);
  const [interrupt] = process.listeners('SIGINT').filter((one) => !before.has(one));
  expect(process.listeners('SIGTERM')).toContain(interrupt);
  expect(interruption.signal.aborted).toBe(false);
  interrupt?.('SIGINT');
  expect(interruption.signal.aborted).toBe(true);
  expect(announce).toHaveBeenCalledTimes(1);
  interruption.release();
  expect(listeners()).toEqual(before);
});

it('ends the process with 130 at the second', () => {
  const before = listeners();
  const interruption = onInterrupt(() => undefined);
  const [interrupt] = process.listeners('SIGINT').filter((one) => !before.has(one));
  const exit = vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${String(code)}`);
  });
  interrupt?.('SIGINT');
  expect(() => interrupt?.('SIGINT')).toThrow('exit 130');
  exit.mockRestore();
  interruption.release();
});
