import { expect, it } from 'vitest';
import { readNotation } from '../../../src/documents/notation/read-notation.js';
import { declaredBy } from '../../../src/documents/symbols/declared.js';

it('makes of a notation file evidence that is declared', () => {
  const notation = readNotation(
    "symbols:\n  W: { kind: matrix, shape: [n, k] }\n  p: { range: '[0, 1]' }\n  q: { kind: set }",
    'n.yaml',
  );
  const [w, p, q] = declaredBy(notation);
  expect(w).toMatchObject({
    kinds: [{ says: 'matrix', strength: 'declared', reason: 'n.yaml:2:3 says so' }],
    statement: { key: 'W', isDeclared: true },
    introduction: { how: 'notation' },
  });
  expect(p).toMatchObject({ kinds: [{ says: 'number' }], ranges: [{ says: '[0, 1]' }] });
  expect(q?.statement).toBeUndefined();
});
