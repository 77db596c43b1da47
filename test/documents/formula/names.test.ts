import { expect, it } from 'vitest';
import { ARITIES, CONSTANTS } from '../../../src/documents/formula/names.js';
import type { FunctionName } from '../../../src/documents/formula/tree.js';
import { scopeOf } from '../formula-of.js';
import { evaluate } from '../../../src/documents/formula/evaluate.js';
import { Rational } from '../../../src/arithmetic/number.js';
import { doubles } from '../../../src/arithmetic/double.js';

it.each(Object.keys(ARITIES) as FunctionName[])('lists no function without a value: %s', (name) => {
  const { least } = ARITIES[name];
  const operands = Array.from({ length: least }, (_, i) => ({
    kind: 'number' as const,
    value: Rational.of(i + 2),
  }));
  expect(() => evaluate({ kind: 'call', name, operands }, scopeOf({}, doubles))).not.toThrow();
});

it('lists the constants', () => {
  expect(CONSTANTS).toContain('e');
});
