import { mpfr } from './mpfr.js';
import { rising, risingFrom } from './interval-monotone.js';
import type { IntervalValue } from './interval-value.js';

/** e^x. */
export function exp(x: IntervalValue): IntervalValue {
  return rising(x, mpfr.mpfr_exp);
}

/** 2^x. */
export function exp2(x: IntervalValue): IntervalValue {
  return rising(x, mpfr.mpfr_exp2);
}

/** 10^x. */
export function exp10(x: IntervalValue): IntervalValue {
  return rising(x, mpfr.mpfr_exp10);
}

/** The natural logarithm; its domain is x > 0. */
export function ln(x: IntervalValue): IntervalValue {
  return risingFrom(x, 0, '-infinity', mpfr.mpfr_log);
}

/** The logarithm to base 2; its domain is x > 0. */
export function log2(x: IntervalValue): IntervalValue {
  return risingFrom(x, 0, '-infinity', mpfr.mpfr_log2);
}

/** The logarithm to base 10; its domain is x > 0. */
export function log10(x: IntervalValue): IntervalValue {
  return risingFrom(x, 0, '-infinity', mpfr.mpfr_log10);
}

/** √x; its domain is x ≥ 0. */
export function sqrt(x: IntervalValue): IntervalValue {
  return risingFrom(x, 0, 0, mpfr.mpfr_sqrt);
}
