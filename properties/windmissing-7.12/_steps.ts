import { equal } from 'corrigenda';
import type { Arithmetic, Link } from 'corrigenda';
import { derivation, entry, root } from './_derivation.ts';
import type { Derivation } from './_derivation.ts';
import { regressions } from './_regressions.ts';

type Steps = (given: Derivation, A: Arithmetic) => readonly Link[];

const domain = regressions();
const given = derivation;

/** A link for each class. */
function each(link: (given: Derivation, A: Arithmetic, y: number) => Link): Steps {
  return (of, A) => of.classes.map((y) => link(of, A, y));
}

/** A link for each class but the first, against which it is compared. */
export function odds(link: (given: Derivation, A: Arithmetic, y: number) => Link): Steps {
  return (of, A) => of.classes.slice(1).map((y) => link(of, A, y));
}

function next(of: Derivation, y: number): number {
  return (y + 1) % of.classes.length;
}

/** (7.54), (7.59) and (7.60): P̃ is the 2^n-th root of the product over all masks. */
export const rootOfAllMasks = {
  domain,
  given,
  relation: each((of, A, y) => equal(of.geometric(y), root(A, of.members(y)), `class ${y}`)),
  mutants: {
    'the n-th root': each((of, A, y) => equal(of.geometric(y), root(A, of.members(y), of.n))),
    'the square root, as for one unit': each((of, A, y) =>
      equal(of.geometric(y), root(A, of.members(y), 2)),
    ),
    'the mean of the probabilities': each((of, A, y) =>
      equal(of.geometric(y), A.sum(of.members(y)).over(of.masks.length)),
    ),
  },
};

/** (7.61): each factor is the softmax under its mask. */
export const softmaxFactors = {
  domain,
  given,
  relation: each((of, A, y) => equal(of.geometric(y), root(A, of.quotients(y)), `class ${y}`)),
  mutants: {
    'exponentials that are not normalised': each((of, A, y) =>
      equal(of.geometric(y), root(A, of.exponentials(y))),
    ),
    "the next class's": each((of, A, y) =>
      equal(of.geometric(y), root(A, of.quotients(next(of, y)))),
    ),
  },
};

/** (7.62): each softmax is a quotient of exponentials. */
export const quotientsOfExponentials = {
  domain,
  given,
  relation: each((of, A, y) =>
    equal(root(A, of.members(y)), root(A, of.quotients(y)), `class ${y}`),
  ),
  mutants: {
    "the next class's exponential above": each((of, A, y) =>
      equal(root(A, of.members(y)), root(A, of.quotients(next(of, y)))),
    ),
    '1 for the sum below': each((of, A, y) =>
      equal(root(A, of.members(y)), root(A, of.exponentials(y))),
    ),
  },
};

/** (7.63): the root of the quotients is the quotient of the roots. */
export const quotientOfRoots = {
  domain,
  given,
  relation: each((of, A, y) =>
    equal(
      root(A, of.quotients(y)),
      root(A, of.exponentials(y)).over(root(A, of.sums())),
      `class ${y}`,
    ),
  ),
  mutants: {
    'the sum of the roots below': each((of, A, y) =>
      equal(
        root(A, of.quotients(y)),
        root(A, of.exponentials(y)).over(
          A.sum(of.classes.map((other) => root(A, of.exponentials(other)))),
        ),
      ),
    ),
    'no root below': each((of, A, y) =>
      equal(root(A, of.quotients(y)), root(A, of.exponentials(y)).over(A.product(of.sums()))),
    ),
  },
};

/** (7.64): P̃ is proportional to the root of the product of the numerators. */
export const proportional = {
  domain,
  given,
  relation: odds((of, A, y) =>
    equal(
      of.geometric(y).over(of.geometric(0)),
      root(A, of.exponentials(y)).over(root(A, of.exponentials(0))),
      `class ${y} against class 0`,
    ),
  ),
  mutants: {
    'the 2n-th root': odds((of, A, y) =>
      equal(
        of.geometric(y).over(of.geometric(0)),
        root(A, of.exponentials(y), 2 * of.n).over(root(A, of.exponentials(0), 2 * of.n)),
      ),
    ),
    'equal, not only proportional': each((of, A, y) =>
      equal(of.geometric(y), root(A, of.exponentials(y))),
    ),
  },
};

/** (7.66): the mean exponent is ½W_yᵀv + b_y. */
export const halvedWeights = {
  domain,
  given,
  relation: each((of, A, y) =>
    equal(
      of.power(A.sum(of.exponents(y)).over(of.masks.length)),
      of.power(of.total(y).over(2).plus(of.bias(y))),
      `class ${y}`,
    ),
  ),
  mutants: {
    'the bias halved too': each((of, A, y) =>
      equal(
        of.power(A.sum(of.exponents(y)).over(of.masks.length)),
        of.power(of.total(y).plus(of.bias(y)).over(2)),
      ),
    ),
    'the full weights': each((of, A, y) =>
      equal(
        of.power(A.sum(of.exponents(y)).over(of.masks.length)),
        of.power(of.total(y).plus(of.bias(y))),
      ),
    ),
  },
};

/** (7.65): the root of a product of exponentials is the exponential of the mean. */
export const exponentialOfTheMean = {
  domain,
  given,
  relation: each((of, A, y) =>
    equal(
      root(A, of.exponentials(y)),
      of.power(A.sum(of.exponents(y)).over(of.masks.length)),
      `class ${y}`,
    ),
  ),
  mutants: {
    '1/(2n) for 1/2^n': each((of, A, y) =>
      equal(root(A, of.exponentials(y)), of.power(A.sum(of.exponents(y)).over(2 * of.n))),
    ),
    'the bias counted once more': each((of, A, y) =>
      equal(
        root(A, of.exponentials(y)),
        of.power(A.sum(of.exponents(y)).over(of.masks.length).plus(of.bias(y))),
      ),
    ),
  },
};

/** The logits without their biases, Σ_d W_yᵀ(d ⊙ v). */
export function withoutBias(of: Derivation, A: Arithmetic, y: number) {
  return A.sum(of.exponents(y).map((z) => z.minus(entry(of.kase.model.biases, y))));
}
