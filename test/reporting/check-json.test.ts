import { describe, expect, it } from 'vitest';
import { checkJson } from '../../src/reporting/check-json.js';
import { parseValidated } from '../../src/running/schema.js';
import { checkedFormula, contradicted } from './checked-formula.js';

const tool = { name: 'corrigenda', version: '1.2.3' };

describe('the JSON of a checked formula', () => {
  it.each([
    ['p*(1-p) <= 1/4', 'p in [0,1]', { verdict: 'holds', guarantee: 'exact' }],
    ['sqrt(x^2) = x', 'x real', { verdict: 'refuted', witness: { case: { x: '-1' } } }],
    ['sqrt(x) < 1', 'x >= 0', { verdict: 'refuted' }],
    ['1/(x-x) = 1', 'x real', { verdict: 'vacuous' }],
    ['tanh(x) < 1', 'x in {1000}', { verdict: 'undecided' }],
    ['1 + 1 != 2', undefined, { verdict: 'refuted', for: '' }],
  ])('is as its schema wants it: %s', (formula, domain, expected) => {
    const text = checkJson(checkedFormula(formula, domain), tool);
    expect(parseValidated('check', 'output', text)).toMatchObject({
      schema: 'corrigenda/check/1',
      formula,
      seed: 0,
      ...expected,
    });
  });

  it('says error where a second opinion disagrees', () => {
    const text = checkJson(contradicted(checkedFormula('x >= x', 'x real')), tool);
    expect(parseValidated('check', 'output', text)).toMatchObject({
      verdict: 'error',
      secondOpinion: { disagreements: ['x lies in [1, 1] and is 2'] },
    });
  });

  it('is refused by its schema where something else is in it', () => {
    const text = checkJson(checkedFormula('1 = 1'), tool).replace('"read"', '"reads"');
    expect(() => parseValidated('check', 'output', text)).toThrow('reads');
  });
});
