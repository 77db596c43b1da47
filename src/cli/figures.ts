import type { Rational } from '../arithmetic/number.js';
import { decimalOf } from '../checking/decimals.js';
import type { Figure } from '../ensembles/comparison.js';

const MOST_DIGITS = 15;
const LONGEST_FRACTION = 60;

/** A figure for a person: a decimal, and how it is known. */
export interface FigureText {
  readonly value: string;
  readonly note: string;
}

/** The figure as a decimal of up to 15 digits, with the exact number or the quality of the enclosure. */
export function figureText(figure: Figure): FigureText {
  if ('undefined' in figure) return { value: 'undefined', note: figure.undefined };
  if ('exact' in figure) {
    const exact = figure.exact.toString();
    const value = decimalOf(figure.exact, MOST_DIGITS);
    if (exact === value) return { value, note: 'exact' };
    if (exact.length <= LONGEST_FRACTION) return { value, note: `= ${exact}` };
    const [above = '', below = ''] = exact.split('/');
    return { value, note: `exact, a fraction of ${above.length} over ${below.length} digits` };
  }
  if ('estimate' in figure) {
    const { estimate, from, to, level } = figure;
    const value = rounded(estimate);
    return { value, note: `sampled; ${rounded(from)} to ${rounded(to)} with ${100 * level} %` };
  }
  const { lower, upper } = figure;
  if (!lower || !upper)
    return { value: 'unbounded', note: 'no finite enclosure at this precision' };
  const digits = agreeingDigits(lower, upper);
  if (digits > 0) {
    const certain = `enclosed, ${digits} digit${digits === 1 ? '' : 's'} certain`;
    const bound = digits === MOST_DIGITS ? '' : `, width ${above(upper.minus(lower))}`;
    return { value: decimalOf(lower, digits), note: certain + bound };
  }
  const radius = lower.abs().compare(upper.abs()) > 0 ? lower.abs() : upper.abs();
  if (lower.sign() <= 0 && upper.sign() >= 0)
    return { value: '0 or near', note: `enclosed, at most ${above(radius)} in magnitude` };
  return {
    value: decimalOf(lower, 2),
    note: `enclosed from ${decimalOf(lower, 6)} to ${decimalOf(upper, 6)}`,
  };
}

/** The figure for a program: exact numbers and ends as strings, a decimal, and its certain digits. */
export function figureJson(figure: Figure): Readonly<Record<string, string | number>> {
  if ('undefined' in figure) return { undefined: figure.undefined };
  if ('exact' in figure)
    return { exact: figure.exact.toString(), decimal: decimalOf(figure.exact, MOST_DIGITS) };
  if ('estimate' in figure) return figure;
  const { lower, upper } = figure;
  const ends = {
    ...(lower && { lower: lower.toString() }),
    ...(upper && { upper: upper.toString() }),
  };
  const digits = lower && upper ? agreeingDigits(lower, upper) : 0;
  return lower && digits > 0 ? { ...ends, decimal: decimalOf(lower, digits), digits } : ends;
}

/** The most digits, up to 15, to which both ends round to the same decimal; 0 if none do. */
function agreeingDigits(lower: Rational, upper: Rational): number {
  for (let digits = MOST_DIGITS; digits > 0; digits--)
    if (decimalOf(lower, digits) === decimalOf(upper, digits)) return digits;
  return 0;
}

/** A double to six digits. */
function rounded(x: number): string {
  return String(Number(x.toPrecision(6)));
}

/** A short decimal that is not below the number. */
function above(x: Rational): string {
  return decimalOf(x.times('1.05'), 2);
}
