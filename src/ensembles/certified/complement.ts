import { U } from './roundoff.js';

/**
 * z = 1 − f for a value f of a characteristic function, |f| ≤ 1, with a bound on
 * its error and one on |f|.
 *
 * Factors near 1 are multiplied in this form, where nothing cancels: the product
 * f g is 1 − (z + w − zw). Since |f| ≤ 1, an error of w is multiplied by |f| and
 * one of z by |g|. Rounding: with |Re f| ≤ 1 and |Im z| ≤ 1 the products and inner
 * sums are off by at most 5u(|Re w| + |Im w|), the last ones by 2u of the result.
 */
export class Complement {
  re = 0;
  im = 0;
  error = 0;
  /** At least |f|, at most 1. */
  size = 1;

  /** Sets the number: z = 0 is f = 1. */
  set(re: number, im: number, error: number, size: number): this {
    this.re = re;
    this.im = im;
    this.error = error;
    this.size = size;
    return this;
  }

  /** Becomes the complement of the product with another, which may be this one itself. */
  multiply({ re, im, error, size }: Complement): void {
    const newRe = this.re + re * (1 - this.re) + im * this.im;
    const newIm = this.im + (im * (1 - this.re) - re * this.im);
    this.re = newRe;
    this.im = newIm;
    this.error =
      this.error * size +
      error * this.size +
      U * (5 * (Math.abs(re) + Math.abs(im)) + 2 * (Math.abs(newRe) + Math.abs(newIm)));
    this.size = Math.min(1, this.size * size * (1 + 2 * U));
  }

  /** Multiplies by a power of another, which is used up. */
  multiplyPower(base: Complement, exponent: number): void {
    for (let n = exponent; n > 0; n = Math.floor(n / 2)) {
      if (n % 2 === 1) this.multiply(base);
      if (n > 1) base.multiply(base);
    }
  }
}
