import { indicesOf, namesOfIndex } from '../../meaning/indices.js';
import type { Finding, Rule } from '../rule.js';
import { ofKind } from '../survey.js';
import { descendants } from '../../meaning/parts.js';
import type { Node, Of } from '../../meaning/tree.js';

/** An index that two sums bind, or that stands outside of its sum as well. */
export const repeatedIndex: Rule = {
  name: 'repeated-index',
  severity: 'error',
  about:
    'A sum directly within a sum has the same index, or the index of a sum below a fraction line is free above it.',
  correct: '$$s = \\sum_i \\sum_j a_{ij}, \\quad p_i = \\frac{x_i}{\\sum_j x_j}$$',
  incorrect: '$$s = \\sum_i \\sum_i a_{ii}, \\quad p_i = \\frac{x_i}{\\sum_i x_i}$$',
  find: (survey) =>
    survey.formulas
      .filter(({ reliable }) => reliable)
      .flatMap(({ nodes }) => [
        ...ofKind(nodes, 'big').flatMap((big) => nested(big)),
        ...ofKind(nodes, 'quotient').flatMap((quotient) => outside(quotient)),
      ]),
};

type Found = Omit<Finding, 'rule'>[];

function nested(big: Of<'big'>): Found {
  const inner = big.body;
  if (inner.kind !== 'big' || big.operator !== '\\sum' || inner.operator !== '\\sum') return [];
  const [[name, other], own] = [namesOfIndex(big), new Set(namesOfIndex(inner))];
  // Σ_{l<h} Σ_h: h is a bound there, and no index of both.
  const isPlain = (sum: Of<'big'>): boolean =>
    sum.below?.kind === 'symbol' ||
    (sum.below?.kind === 'chain' && sum.below.signs.every(({ sign }) => sign === '='));
  if (
    name === undefined ||
    other !== undefined ||
    !own.has(name) ||
    !isPlain(big) ||
    !isPlain(inner)
  )
    return [];
  const message = `both sums run over ${name}, so that the outer one counts instead of summing`;
  return [{ severity: 'error', start: big.start, end: inner.body.start, message }];
}

function outside(quotient: Of<'quotient'>): Found {
  const sum = quotient.below;
  if (sum.kind !== 'big' || sum.operator !== '\\sum') return [];
  const [index] = indicesOf(sum);
  const name = index?.primes === 0 ? index.name : undefined;
  const above = quotient.above;
  if (name === undefined || !isFreeIn(above, name)) return [];
  const message = `${name} is free above the line and runs below it: the sum needs an index of its own`;
  return [{ severity: 'slip', start: sum.start, end: sum.end, message }];
}

/** Whether a name is an index of something that no sum in it binds. */
function isFreeIn(node: Node, name: string): boolean {
  const nodes = descendants(node);
  if (ofKind(nodes, 'big').some((big) => namesOfIndex(big).includes(name))) return false;
  return ofKind(nodes, 'symbol').some(
    ({ sub }) =>
      sub !== undefined &&
      ofKind(descendants(sub), 'symbol').some((one) => one.name === name && one.primes === 0),
  );
}
