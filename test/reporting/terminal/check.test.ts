import { describe, expect, it } from 'vitest';
import { coloured, uncoloured } from '../../../src/reporting/paint.js';
import { checkText } from '../../../src/reporting/terminal/check.js';
import { checkedFormula, contradicted } from '../checked-formula.js';

function text(formula: string, domain?: string): string {
  return checkText(checkedFormula(formula, domain), uncoloured);
}

describe('what is said of a checked formula', () => {
  it('has the witness with both sides, exact and as decimals', () => {
    const said = text('0 <= p*(1-p) <= 1/8', 'p in [0,1]');
    expect(said).toMatch(/^refuted, exact, \d+ cases\n/u);
    expect(said).toContain('\n  p = 1/2\n');
    expect(said).toMatch(/^ {2}left +p\*\(1-p\) +1\/4 +≈ 0\.25$/mu);
    expect(said).toMatch(/^ {2}right +1\/8 +1\/8 +≈ 0\.125$/mu);
    expect(said).toContain('stated: left <= right (link 2)');
  });

  it('says how far a guarantee goes, and which planted variants were not refuted', () => {
    const said = text('p*(1-p) <= 1/4', 'p in [0,1]');
    expect(said).toMatch(/^holds, exact, \d+ cases\n {2}The counted cases and no others/u);
    expect(said).toContain('planted   5 of 7 variants with a slip refuted');
    expect(said).toContain('\n            p*(1 - p) <= 2/4\n');
    expect(said).toMatch(/^mathjs +agrees on \d+ sides/mu);
    expect(said).toMatch(/^nearest +relative slack 0 at/mu);
  });

  it('warns where hardly any case counts', () => {
    expect(text('sqrt(x)*sqrt(-x) = 0', 'x integer')).toMatch(
      /^beware +only 1 of \d+ cases count/mu,
    );
    expect(text('sqrt(x)^2 = x', 'x >= 0')).not.toContain('beware');
  });

  it('says what is undefined, and where there are no variables', () => {
    const said = text('1/0 = 1');
    expect(said).toMatch(/^vacuous/u);
    expect(said).toContain('no variables: one case');
    expect(said).toContain('mathjs    agrees on 1 side');
    expect(said).toContain('a division by 0');
  });

  it('takes the verdict back where a second opinion disagrees', () => {
    const said = checkText(contradicted(checkedFormula('x >= x', 'x real')), uncoloured);
    expect(said).toMatch(/^error, two programs disagree\n/u);
    expect(said).toContain('x lies in [1, 1] and is 2');
    expect(said).toContain('It does not count.');
  });

  it('has colours where they are wanted', () => {
    expect(checkText(checkedFormula('1 = 1'), coloured)).toContain('\u001b[32mholds');
  });
});
