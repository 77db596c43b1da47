import { indicesOf } from '../../meaning/indices.js';
import { descendants } from '../../meaning/parts.js';
import type { Of } from '../../meaning/tree.js';
import type { Finding, Rule } from '../rule.js';
import { ofKind, type Survey, type Surveyed } from '../survey.js';

/** Letters that are mistaken for each other. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  u: '\\mu',
  v: '\\nu',
  w: '\\omega',
  a: '\\alpha',
  p: '\\rho',
  n: '\\eta',
  k: '\\kappa',
  x: '\\chi',
  y: '\\gamma',
};

/** A sum over an index that is not in it, while one like it is. */
export const unusedIndex: Rule = {
  name: 'unused-index',
  severity: 'error',
  about:
    'What is summed or multiplied does not have the index in it, and has one in its place that differs by a prime or a stroke.',
  correct: "$$q(y) = \\frac{p(y)}{\\sum_{y'} p(y')}$$",
  incorrect: "$$q(y) = \\frac{p(y)}{\\sum_{y'} p(y)}$$",
  find: (survey) =>
    survey.formulas
      .filter(({ formula }) => formula.gap === undefined && formula.role !== 'other')
      .flatMap((one) => ofKind(one.nodes, 'big').flatMap((big) => inBig(survey, one, big))),
};

function inBig(survey: Survey, one: Surveyed, big: Of<'big'>): Omit<Finding, 'rule'>[] {
  if (big.operator !== '\\sum' && big.operator !== '\\prod') return [];
  const [index, other] = indicesOf(big);
  if (index === undefined || other !== undefined || big.body.kind === 'missing') return [];
  const below = new Set(big.below === undefined ? [] : descendants(big.below));
  const symbols = ofKind(one.nodes, 'symbol').filter((symbol) => !below.has(symbol));
  const same = (symbol: Of<'symbol'>): boolean =>
    symbol.name === index.name && symbol.primes === index.primes;
  if (symbols.some(same)) return [];
  const twin = ofKind(descendants(big.body), 'symbol').find(
    (symbol) =>
      (index.primes > 0 && symbol.name === index.name && symbol.primes < index.primes) ||
      (LOOKALIKES[index.name] === symbol.name && isBoundElsewhere(survey, symbol.name, big)),
  );
  if (twin === undefined) return [];
  const [printed, instead] = [
    survey.print(index),
    survey.print({ start: twin.start, end: twin.end }),
  ];
  const name = twin.name === index.name ? index.name : twin.name;
  return [
    {
      // In passing, as in a question about it, it need not be meant as a statement.
      severity: one.reliable ? 'error' : 'slip',
      start: index.start,
      end: index.end,
      message: `${printed} runs below ${big.operator} and is nowhere in what follows, which has ${instead} in its place`,
      ...(twin.name === index.name ? {} : { correction: name }),
    },
  ];
}

function isBoundElsewhere(survey: Survey, name: string, except: Of<'big'>): boolean {
  return survey.formulas.some(({ nodes }) =>
    ofKind(nodes, 'big').some(
      (big) => big !== except && indicesOf(big).some((index) => index.name === name),
    ),
  );
}
