import { expect, it } from 'vitest';
import { checkFormula } from '../../src/running/formula-worker.js';

const task = { seed: 0, cases: 20, milliseconds: 60_000 };

it('hands back what a formula came to, or why it cannot be read', () => {
  expect(checkFormula({ ...task, formula: '1 = 1' })).toMatchObject({
    result: { result: { verdict: 'holds' } },
  });
  const { unreadable } = checkFormula({ ...task, formula: '1 = ' }) as { unreadable: string };
  expect(unreadable).toContain('formula, column 5');
});

it('hands back plain data, which reaches another thread as it is', () => {
  const outcome = checkFormula({ ...task, formula: 'x^2 >= x', domain: 'x real' });
  expect(structuredClone(outcome)).toEqual(outcome);
});
