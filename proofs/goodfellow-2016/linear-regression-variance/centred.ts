import { equal, proof, Rational } from 'corrigenda';

export default proof({
  by: 'normal-form',
  where: ({ values }: { readonly values: readonly Rational[] }) => [equal(Rational.sum(values), 0)],
  shapes: 4,
});
