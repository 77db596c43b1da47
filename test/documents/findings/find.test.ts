import { describe, expect, it } from 'vitest';
import { findings } from '../../../src/documents/findings/find.js';
import { readDocument } from '../../../src/documents/proofread/read-document.js';

const WRONG = '$$a = \\sqrt{}$$';
const rules = (text: string, off: readonly string[] = []): string[] =>
  findings(readDocument(text), new Set(off)).map(({ rule }) => rule);

describe('findings', () => {
  it('come in the order of the print', () => {
    const text = `${WRONG}\n\n$$b = \\sum_{i \\ne i} c_i$$`;
    expect(rules(text)).toEqual(['missing-operand', 'contradiction']);
  });

  it('are off where a rule is', () => {
    expect(rules(WRONG, ['missing-operand'])).toEqual([]);
  });

  it.each([
    `<!-- corrigenda-off -->\n${WRONG}`,
    `<!-- corrigenda-off: missing-operand -->\n${WRONG}`,
    `<!-- corrigenda-off missing-operand, shapes -->\n\n$$\na =\n\\sqrt{}\n$$`,
    `${WRONG} <!-- corrigenda-off -->`,
  ])('are silenced by a comment: %j', (text) => {
    expect(rules(text)).toEqual([]);
  });

  it('are not silenced by a comment for another rule, or another formula', () => {
    expect(rules(`<!-- corrigenda-off shapes -->\n${WRONG}`)).toHaveLength(1);
    expect(rules(`<!-- corrigenda-off -->\n$x$\n\n${WRONG}`)).toHaveLength(1);
  });

  it('are never errors in a formula that was not wholly understood', () => {
    expect(rules('$$a = \\foo + \\sqrt{}$$')).toEqual([]);
  });
});
