import { describe, expect, it } from 'vitest';
import { Examination } from '../../src/checking/examination.js';
import { witnessOf } from '../../src/checking/witness.js';
import type { Json } from '../../src/claims/domain.js';
import type { Claim } from '../../src/claims/claim.js';
import { rational } from '../../src/claims/domains/rational.js';
import { record } from '../../src/claims/domains/record.js';
import { atMost, equal } from '../../src/claims/link.js';
import { entryOf, stated } from './examined.js';

function witnessIn(claim: Claim, parameters: Json) {
  const examination = new Examination(entryOf(claim));
  examination.examine(parameters, 'random');
  if (examination.finding === undefined) throw new Error('the case does not break the claim');
  return witnessOf(claim, examination.mode, claim.relation, examination.finding, 17);
}

const domain = record({ x: rational() });

describe('a witness', () => {
  it('has the case, the link, both sides and how it was found', () => {
    const claim = stated({
      domain,
      given: (A, { x }) => ({ x: A.of(x) }),
      relation: ({ x }) => [equal(x, x), equal(x, x.negated(), 'sign')],
    });
    expect(witnessIn(claim, { x: '-3/7' })).toEqual({
      case: { x: '-3/7' },
      values: { x: '-3/7' },
      link: 1,
      label: 'sign',
      comparison: 'equal',
      left: '-3/7',
      right: '3/7',
      exact: true,
      leftDecimal: '-0.428571428571',
      rightDecimal: '0.428571428571',
      arithmetic: 'rational',
      masks: 1,
      digits: 2,
      seed: 17,
      found: 'random',
    });
  });

  it('has exact sides where normal forms give them, though enclosures refuted it', () => {
    const claim = stated({
      domain,
      given: (A, { x }) => ({ e: A.of(x).exp() }),
      relation: ({ e }) => [equal(e.times(3).over(e), e.times(2).over(e))],
    });
    expect(witnessIn(claim, { x: '1' })).toMatchObject({
      left: '3',
      right: '2',
      exact: true,
      arithmetic: 'interval',
    });
  });

  it('has enclosures of sides that no arithmetic has exactly', () => {
    const claim = stated({
      domain,
      given: (A, { x }) => ({ x: A.of(x) }),
      relation: ({ x }) => [atMost(x.exp(), x)],
    });
    const witness = witnessIn(claim, { x: '1' });
    expect(witness).toMatchObject({ exact: false, arithmetic: 'interval', comparison: 'at-most' });
    expect(witness.left).toMatch(/^\[2\.71828/u);
    expect(witness.leftDecimal).toMatch(/^2\.71828/u);
  });
});
