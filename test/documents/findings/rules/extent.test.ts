import { describe, expect, it } from 'vitest';
import { extent } from '../../../../src/documents/findings/rules/extent.js';
import { found, keepsItsExamples } from './finding.js';

const SIZES =
  'With $A \\in \\mathbb{R}^{3 \\times 4}$, $x \\in \\mathbb{R}^4$, $w \\in \\mathbb{R}^4$, $B \\in \\mathbb{R}^{m \\times n}$ ';

describe('sums past the end', () => {
  it('are found in the incorrect example, and nothing is in the correct one', () => {
    keepsItsExamples(extent);
  });

  it.each([
    ['y_i = \\sum_{j=1}^5 A_{ij} x_j', 'goes to 4'],
    ['y = \\sum_{j=0}^4 w_j x_j', 'goes to 4'],
    ['y_i = \\sum_{j=1}^{n+1} B_{ij}', 'goes to n'],
  ])('are found in %s', (tex, message) => {
    expect(found(extent, `${SIZES}$$${tex}$$`)[0]?.message).toContain(message);
  });

  it.each([
    'y_i = \\sum_{j=1}^3 A_{ij} x_j',
    'y_i = \\sum_{j=0}^3 w_j x_j',
    's = \\sum_{j=1}^9 x_j',
    'y_i = \\sum_{j=1}^k B_{ij}',
    'y_j = \\sum_{i=1}^m B_{ij}',
    'y = \\sum_{j=1}^5 x_j^{(k)} w_j^{(k)}',
  ])('are not seen in %s', (tex) => {
    expect(found(extent, `${SIZES}$$${tex}$$`)).toEqual([]);
  });
});
