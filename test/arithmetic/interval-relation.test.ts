import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  equalSets,
  interior,
  isEntire,
  less,
  precedes,
  strictLess,
  strictPrecedes,
  subset,
} from '../../src/arithmetic/interval-relation.js';
import { intervals } from '../../src/arithmetic/interval.js';
import { boxes, SEED, spanned } from './interval-witness.js';

const A = intervals(53);
const x = A.between(0, 1);
const y = A.between(-1, 2);
const none = A.empty();
const all = A.between('-infinity', 'infinity');

it('compares sets', () => {
  expect([subset(x, y), subset(y, x), subset(x, x)]).toEqual([true, false, true]);
  expect([interior(x, y), interior(x, x), interior(all, all)]).toEqual([true, false, true]);
  expect([equalSets(x, x), equalSets(x, y), equalSets(none, none)]).toEqual([true, false, true]);
  expect([subset(none, x), subset(x, none), interior(none, none), equalSets(none, x)]).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect([isEntire(all), isEntire(x), isEntire(none)]).toEqual([true, false, false]);
});

it('compares by order', () => {
  const z = A.between(1, 3);
  expect([less(x, z), less(x, y), strictLess(x, z), strictLess(x, x)]).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect([precedes(x, z), strictPrecedes(x, z), strictPrecedes(x, A.of(2))]).toEqual([
    true,
    false,
    true,
  ]);
  expect([
    less(none, none),
    less(none, x),
    strictLess(none, x),
    precedes(none, x),
    strictPrecedes(x, none),
  ]).toEqual([true, false, false, true, true]);
});

it('carries members along with subsets', () => {
  fc.assert(
    fc.property(boxes, boxes, (a, b) =>
      A.scope(() => {
        const [p, q] = [spanned(A, a), spanned(A, b)];
        return !subset(p, q) || (q.contains(a.member) && (!interior(p, q) || subset(p, q)));
      }),
    ),
    { seed: SEED },
  );
});
