import { expect, it } from 'vitest';
import { mutantsSection } from '../../../src/reporting/markdown/mutants.js';

it('says how many cases each mutant survived', () => {
  const lines = mutantsSection([{ name: 'p | q', verdict: 'refuted', survived: 1200 }]);
  expect(lines.at(-1)).toBe('| p \\| q | refuted | 1,200 |');
});

it('makes a mutant stand out that was not refuted', () => {
  const lines = mutantsSection([{ name: 'x', verdict: 'holds', survived: 500 }]);
  expect(lines.at(-1)).toBe('| x | **holds, not refuted** | 500 |');
});

it('says what it means that there are none', () => {
  expect(mutantsSection([]).join()).toContain(
    'nothing shows that this check would notice an error',
  );
});
