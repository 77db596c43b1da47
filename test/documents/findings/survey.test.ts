import { describe, expect, it } from 'vitest';
import { ofKind, Survey } from '../../../src/documents/findings/survey.js';
import { readDocument } from '../../../src/documents/proofread/read-document.js';

const survey = (text: string): Survey => new Survey(readDocument(text));

describe('a survey', () => {
  it('knows the heads of left-hand sides', () => {
    expect([...survey('$$p_{\\text{all}}(y) = 1$$ and $x$').heads]).toEqual(['p_all']);
  });

  it('counts words that are set in roman', () => {
    expect(survey('$a_{\\text{ab}}$ $b_{\\text{ab}}$').words.get('ab')).toBe(2);
  });

  it('relies on formulas that are complete and say something', () => {
    const { formulas } = survey('$x$, $a = b$\n\n$$c$$\n\n$$d = \\foo$$');
    expect(formulas.map(({ reliable }) => reliable)).toEqual([false, true, true, false]);
  });

  it('has the nodes of a kind', () => {
    const [one] = survey('$a = b + 1$').formulas;
    expect(ofKind(one!.nodes, 'symbol').map(({ name }) => name)).toEqual(['a', 'b']);
  });
});
