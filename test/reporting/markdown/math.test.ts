import { expect, it } from 'vitest';
import { displayed } from '../../../src/reporting/markdown/math.js';

it('puts a formula on lines of its own', () => {
  expect(displayed(String.raw`E(S) \le \tfrac14`)).toEqual([
    '$$',
    String.raw`E(S) \le \tfrac14`,
    '$$',
  ]);
});

it('leaves out empty lines, which would end the formula', () => {
  expect(displayed('a\n\n  = b\n')).toEqual(['$$', 'a', '= b', '$$']);
});

it('escapes dollar signs, which would end it too, but not twice', () => {
  expect(displayed(String.raw`a $$ b \$ c`)).toEqual(['$$', String.raw`a \$\$ b \$ c`, '$$']);
});

it('lets no HTML tag through', () => {
  expect(displayed('a<b></b>')).toEqual(['$$', 'a< b>< /b>', '$$']);
});
