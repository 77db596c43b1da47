import { intervals } from '../../arithmetic/enclosures.js';
import type { Interval } from '../../arithmetic/enclosures.js';
import { Rational } from '../../arithmetic/number.js';
import { RationalValue, rationals } from '../../arithmetic/rational.js';
import { attempt } from '../../checking/attempt.js';
import { Effort } from '../formula/effort.js';
import { evaluate } from '../formula/evaluate.js';
import { format } from '../formula/format.js';
import type { Values } from '../formula/scope.js';
import type { Formula } from '../formula/tree.js';
import { BeyondOpinion, PRECISION } from './big-numbers.js';

/** How another program evaluates a formula: a decimal, or what it is where it is no real number. */
export type Opinion = (formula: Formula, values: Values) => string;

/** What the comparison of one side in one case came to. */
export type Comparison = 'agrees' | 'beyond' | { readonly disagreement: string };

/**
 * What each operation of the other program may be off by, relative to its
 * result: 14 of its 64 digits are left for exponents that it has rounded, which
 * a power magnifies by |y ln x|, and for functions that are not rounded correctly.
 */
const OFF = Rational.of('1e-50');
/** Enclosures with ends of 77 digits, so that their own rounding adds nothing to that. */
const A = intervals(256);
/** Enclosures that are wider than this, relative to their ends, say nothing. */
const WIDEST = Rational.of('1e-6');
/** Enclosures of what cancels to nothing are compared as they are. */
const NOTHING = Rational.of('1e-40');

/**
 * Compares what another program makes of a side with what this one does.
 *
 * Every number that comes out of the other program's operations lies in the
 * enclosure of the same operation here, if each result is widened by what that
 * operation may be off by; so a value outside of the last of these enclosures,
 * or an exact value outside of it, is a fault of one of the two programs.
 */
export function compareOpinions(formula: Formula, values: Values, opinion: Opinion): Comparison {
  return A.scope(() => {
    const widened = attempt(() => enclosure(formula, values));
    if (widened.kind !== 'value' || !isTelling(widened.value)) return 'beyond';
    const exact = exactOf(formula, values);
    if (exact !== undefined && !widened.value.contains(exact))
      return disagreement(formula, values, widened.value, `${exact} in exact arithmetic`);
    const said = saidBy(opinion, formula, values);
    if (said === undefined) return 'beyond';
    const number = decimal(said);
    if (number === 'too long') return 'beyond';
    if (number === undefined || !widened.value.contains(number))
      return disagreement(formula, values, widened.value, `${said} in mathjs`);
    return 'agrees';
  });
}

/** The side in enclosures, each result widened by what mathjs may be off by. */
function enclosure(formula: Formula, values: Values): Interval {
  const factor = A.between(Rational.one.minus(OFF), Rational.one.plus(OFF));
  return A.operand(
    evaluate(formula, {
      A,
      values,
      effort: new Effort(),
      rounded: (value) => A.operand(value).times(factor),
    }),
  );
}

function isTelling(enclosed: Interval): boolean {
  const [lower, upper] = [enclosed.lowerRational(), enclosed.upperRational()];
  if (!enclosed.certain || lower === undefined || upper === undefined) return false;
  const size = lower.abs().compare(upper.abs()) > 0 ? lower.abs() : upper.abs();
  return upper.minus(lower).compare(size.times(WIDEST)) <= 0 || size.compare(NOTHING) <= 0;
}

function exactOf(formula: Formula, values: Values): Rational | undefined {
  const found = attempt(() => evaluate(formula, { A: rationals, values, effort: new Effort() }));
  return found.kind === 'value' && found.value instanceof RationalValue
    ? found.value.exact
    : undefined;
}

function saidBy(opinion: Opinion, formula: Formula, values: Values): string | undefined {
  try {
    return opinion(formula, values);
  } catch (error) {
    if (error instanceof BeyondOpinion) return undefined;
    throw error;
  }
}

/** The decimal as an exact number; undefined where it is none, such as "NaN" or "2i". */
function decimal(said: string): Rational | 'too long' | undefined {
  if (!/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/u.test(said)) return undefined;
  const exponent = Number(/e([+-]?\d+)$/u.exec(said)?.[1] ?? 0);
  return Math.abs(exponent) > 5_000 ? 'too long' : Rational.of(said);
}

function disagreement(
  formula: Formula,
  values: Values,
  enclosed: Interval,
  other: string,
): { readonly disagreement: string } {
  const where = Object.entries(values)
    .map(([name, value]) => `${name} = ${value}`)
    .join(', ');
  const text = format(formula);
  return {
    disagreement: `${text.length > 200 ? `${text.slice(0, 200)}…` : text}${where === '' ? '' : ` at ${where}`} lies in ${enclosed.toDecimal(20)}, widened by what ${PRECISION} digits may be off by, and is ${other}`,
  };
}
