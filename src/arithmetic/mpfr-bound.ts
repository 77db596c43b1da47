import { integerPointer, readInteger } from './mpfr-integer.js';
import { toDecimal } from './mpfr-decimal.js';
import { DOWN, mpfr, type Pointer, register, type Rounding } from './mpfr.js';
import { Rational } from './number.js';

/** Beyond this exponent of two a bound is not written out as a fraction. */
const LARGEST_EXPONENT = 40_000;
const significand = mpfr.mpz_t();
mpfr.mpz_init(significand);
const target = register(64);

/**
 * An end of an interval, read out of MPFR's memory exactly: ±∞, or
 * mantissa · 2^exponent. It outlives every scope.
 */
export class Bound {
  private constructor(
    /** 1 for ∞, −1 for −∞, 0 for a finite number. */
    readonly infinite: -1 | 0 | 1,
    readonly mantissa: bigint,
    readonly exponent: number,
  ) {}

  /** Reads the number at this address; throws Error for a NaN. */
  static read(pointer: Pointer): Bound {
    if (mpfr.mpfr_nan_p(pointer)) throw new Error('a bound is NaN');
    if (mpfr.mpfr_inf_p(pointer)) return new Bound(mpfr.mpfr_sgn(pointer) < 0 ? -1 : 1, 0n, 0);
    if (mpfr.mpfr_zero_p(pointer)) return new Bound(0, 0n, 0);
    const exponent = mpfr.mpfr_get_z_2exp(significand, pointer);
    return new Bound(0, readInteger(significand), exponent);
  }

  /** ∞ or −∞. */
  static infinity(sign: -1 | 1): Bound {
    return new Bound(sign, 0n, 0);
  }

  get isFinite(): boolean {
    return this.infinite === 0;
  }

  sign(): -1 | 0 | 1 {
    if (this.infinite !== 0) return this.infinite;
    return this.mantissa < 0n ? -1 : this.mantissa > 0n ? 1 : 0;
  }

  /** The exact fraction; undefined where it is infinite or its exponent is beyond ±40,000. */
  toRational(): Rational | undefined {
    if (this.infinite !== 0 || Math.abs(this.exponent) > LARGEST_EXPONENT) return undefined;
    return this.exponent >= 0
      ? Rational.of(this.mantissa << BigInt(this.exponent))
      : Rational.ratio(this.mantissa, 1n << BigInt(-this.exponent));
  }

  /** The binary64 number next to it in the given direction; ±Infinity on overflow outward. */
  toNumber(rounding: Rounding): number {
    return this.load((pointer) => mpfr.mpfr_get_d(pointer, rounding));
  }

  /** A decimal of bounded length, rounded in the given direction. */
  toDecimal(digits: number, rounding: Rounding): string {
    return this.load((pointer) => toDecimal(pointer, digits, rounding));
  }

  private load<T>(use: (pointer: Pointer) => T): T {
    if (this.infinite !== 0) mpfr.mpfr_set_inf(target, this.infinite);
    else {
      mpfr.mpfr_set_prec(target, Math.max(64, this.mantissa.toString(16).length * 4));
      // Exact: the register holds every bit of the mantissa.
      mpfr.mpfr_set_z_2exp(target, integerPointer(this.mantissa), this.exponent, DOWN);
    }
    return use(target);
  }
}
