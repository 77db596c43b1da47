import { indicesOf } from '../../meaning/indices.js';
import { outline } from '../../meaning/outline.js';
import type { Finding, Rule } from '../rule.js';
import { ofKind, type Survey } from '../survey.js';
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
        ...ofKind(nodes, 'big').flatMap((big) => nested(survey, big)),
        ...ofKind(nodes, 'quotient').flatMap((quotient) => outside(survey, quotient)),
      ]),
};

type Found = Omit<Finding, 'rule'>[];

function nested(survey: Survey, big: Of<'big'>): Found {
  const inner = big.body;
  if (inner.kind !== 'big' || big.operator !== '\\sum' || inner.operator !== '\\sum') return [];
  const [[index, other], own] = [indicesOf(big), new Set(indicesOf(inner).map(outline))];
  // Σ_{l<h} Σ_h: h is a bound there, and no index of both.
  const isPlain = (sum: Of<'big'>): boolean =>
    sum.below?.kind === 'symbol' ||
    (sum.below?.kind === 'chain' && sum.below.signs.every(({ sign }) => sign === '='));
  if (
    index === undefined ||
    other !== undefined ||
    !own.has(outline(index)) ||
    !isPlain(big) ||
    !isPlain(inner)
  )
    return [];
  const message = `both sums run over ${survey.print(index)}, so that the outer one counts instead of summing`;
  return [{ severity: 'error', start: big.start, end: inner.body.start, message }];
}

function outside(survey: Survey, quotient: Of<'quotient'>): Found {
  const sum = quotient.below;
  if (sum.kind !== 'big' || sum.operator !== '\\sum') return [];
  // The ṽ of a sum over it is not the v above the line.
  if (sum.below !== undefined && ofKind(descendants(sum.below), 'accent').length > 0) return [];
  const [index] = indicesOf(sum);
  if (index === undefined || index.primes > 0 || !isFreeIn(quotient.above, outline(index)))
    return [];
  const message = `${survey.print(index)} is free above the line and runs below it: the sum needs an index of its own`;
  return [{ severity: 'slip', start: sum.start, end: sum.end, message }];
}

/** Whether an index, as `outline` has it, stands at something and no sum in it binds it. */
function isFreeIn(node: Node, index: string): boolean {
  const nodes = descendants(node);
  if (ofKind(nodes, 'big').some((big) => indicesOf(big).map(outline).includes(index))) return false;
  return ofKind(nodes, 'symbol').some(
    ({ sub }) =>
      sub !== undefined && ofKind(descendants(sub), 'symbol').some((one) => outline(one) === index),
  );
}
