import { expect, it } from 'vitest';
import { TooLarge } from '../../src/arithmetic/errors.js';
import { Arena } from '../../src/arithmetic/mpfr-arena.js';
import { mpfr, STRUCT_BYTES } from '../../src/arithmetic/mpfr.js';

it('hands out pairs of numbers of its precision', () => {
  const arena = new Arena(77);
  const address = arena.address(arena.allocate());
  expect(mpfr.mpfr_get_prec(address)).toBe(77);
  expect(mpfr.mpfr_get_prec(address + STRUCT_BYTES)).toBe(77);
});

it('uses a slot again after it was wound back, and tells the two owners apart', () => {
  const arena = new Arena(53);
  const mark = arena.mark();
  const first = arena.allocate();
  const stamp = arena.stamp;
  expect(arena.owns(first, stamp)).toBe(true);
  arena.windBack(mark);
  expect(arena.owns(first, stamp)).toBe(false);
  const second = arena.allocate();
  expect(second).toBe(first);
  expect(arena.owns(first, stamp)).toBe(false);
  expect(arena.owns(second, arena.stamp)).toBe(true);
});

it('does not bring slots back to life by a mark above its top', () => {
  const arena = new Arena(53);
  const bottom = arena.mark();
  const slot = arena.allocate();
  const stamp = arena.stamp;
  const top = arena.mark();
  arena.windBack(bottom);
  arena.windBack(top);
  expect(arena.owns(slot, stamp)).toBe(false);
});

it('keeps its addresses while it grows', () => {
  const arena = new Arena(53);
  const first = arena.address(arena.allocate());
  for (let i = 0; i < 5000; i++) arena.allocate();
  expect(arena.address(0)).toBe(first);
  expect(arena.capacity).toBeGreaterThanOrEqual(5001);
  expect(new Set(Array.from({ length: 5001 }, (_, slot) => arena.address(slot))).size).toBe(5001);
});

it('refuses to grow past its share of the memory instead of ending the process', () => {
  const arena = new Arena(2 ** 23);
  expect(() => {
    for (let i = 0; i < 2000; i++) arena.allocate();
  }).toThrow(TooLarge);
});
