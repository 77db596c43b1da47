/**
 * Errors in what the verdicts rest on. `tests` are run one after the other, each
 * to its first failure; `lets` names what the error might let through.
 */
import {
  DELETED,
  NEAR,
  NO_CASES,
  NO_LINKS,
  ONE_UNDECIDED,
  ROOT,
  UNDECIDED,
} from '../scenarios.mjs';

export const inChecker = [
  {
    file: 'src/arithmetic/interval-ring.ts',
    what: 'an interval multiplication that rounds inward',
    find: 'mpfr.mpfr_mul(target, a, b, rounding)',
    replace: 'mpfr.mpfr_mul(target, a, b, rounding === DOWN ? UP : DOWN)',
    tests: ['test/conformance', 'test/arithmetic'],
  },
  {
    file: 'src/arithmetic/interval-ring.ts',
    what: 'an interval multiplication that rounds its upper end to the nearest number below',
    find: 'mpfr.mpfr_mul(target, a, b, rounding)',
    replace: 'mpfr.mpfr_mul(target, a, b, DOWN)',
    tests: ['test/conformance', 'test/arithmetic'],
  },
  {
    file: 'src/arithmetic/closed-interval-guard.ts',
    what: 'closed arithmetic without its positivity guard',
    find: 'return enclosure.certain && entirelyBelow(A.of(0), enclosure);',
    replace: 'return enclosure !== undefined;',
    tests: ['test/arithmetic', 'test/checking', 'test/e2e/planted.test.ts'],
    lets: ROOT,
  },
  {
    file: 'src/arithmetic/rational.ts',
    what: 'a rational sum that drops its first term',
    find: 'Rational.sum(Array.from(terms, exactOf))',
    replace: 'Rational.sum(Array.from(terms, exactOf).slice(1))',
    tests: ['test/arithmetic'],
  },
  {
    file: 'src/arithmetic/number.ts',
    what: 'a rational sum that drops the odd one of its denominators',
    find: 'next.push(right === undefined ? level[i]! : sumOf(level[i]!, right));',
    replace: 'if (right !== undefined) next.push(sumOf(level[i]!, right));',
    tests: ['test/arithmetic'],
  },
  {
    file: 'src/arithmetic/rational.ts',
    what: 'a rational product that goes through a double',
    find: 'new RationalValue(this.exact.times(exactOf(other)))',
    replace: 'new RationalValue(Rational.of(`${this.exact.times(exactOf(other)).toNumber()}`))',
    tests: ['test/arithmetic'],
  },
  {
    file: 'src/arithmetic/rational.ts',
    what: 'a rational addition that goes through a double',
    find: 'new RationalValue(this.exact.plus(exactOf(other)))',
    replace: 'new RationalValue(Rational.of(`${this.exact.plus(exactOf(other)).toNumber()}`))',
    tests: ['test/arithmetic', 'test/e2e/planted.test.ts'],
    lets: NEAR,
  },
  {
    file: 'src/checking/judgement.ts',
    what: 'a link that stays undecided is taken to hold',
    find: 'if (open >= 0) {',
    replace: "if (open >= 0 && rung.arithmetic.name === 'rational') {",
    tests: ['test/checking'],
    lets: UNDECIDED,
  },
  {
    file: 'src/checking/verdict.ts',
    what: 'a claim with undecided cases is taken to hold',
    find: "tally.number('undecided') > 0 || ",
    replace: '',
    tests: ['test/checking'],
    lets: ONE_UNDECIDED,
  },
  {
    file: 'src/checking/decide-interval.ts',
    what: 'enclosures that overlap are taken for equal, however wide',
    find: 'last && digits >= LEAST_DIGITS',
    replace: 'last',
    tests: ['test/checking'],
  },
  {
    file: 'src/checking/judgement.ts',
    what: 'a relation without links is accepted',
    find: "if (links.length === 0) throw new UnsoundRelation('a relation has no links');",
    replace: '',
    tests: ['test/checking', 'test/e2e/planted.test.ts'],
    lets: NO_LINKS,
  },
  {
    file: 'src/checking/verdict.ts',
    what: 'a claim without a case is taken to hold',
    find: "if (tally.number('held') === 0) return { verdict: 'vacuous' };",
    replace: '',
    tests: ['test/checking', 'test/e2e/planted.test.ts'],
    lets: NO_CASES,
  },
  {
    file: 'src/running/gate.ts',
    what: 'a gate that ignores a missing claim',
    find: 'selected(id) && !present.has(id)',
    replace: 'false',
    tests: ['test/running', 'test/e2e/planted.test.ts'],
    lets: DELETED,
  },
];
