import { describe, expect, it } from 'vitest';
import { outlined } from './reading.js';

describe('digits and letters', () => {
  it.each([
    [String.raw`10^6`, String.raw`(^ 10 6)`],
    [String.raw`1{,}000`, String.raw`1000`],
    [String.raw`3.14`, String.raw`3.14`],
    [String.raw`.5 x`, String.raw`(· .5 x)`],
    [String.raw`exp(x)`, String.raw`(call exp (x))`],
    [String.raw`abc`, String.raw`(· a b c)`],
    [String.raw`1,000`, String.raw`<1 000>`],
    [String.raw`x_{12}`, String.raw`x_12`],
    [String.raw`Var(O)`, String.raw`(call Var (O))`],
  ])('%s is read as %s', (tex, expected) => {
    expect(outlined(tex)).toBe(expected);
  });
});

it.each([
  ['E_{ENS}', 'E_ENS'],
  ['A_{IJ}', 'A_(· I J)'],
  ['a_{ijk}', 'a_(· i j k)'],
  ['a_{I J K}', 'a_(· I J K)'],
])('takes the capitals of %s below a symbol for a name or for indices: %s', (tex, tree) => {
  expect(outlined(tex)).toBe(tree);
});
