import { expect, test } from 'vitest';
import { withoutCheck } from '../../src/running/without-check.js';

test('a claim without a check has no guarantee, no cases, and says why before its own notes', () => {
  const description = {
    id: 'book/eq-1',
    source: 'book',
    kind: 'identity',
    standing: 'printed',
    statement: 'n = n',
    domain: 'integers',
    mutants: ['one more'],
    notes: 'Read as an identity.',
  } as const;
  const result = withoutCheck(description, 'error', 'it ran out of memory', 1.5);
  expect(result).toMatchObject({ id: 'book/eq-1', verdict: 'error', mutants: [], seconds: 1.5 });
  expect(result.notes).toEqual(['it ran out of memory', 'Read as an identity.']);
  expect(result.guarantee).toBeUndefined();
  expect(Object.values(result.cases)).toEqual([0, 0, 0, 0, 0, 0, {}]);
});
