import { descendants } from '../meaning/parts.js';
import type { Node, Of } from '../meaning/tree.js';
import { ofKind, type Survey } from './survey.js';

/** What the values of a printed quantity are. */
export interface Quantity {
  readonly words: string;
  /** Both inclusive; without a greatest there is no bound. The least is 0. */
  readonly greatest?: 1;
  /** Whether it counts, so that it is whole. */
  readonly isWhole: boolean;
}

const VARIANCE = /^(?:var|variance)$/iu;
const DEVIATION = /^(?:sd|std|stdev|stddev)$/iu;
const COUNTING = /^(?:card|\\#)$/iu;
const INDEFINITE =
  /minkowski|lorentz|space-?time|relativi|pseudo-?(?:norm|riemann|euclid|metric)|indefinite|time-?like|space-?like|krein|hyperboloid/iu;
const GRADED = /graded|grading|degree|cohomolog|homolog|determinant|valuation/iu;
const SIGNED = /quasi-?probab|negative probab|signed (?:measure|probab)|wigner/iu;
const PROBABILISTIC =
  /probab|вероятн|概率|機率|确率|確率|wahrscheinlich|kans(?:rekening|verdeling)|sannolikh/iu;
const OTHER_P =
  /polynom|population|pressure|price|premium|density|densities|densité|dichte|likelihood|密度/iu;

const PROBABILITY: Quantity = { words: 'probability', greatest: 1, isWhole: false };
const NORM: Quantity = { words: 'norm', isWhole: false };
const ABSOLUTE: Quantity = { words: 'absolute value', isWhole: false };
const COUNT: Quantity = { words: 'count', isWhole: true };

/**
 * What a node is if its form says for certain that its values are bounded: a probability, a
 * variance or deviation, a norm, an absolute value, a number of things. Undefined where it may be
 * something else in this document, such as a determinant between bars or the value of a polynomial P.
 */
export function quantityOf(node: Node, survey: Survey): Quantity | undefined {
  switch (node.kind) {
    case 'choice':
      return node.readings[0] && quantityOf(node.readings[0].node, survey);
    case 'indexed':
      return node.upper === undefined && node.of.kind === 'fence'
        ? fenced(node.of, survey)
        : undefined;
    case 'fence':
      return fenced(node, survey);
    case 'power': {
      const of = quantityOf(node.base, survey);
      const isPower = node.exponent.kind === 'number';
      return isPower && (of === NORM || of === ABSOLUTE)
        ? { words: `power of ${of === NORM ? 'a norm' : 'an absolute value'}`, isWhole: false }
        : undefined;
    }
    case 'call':
      return applied(node, survey);
    case 'product': {
      const [sign, set, more] = node.factors;
      const isNumberOf =
        sign?.node.kind === 'symbol' && sign.node.name === '\\#' && set?.sign === '';
      return isNumberOf && more === undefined ? COUNT : undefined;
    }
    case 'binomial':
      return isNatural(node.above) && isNatural(node.below)
        ? { words: 'binomial coefficient', isWhole: true }
        : undefined;
    case 'postfix':
      return node.sign === '!' && isCounting(node.of)
        ? { words: 'factorial', isWhole: true }
        : undefined;
    default:
      return undefined;
  }
}

function fenced({ open, close, of }: Of<'fence'>, survey: Survey): Quantity | undefined {
  const { text } = survey.document;
  const isNorm =
    (open === '‖' && close === '‖') ||
    (open === '|' && close === '|' && of.kind === 'fence' && of.open === '|' && of.close === '|');
  if (isNorm) return INDEFINITE.test(text) ? undefined : NORM;
  if (open !== '|' || close !== '|') return undefined;
  if (of.kind === 'fence' && of.open === '{' && of.of.kind === 'list') return COUNT;
  if (INDEFINITE.test(text) || GRADED.test(text)) return undefined;
  // Between bars a capital or something in bold may be a matrix, of which it is the determinant.
  const isScalar = descendants(of).every(
    (one) =>
      one.kind === 'number' ||
      one.kind === 'sum' ||
      one.kind === 'prefix' ||
      (one.kind === 'symbol' &&
        /^[a-z]$/u.test(one.name) &&
        one.font === undefined &&
        survey.table.get(one.name)?.kind !== 'matrix'),
  );
  return isScalar ? ABSOLUTE : undefined;
}

function applied(node: Of<'call'>, survey: Survey): Quantity | undefined {
  if (node.of.kind !== 'symbol') return undefined;
  const { name, font } = node.of;
  if (VARIANCE.test(name)) return { words: 'variance', isWhole: false };
  if (DEVIATION.test(name)) return { words: 'standard deviation', isWhole: false };
  if (COUNTING.test(name)) return COUNT;
  const { text } = survey.document;
  if (SIGNED.test(text)) return undefined;
  if (name === 'Pr' || name === 'Prob' || (name === 'P' && font === 'mathbb')) return PROBABILITY;
  if (name !== 'P') return undefined;
  // Of P alone only an event or a condition says that it is a probability.
  const inside = descendants(node.argument);
  const events = ofKind(inside, 'chain');
  const isEvent = events.some(({ members: [first] }) => first !== undefined && ofVariable(first));
  if (isEvent) return PROBABILITY;
  const isGiven = inside.some((one) => one.kind === 'given');
  if (events.length === 0 && !isGiven) return undefined;
  return PROBABILISTIC.test(text) && !OTHER_P.test(text) ? PROBABILITY : undefined;
}

/** Whether what an event speaks of is a capital, as random variables are: P(t = 0) is a value at a time. */
function ofVariable(node: Node): boolean {
  return ofKind(descendants(node), 'symbol').some(({ name }) => /^[A-Z]$/u.test(name));
}

function isNatural(node: Node): boolean {
  return node.kind === 'number' && /^\d+$/u.test(node.value);
}

function isCounting(node: Node): boolean {
  return isNatural(node) || (node.kind === 'symbol' && /^[kmnN]$/u.test(node.name));
}
