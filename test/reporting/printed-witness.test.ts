import { expect, it } from 'vitest';
import { printedWitness } from '../../src/reporting/printed-witness.js';
import { checkedFormula } from './checked-formula.js';

it('has the sides as they are printed, also those of > and >=', () => {
  expect(printedWitness(checkedFormula('x >= y', 'x, y integer'))).toMatchObject({
    case: { x: '0', y: '1' },
    sign: '>=',
    left: { text: 'x', value: '0' },
    right: { text: 'y', value: '1' },
    exact: true,
  });
  expect(printedWitness(checkedFormula('0 <= p*(1-p) < 1/8', 'p in [0,1]'))).toMatchObject({
    link: 2,
    sign: '<',
    left: { text: 'p*(1-p)', value: '1/4', decimal: '0.25' },
    right: { text: '1/8', value: '1/8' },
  });
});

it('is none where nothing was refuted', () => {
  expect(printedWitness(checkedFormula('1 = 1'))).toBeUndefined();
});
