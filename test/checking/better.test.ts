import { describe, expect, it } from 'vitest';
import { isBetter, isExact } from '../../src/checking/better.js';
import type { Finding } from '../../src/checking/witness.js';
import { countingMasks } from '../../src/claims/domains/counting-masks.js';
import { list } from '../../src/claims/domains/list.js';
import { rational } from '../../src/claims/domains/rational.js';

const domain = list(
  countingMasks(rational(), () => 2),
  { max: 9 },
);

function finding(arithmetic: 'rational' | 'closed' | 'interval', ...texts: string[]): Finding {
  return {
    parameters: texts,
    refutation: {
      place: 0,
      link: { comparison: { kind: 'equal' } },
      decision: { verdict: 'refuted', arithmetic },
      sides: undefined,
    },
    found: 'random',
  };
}

describe('of two findings, the better witness', () => {
  it('has fewer masks, whatever its sides', () => {
    expect(isBetter(domain, finding('interval', '1'), finding('rational', '1', '2'))).toBe(true);
  });

  it('has exact sides where there are as many masks, whatever its digits', () => {
    expect(isBetter(domain, finding('rational', '22/7'), finding('interval', '1'))).toBe(true);
    expect(isBetter(domain, finding('interval', '1'), finding('closed', '22/7'))).toBe(false);
  });

  it('has fewer digits where both are exact, or neither is', () => {
    expect(isBetter(domain, finding('rational', '1'), finding('closed', '12'))).toBe(true);
    expect(isBetter(domain, finding('interval', '12'), finding('interval', '1'))).toBe(false);
  });

  it('is exact unless enclosures decided it', () => {
    expect(isExact(finding('closed'))).toBe(true);
    expect(isExact(finding('interval'))).toBe(false);
  });
});
