import { claim, described, equal, list, rational, record } from 'corrigenda';

export default claim({
  statement: String.raw`\frac{y_1}{y_1 + y_2} = \frac{5 y_1}{5 y_1 + 5 y_2}`,
  source: 'windmissing-7.12',
  kind: 'identity',
  domain: described(
    record({ y: list(rational({ min: -10, max: 10, maxDenominator: 60 }), { min: 2, max: 2 }) }),
    'any two numbers; where y₁ + y₂ = 0 neither side is defined',
  ),
  given: (A, { y }) => y.map((x) => A.of(x)),
  relation: ([first, second], A) => {
    const [a, b] = [first ?? A.of(0), second ?? A.of(0)];
    const [fiveA, fiveB] = [a.times(5), b.times(5)];
    return [equal(a.over(a.plus(b)), fiveA.over(fiveA.plus(fiveB)))];
  },
  mutants: {
    'one 5 left out below': ([first, second], A) => {
      const [a, b] = [first ?? A.of(0), second ?? A.of(0)];
      return [equal(a.over(a.plus(b)), a.times(5).over(a.times(5).plus(b)))];
    },
    'no 5 above': ([first, second], A) => {
      const [a, b] = [first ?? A.of(0), second ?? A.of(0)];
      return [equal(a.over(a.plus(b)), a.over(a.plus(b).times(5)))];
    },
  },
});
