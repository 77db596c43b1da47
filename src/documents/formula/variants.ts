import { Rational } from '../../arithmetic/number.js';
import { formatChain } from './format.js';
import { partsOf, withParts } from './parts.js';
import type { Chain, Formula, Sign } from './tree.js';

/** So many variants are planted at the most. */
export const MOST_VARIANTS = 8;
/** Variants that are written out to tell which are the same. */
const MOST_FORMATTED = 64;

const TURNED: Readonly<Record<Sign, Sign>> = {
  '=': '!=',
  '!=': '=',
  '<=': '>=',
  '<': '>',
  '>=': '<=',
  '>': '<',
};

/**
 * Wrong variants of a chain, each with one slip in it: a sign the other way
 * round, a constant that is larger by 1, exchanged operands, an exponent or a
 * last index off by one. By how they read; at most eight, spread over the chain.
 *
 * Some may be true all the same: `x <= 2` follows from `x <= 1`.
 */
export function variantsOf(chain: Chain): ReadonlyMap<string, Chain> {
  const slips = chain.members.flatMap((member, place) =>
    slipsIn(member).map((wrong) => ({ ...chain, members: chain.members.with(place, wrong) })),
  );
  const turned = chain.signs.flatMap((sign, place) =>
    sign === '=' ? [] : [{ ...chain, signs: chain.signs.with(place, TURNED[sign]) }],
  );
  const all = new Map(
    spread([...turned, ...slips], MOST_FORMATTED).map((variant): [string, Chain] => [
      formatChain(variant),
      variant,
    ]),
  );
  all.delete(formatChain(chain));
  return new Map(spread([...all], MOST_VARIANTS));
}

/** At most so many of a list, from its beginning to near its end. */
function spread<T>(all: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, all.length / most);
  return Array.from({ length: Math.min(most, all.length) }, (_, i) => all[Math.floor(i * step)]!);
}

/** The formula with a slip at its top, and with one in each of its parts. */
function slipsIn(formula: Formula): Formula[] {
  const parts = partsOf(formula);
  const inner = parts.flatMap((part, place) =>
    slipsIn(part).map((wrong) => withParts(formula, parts.with(place, wrong))),
  );
  return [...slipsAt(formula), ...inner];
}

function slipsAt(formula: Formula): Formula[] {
  switch (formula.kind) {
    case 'number':
      return [{ ...formula, value: formula.value.plus(Rational.one) }];
    case 'variable':
    case 'constant':
      return [];
    case 'negation':
      return [formula.of];
    case 'sum':
      return formula.terms.slice(1).map((term, place) => ({
        ...formula,
        terms: formula.terms.with(
          place + 1,
          term.kind === 'negation' ? term.of : { kind: 'negation', of: term },
        ),
      }));
    case 'product':
      return formula.factors.length === 2
        ? [{ kind: 'sum', terms: formula.factors }]
        : [{ ...formula, factors: formula.factors.slice(0, -1) }];
    case 'quotient':
      return [{ ...formula, above: formula.below, below: formula.above }];
    case 'power':
      return [{ ...formula, base: formula.exponent, exponent: formula.base }];
    case 'call':
      if (formula.name === 'min') return [{ ...formula, name: 'max' }];
      if (formula.name === 'max') return [{ ...formula, name: 'min' }];
      return formula.operands.length === 1 ? [formula.operands[0]!] : [];
    case 'fold':
      return [{ ...formula, to: offByOne(formula.to) }];
  }
}

function offByOne(last: Formula): Formula {
  const one: Formula = { kind: 'number', value: Rational.one };
  return { kind: 'sum', terms: [last, { kind: 'negation', of: one }] };
}
