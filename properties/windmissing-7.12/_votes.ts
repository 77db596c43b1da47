import { Rational } from 'corrigenda';

/** One model's probabilities of the two results, and the result that is printed for it. */
export interface Vote {
  readonly True: Rational;
  readonly False: Rational;
  readonly result: 'True' | 'False';
}

/** The table under (7.52). */
export const TABLE: readonly Vote[] = (
  [
    ['0.49', '0.51', 'False'],
    ['0.49', '0.51', 'False'],
    ['0.99', '0.01', 'True'],
  ] as const
).map(([yes, no, result]) => ({ True: Rational.of(yes), False: Rational.of(no), result }));

/** Its last line. */
export const AVERAGE: Vote = {
  True: Rational.of('1.97').over(3),
  False: Rational.of('1.03').over(3),
  result: 'True',
};

export const RESULTS = ['True', 'False'] as const;

/** The other of the two results. */
export function other(result: 'True' | 'False'): 'True' | 'False' {
  return result === 'True' ? 'False' : 'True';
}
