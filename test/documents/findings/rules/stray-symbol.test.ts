import { describe, expect, it } from 'vitest';
import { straySymbol } from '../../../../src/documents/findings/rules/stray-symbol.js';
import { corrected, found, keepsItsExamples } from './finding.js';

const MU = 'For all $\\mu$ and $\\mu \\ne 0$: $p(y, x, \\mu) = 1$, ';

describe('a symbol that stands once', () => {
  it('is found in the incorrect example, and nothing is in the correct one', () => {
    keepsItsExamples(straySymbol);
  });

  it('is corrected to the one that it looks like', () => {
    expect(corrected(straySymbol, `${MU}and $p(y, x, u) > 0$`)).toBe(
      `${MU}and $p(y, x, \\mu) > 0$`,
    );
  });

  it.each([
    `${MU}and $q(y, z, u) > 0$`,
    `${MU}and with a number $u$ $p(y, x, u) > 0$`,
    `${MU}and $p(y, x, u) > p(x, y, u)$`,
    `${MU}and $p(y, x, w) > 0$`,
  ])('is not seen in %j', (text) => {
    expect(found(straySymbol, text)).toEqual([]);
  });
});
