import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anchor } from '../../../src/reporting/markdown/anchor.js';

it('keeps an id readable', () => {
  expect(anchor('goodfellow-2016/eq-7.56')).toBe('goodfellow-2016__eq-7.56');
});

it('has a name of its own for each id, without characters that a link would end at', () => {
  const ids = fc.string({ unit: fc.constantFrom(...Array.from('ab_/5f2 ()".-')), maxLength: 6 });
  fc.assert(
    fc.property(ids, ids, (a, b) => {
      expect(anchor(a) === anchor(b)).toBe(a === b);
      expect(anchor(a)).toMatch(/^[\w.-]*$/u);
    }),
    { seed: 1, numRuns: 3000 },
  );
});
