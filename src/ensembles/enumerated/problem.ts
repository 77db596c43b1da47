/** Logits beyond this are refused: their exponentials' exponents would not fit. */
export const LARGEST_LOGIT = 1e6;
/** 2^30 masks of two classes take half a minute. */
export const MOST_GATES = 30;
const MOST_CLASSES = 1000;

/** A softmax layer with a gate on each input, all gates independent; doubles, taken as exact. */
export interface SoftmaxProblem {
  /** A row for each of 2 to 1,000 classes, an entry for each gate. */
  readonly weights: readonly ArrayLike<number>[];
  /** One for each class; 0 where nothing is given. */
  readonly biases?: ArrayLike<number>;
  /** The input of each gate; 1 where nothing is given. */
  readonly input?: ArrayLike<number>;
  /** The probability of each gate to be 1, in [0, 1]. */
  readonly inclusion: ArrayLike<number>;
}

/** A logistic unit σ(b + Σ δ_j w_j I_j) with independent gates. */
export interface UnitProblem {
  readonly weights: ArrayLike<number>;
  readonly bias?: number;
  readonly input?: ArrayLike<number>;
  readonly inclusion: ArrayLike<number>;
}

/**
 * @throws RangeError if the shapes do not fit, a number is not finite, an
 *   inclusion probability is outside of [0, 1], or there are more than 30 gates
 *   that are not fixed or other than 2 to 1,000 classes.
 */
export function checkProblem(problem: SoftmaxProblem): void {
  const { weights, biases, input, inclusion } = problem;
  if (weights.length < 2 || weights.length > MOST_CLASSES)
    throw new RangeError(`${weights.length} classes: expected 2 to ${MOST_CLASSES}`);
  const n = inclusion.length;
  for (const [y, row] of weights.entries()) {
    sameLength(`class ${y}: weights`, row, n);
    finite(`weight of class ${y} and gate`, row);
  }
  if (biases) {
    if (biases.length !== weights.length)
      throw new RangeError(`${biases.length} biases for ${weights.length} classes`);
    finite('bias', biases);
  }
  if (input) {
    sameLength('inputs', input, n);
    finite('input', input);
  }
  let drawn = 0;
  for (let j = 0; j < n; j++) {
    const p = inclusion[j]!;
    if (!(p >= 0 && p <= 1))
      throw new RangeError(`the inclusion probability of gate ${j} is ${p}: expected 0 to 1`);
    if (p > 0 && p < 1) drawn++;
  }
  if (drawn > MOST_GATES)
    throw new RangeError(
      `${drawn} gates are drawn: the masks of at most ${MOST_GATES} are enumerated`,
    );
}

function sameLength(what: string, list: ArrayLike<number>, n: number): void {
  if (list.length !== n) throw new RangeError(`${what} are ${list.length}, the gates ${n}`);
}

function finite(what: string, list: ArrayLike<number>): void {
  for (let j = 0; j < list.length; j++)
    if (!Number.isFinite(list[j])) throw new RangeError(`${what} ${j} is ${list[j]}: not finite`);
}
