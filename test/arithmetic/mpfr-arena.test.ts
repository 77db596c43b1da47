import { expect, it } from 'vitest';
import { TooLarge } from '../../src/arithmetic/errors.js';
import { Arena } from '../../src/arithmetic/mpfr-arena.js';
import { DOWN, mpfr, STRUCT_BYTES } from '../../src/arithmetic/mpfr.js';

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

it('has no slots before one is asked for, and then a chunk of 256', () => {
  const arena = new Arena(53);
  expect([arena.capacity, arena.mark(), arena.stamp]).toEqual([0, 0, 0]);
  for (let i = 0; i < 256; i++) arena.allocate();
  expect([arena.capacity, arena.mark(), arena.stamp]).toEqual([256, 256, 256]);
  arena.allocate();
  expect(arena.capacity).toBe(512);
});

it('knows the owner of every slot after it has grown', () => {
  const arena = new Arena(53);
  const owners = Array.from({ length: 3000 }, () => [arena.allocate(), arena.stamp] as const);
  expect(owners.every(([slot, stamp]) => arena.owns(slot, stamp))).toBe(true);
  expect(arena.owns(0, 2)).toBe(false);
  arena.windBack(1000);
  expect(owners.map(([slot, stamp]) => arena.owns(slot, stamp)).lastIndexOf(true)).toBe(999);
  expect(arena.capacity).toBe(3072);
  for (let i = 0; i < 2000; i++) arena.allocate();
  expect(arena.capacity).toBe(3072);
});

it('has pairs of numbers that do not overlap', () => {
  const arena = new Arena(300);
  const addresses = Array.from({ length: 600 }, () => arena.address(arena.allocate()));
  for (const [i, address] of addresses.entries()) {
    mpfr.mpfr_set_si(address, i, DOWN);
    mpfr.mpfr_set_si(address + STRUCT_BYTES, -i, DOWN);
  }
  const numbers = addresses.map((_, i) => i);
  expect(addresses.map((address) => Number(mpfr.mpfr_get_d(address, DOWN)))).toEqual(numbers);
  expect(
    addresses.map((address) => 0 - Number(mpfr.mpfr_get_d(address + STRUCT_BYTES, DOWN))),
  ).toEqual(numbers);
  expect(mpfr.mpfr_get_prec((addresses[599] ?? 0) + STRUCT_BYTES)).toBe(300);
});

it('says how large it would have become, and what to do', () => {
  const arena = new Arena(2 ** 24);
  expect(() => {
    for (let i = 0; i < 600; i++) arena.allocate();
  }).toThrow(
    'intervals fill 1073741824 bytes: put the body of the loop that makes them into a scope',
  );
});
