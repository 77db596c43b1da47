import { init, mpfr_rnd_t } from 'gmp-wasm';

/** The address of an `mpfr_t` in the memory of the WebAssembly module. */
export type Pointer = number;

/** A direction of rounding, as MPFR numbers them. */
export type Rounding = mpfr_rnd_t;

export const NEAREST = mpfr_rnd_t.MPFR_RNDN;
export const TOWARD_ZERO = mpfr_rnd_t.MPFR_RNDZ;
export const UP = mpfr_rnd_t.MPFR_RNDU;
export const DOWN = mpfr_rnd_t.MPFR_RNDD;

/** The bytes of an `mpfr_t` on wasm32: precision, sign, exponent and the address of the limbs. */
export const STRUCT_BYTES = 16;

/**
 * MPFR's functions, by gmp-wasm's raw binding; one instance a thread.
 *
 * The binding hands numbers to C as 32-bit integers and wraps or truncates
 * what does not fit, in silence: integers beyond 31 bits go through an mpz
 * (`mpfr-integer.ts`). Its initialisation is asynchronous, hence the
 * top-level await.
 */
export const mpfr = (await init()).binding;

/** A new `mpfr_t` of this precision that lives as long as the thread. */
export function register(bits: number): Pointer {
  const pointer = mpfr.mpfr_t();
  mpfr.mpfr_init2(pointer, bits);
  return pointer;
}
