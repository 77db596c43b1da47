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
    [String.raw`$$a = \max{j} b_j$$`, String.raw`$$a = \max_{j} b_j$$`],
    [String.raw`$$a = \sum{i=1}^n b_i$$`, String.raw`$$a = \sum_{i=1}^n b_i$$`],
    [String.raw`$$a = \prod{d \in S} p(d)$$`, String.raw`$$a = \prod_{d \in S} p(d)$$`],
    [String.raw`$$a = \lim{x \to 0} f(x)$$`, String.raw`$$a = \lim_{x \to 0} f(x)$$`],
    [
      String.raw`$$a = \sum{y'} \mathbf{W}y'^\top b_{y'}$$ and $$c = \mathbf{W}y^{\top} b$$ and $$\mathbf{W}{y} + b_y = \mathbf{W}_y$$`,
      String.raw`$$a = \sum_{y'} \mathbf{W}_{y'}^\top b_{y'}$$ and $$c = \mathbf{W}_{y}^{\top} b$$ and $$\mathbf{W}_{y} + b_y = \mathbf{W}_y$$`,
    ],
  ])('is put below in %s', (wrong, right) => {
    expect(corrected(scriptFellOut, wrong)).toBe(right);
    expect(found(scriptFellOut, right)).toEqual([]);
  });

  it.each([
    String.raw`$$a = \max{n} + b_n$$`,
    String.raw`$$a = \max{j}$$`,
    String.raw`$$a = \sum{x_i = 3}$$`,
    String.raw`$$a = \max\{j \in S\} b$$`,
    String.raw`$$a = \max{x \in S}$$`,
    String.raw`$$a = \sum{i} x$$`,
    String.raw`$$a = \mathbf{W}y^\top$$`,
    String.raw`$$a = \mathbf{x}y^T b$$`,
    String.raw`$$a = \sum{x}$$`,
    String.raw`$$a = b{y}$$`,
    String.raw`$$a = \frac{b}{y} + b_y$$`,
    String.raw`$$a = \mathbf{y} + b_y + \hat{y}$$`,
    String.raw`$$a = b_{y} + c^{y}$$`,
  ])('is not seen in %s', (text) => {
    expect(found(scriptFellOut, text)).toEqual([]);
  });
});
