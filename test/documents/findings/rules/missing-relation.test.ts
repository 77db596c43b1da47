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
});
