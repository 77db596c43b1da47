import { expect, it } from 'vitest';
import { functionNames, meaningOf } from '../../../src/documents/plain/vocabulary.js';

it('knows a closed list of names', () => {
  expect(meaningOf('sigmoid')).toEqual({ kind: 'function', name: 'logistic' });
  expect(meaningOf('e')).toEqual({ kind: 'constant', name: 'e' });
  expect(meaningOf('log')).toEqual({ kind: 'log' });
  expect(meaningOf('prod')).toEqual(meaningOf('product'));
  for (const name of ['x', 'constructor', 'import', 'eval', 'parse', 'toString'])
    expect(meaningOf(name)).toBeUndefined();
});

it('lists its functions in order', () => {
  const names = functionNames();
  expect([...names].sort()).toEqual(names);
  expect(names).toContain('sum');
  expect(names).not.toContain('e');
});
