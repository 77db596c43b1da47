import { describe, expect, it } from 'vitest';
import { scriptFellOut } from '../../../../src/documents/findings/rules/script-fell-out.js';
import { corrected, found, keepsItsExamples, marked } from './finding.js';

describe('a script that fell out', () => {
  it('is found in the incorrect example, and nothing is in the correct one', () => {
    keepsItsExamples(scriptFellOut);
  });

  it('goes below its symbol again', () => {
    expect(corrected(scriptFellOut, scriptFellOut.incorrect)).toBe(scriptFellOut.correct);
    expect(marked(scriptFellOut, scriptFellOut.incorrect)).toEqual([
      String.raw`error: \sum{y'}`,
      "error: b{y'}",
    ]);
  });

  it.each([
    String.raw`$$a = \sum{x}$$`,
    String.raw`$$a = b{y}$$`,
    String.raw`$$a = \frac{b}{y} + b_y$$`,
    String.raw`$$a = \mathbf{y} + b_y + \hat{y}$$`,
    String.raw`$$a = b_{y} + c^{y}$$`,
  ])('is not seen in %s', (text) => {
    expect(found(scriptFellOut, text)).toEqual([]);
  });
});
