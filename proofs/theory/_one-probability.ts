import { equal, Rational } from 'corrigenda';
import type { Link } from 'corrigenda';

/** All entries of a matrix are kept with the same probability. */
export function where({ p }: { readonly p: readonly (readonly Rational[])[] }): readonly Link[] {
  const [first = Rational.one, ...others] = p.flat();
  return others.map((q) => equal(q, first));
}
