import type { Witness } from '../../claims/result.js';
import { caseLines, shownCase } from '../case.js';
import { oneLine, plainText } from '../plain-text.js';
import { quantity } from '../quantity.js';
import { comparisonSign, exactDifference } from '../sides.js';
import { codeBlock, escaped } from './escape.js';

const FOUND: Readonly<Record<string, string>> = {
  small: 'by going through the small cases in order',
  random: 'among random cases',
  search: 'by the targeted search',
};

/**
 * A witness written so that it can be checked by hand: the parameters of the
 * case, both sides in full, their difference where it is exact, and what was
 * stated of them.
 */
export function witnessSection(witness: Witness): readonly string[] {
  const lines = [
    'the case',
    ...caseLines(shownCase(witness)).map((line) => `  ${plainText(line)}`),
    ...side('left side', witness.left, witness.leftDecimal),
    ...side('right side', witness.right, witness.rightDecimal),
    'stated',
    `  left ${comparisonSign(witness.comparison)} right`,
  ];
  const difference = exactDifference(witness);
  if (difference !== undefined) lines.push('left − right', `  ${difference}`);
  const label = witness.label === undefined ? '' : ` (${escaped(witness.label)})`;
  const found = FOUND[witness.found] ?? `by ${escaped(witness.found)}`;
  return [
    `It breaks in link ${witness.link + 1}${label}, on this case of ${quantity(witness.masks, 'mask')} and ${quantity(witness.digits, 'digit')}, found ${found}; the sides are ${witness.exact ? 'exact' : 'rigorous enclosures'} (${escaped(witness.arithmetic)}):`,
    '',
    ...codeBlock(lines, 'text'),
  ];
}

function side(name: string, value: string, decimal: string): readonly string[] {
  const exact = oneLine(value);
  const approximate = oneLine(decimal);
  return exact === approximate || approximate === ''
    ? [name, `  ${exact}`]
    : [name, `  ${exact}`, `  ≈ ${approximate}`];
}
