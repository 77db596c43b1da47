import { describe, expect, it } from 'vitest';
import { missingRelation } from '../../../../src/documents/findings/rules/missing-relation.js';
import { corrected, found, keepsItsExamples, marked } from './finding.js';

describe('a missing relation', () => {
  it('is found in the incorrect example, and nothing is in the correct one', () => {
    keepsItsExamples(missingRelation);
  });

  it('gets an equality sign', () => {
    expect(corrected(missingRelation, missingRelation.incorrect)).toBe(missingRelation.correct);
    expect(marked(missingRelation, missingRelation.incorrect)).toHaveLength(1);
  });

  it.each(['$$q(y) = 2$$\\n\\n$$\\nq(y)\\n\\\\sqrt{x}\\n$$', '$$\\nr(y)\\n\\n\\\\sqrt{x}\\n$$'])(
    'is not seen in %j',
    (text) => {
      expect(found(missingRelation, text.replaceAll('\\n', '\n'))).toEqual([]);
    },
  );

  const rows = String.raw`$$\begin{aligned} f(x) &= \sum_i a_i b_i \\ &= \sum_i b_i a_i \\ &\le \sum_i c_i \end{aligned}$$`;

  it('is put at the beginning of a row that has none', () => {
    expect(found(missingRelation, rows)).toEqual([]);
    const wrong = rows.replace(String.raw`\\ &= \sum`, String.raw`\\ & \sum`);
    expect(marked(missingRelation, wrong)).toEqual([String.raw`error: \sum_i b_i a_i`]);
    expect(corrected(missingRelation, wrong)).toBe(
      rows.replace(String.raw`\\ &= \sum`, String.raw`\\ & = \sum`),
    );
  });

  it('is missed between cells where the first is the left side of an equation elsewhere', () => {
    const wrong = String.raw`$$\begin{aligned} f(x) &= a \\ g(x) & b \\ h(x) &= c \end{aligned}$$`;
    expect(found(missingRelation, wrong)).toEqual([]);
    expect(marked(missingRelation, `${wrong}\n\n$$g(x) = d$$`)).toEqual(['error: g(x) & b']);
  });
});
