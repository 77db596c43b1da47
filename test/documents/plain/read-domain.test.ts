import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Rational } from '../../../src/arithmetic/number.js';
import { allows } from '../../../src/documents/formula/restriction.js';
import { FormulaError } from '../../../src/documents/plain/formula-error.js';
import { readDomain } from '../../../src/documents/plain/read-domain.js';

/** Which of some numbers the domain leaves to x. */
function left(text: string): string[] {
  const { restriction } = readDomain(text).get('x')!;
  return ['-2', '-1/2', '0', '1/3', '1', '3/2', '2'].filter((x) =>
    allows(restriction, Rational.of(x)),
  );
}

describe('a domain in words', () => {
  it.each([
    ['x real', ['-2', '-1/2', '0', '1/3', '1', '3/2', '2']],
    ['x in R', ['-2', '-1/2', '0', '1/3', '1', '3/2', '2']],
    ['x integer', ['-2', '0', '1', '2']],
    ['x is integer', ['-2', '0', '1', '2']],
    ['x in Z, x > 0', ['1', '2']],
    ['x positive', ['1/3', '1', '3/2', '2']],
    ['x positive integer', ['1', '2']],
    ['x integer in [0, 1]', ['0', '1']],
    ['x nonnegative and x nonzero', ['1/3', '1', '3/2', '2']],
    ['x negative', ['-2', '-1/2']],
    ['x in [0, 1]', ['0', '1/3', '1']],
    ['x in (0, 1]', ['1/3', '1']],
    ['x in (0; 1)', ['1/3']],
    ['x in [1, oo)', ['1', '3/2', '2']],
    ['x in (-inf, 0)', ['-2', '-1/2']],
    ['x in 0..2', ['0', '1', '2']],
    ['x in {1, 2, 1/3}', ['1/3', '1', '2']],
    ['0 < x < 3/2', ['1/3', '1']],
    ['1 >= x > -1/2', ['0', '1/3', '1']],
    ['0 <= x', ['0', '1/3', '1', '3/2', '2']],
    ['x = 1', ['1']],
    ['x != 0, x <= 1, x >= -1', ['-1/2', '1/3', '1']],
    ['y real, x, z in [0, 1]', ['0', '1/3', '1']],
  ])('leaves what it says: %s', (text, numbers) => {
    expect(left(text)).toEqual(numbers);
  });

  it('names several variables, in their order', () => {
    expect([...readDomain('x,y real, n in 0..9 and p in [0,1]').keys()]).toEqual([
      'x',
      'y',
      'n',
      'p',
    ]);
  });

  it.each([
    ['', 'column 1: expected variables'],
    ['x', 'column 2: expected what the variable may be'],
    ['x in', 'column 5: expected an exact number'],
    ['x in [0, 1', 'column 11: expected "]" or ")", found the end'],
    ['x in [1, 0]', 'column 6: the interval is empty'],
    ['x in (1, 1]', 'column 6: the interval is empty'],
    ['x in [0, inf]', 'column 13: infinity is no number'],
    ['x in 2..1', 'column 6: the range from 2 to 1 is empty'],
    ['x in 0..1/2', 'column 6: a range .. goes from a whole number to a whole number'],
    ['x in {}', 'column 7: expected an exact number'],
    ['x > y', 'column 5: expected an exact number'],
    ['x > 1, x < 0', 'column 1: nothing is left for x'],
    ['x integer, 0 < x < 1', 'column 1: nothing is left for x'],
    ['x in 0..10^10', 'column 1: nothing is left for x'],
    ['e real', 'column 1: e is a constant'],
    ['max real', 'column 1: max is a function'],
    ['x real y real', 'column 8: expected a comma, "and" or the end, found "y"'],
    ['in [0,1]', 'column 1: expected a variable before "in"'],
    ['0 < 1', 'column 5: expected the name of a variable'],
    [Array.from({ length: 21 }, (_, i) => `x${i}`).join(',') + ' real', 'more than 20 variables'],
    [`x in {${Array(1_001).fill('1').join(',')}}`, 'more than 1000 values'],
  ])('is refused, and says where: %s', (text, message) => {
    expect(() => readDomain(text)).toThrow(message);
  });

  it('is a domain, or an error that points at a place, whatever is typed', () => {
    const piece = fc.constantFrom(
      ...[
        'x',
        'y',
        'in',
        'real',
        'integer',
        'and',
        ',',
        '[',
        ']',
        '(',
        ')',
        '{',
        '}',
        '0',
        '1',
        '-',
      ],
      ...['/', '^', '..', '<', '<=', '!=', '=', ' ', 'inf', '2.5', 'is', 'positive', 'e', '@'],
    );
    const texts = fc.array(piece, { maxLength: 16 }).map((pieces) => pieces.join(' '));
    fc.assert(
      fc.property(texts, (text) => {
        try {
          expect(readDomain(text).size).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(FormulaError);
          expect((error as Error).message).toContain('^');
        }
      }),
      { numRuns: 5_000, seed: 5 },
    );
  });
});
