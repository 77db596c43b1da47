import { expect, it } from 'vitest';
import { Rational } from '../../../src/arithmetic/number.js';
import { binding } from '../../../src/documents/formula/scope.js';
import { scopeOf } from '../formula-of.js';

it('binds a variable inside, and leaves the scope around as it is', () => {
  const outer = scopeOf({ k: '1', n: '2' });
  const inner = binding(outer, 'k', Rational.of(7));
  expect(String(inner.values['k'])).toBe('7');
  expect(String(inner.values['n'])).toBe('2');
  expect(String(outer.values['k'])).toBe('1');
});
