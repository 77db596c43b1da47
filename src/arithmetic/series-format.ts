import type { Coefficients } from './series-expansions.js';

/**
 * Such as "1/2 + 3 t - t^2 + O(t^4)".
 *
 * @param start the exponent of the first coefficient.
 * @param precision that of the O, which is left out where it is ∞.
 */
export function formatSeries(start: number, coefficients: Coefficients, precision: number): string {
  const terms: string[] = [];
  coefficients.forEach((c, k) => {
    if (c.sign() === 0) return;
    const power = powerOfT(start + k);
    const size = c.abs();
    const text = power === '' ? `${size}` : size.equals(1) ? power : `${size} ${power}`;
    const sign = c.sign() < 0 ? '-' : '+';
    terms.push(terms.length === 0 ? (c.sign() < 0 ? `-${text}` : text) : `${sign} ${text}`);
  });
  if (precision !== Infinity) {
    const rest = `O(${powerOfT(precision) || '1'})`;
    terms.push(terms.length === 0 ? rest : `+ ${rest}`);
  }
  return terms.length === 0 ? '0' : terms.join(' ');
}

function powerOfT(exponent: number): string {
  return exponent === 0 ? '' : exponent === 1 ? 't' : `t^${exponent}`;
}
