import { indicesOf } from '../../meaning/indices.js';
import { outline } from '../../meaning/outline.js';
import { descendants } from '../../meaning/parts.js';
import type { Node, Of } from '../../meaning/tree.js';
import { mainChain } from '../../proofread/roles.js';
import type { Finding, Rule } from '../rule.js';
import { ofKind, type Survey, type Surveyed } from '../survey.js';

/** An index on one side of an equation only, that a sum binds elsewhere. */
export const freeIndex: Rule = {
  name: 'free-index',
  severity: 'error',
  about:
    'An index is free on the right of an equation and not on its left, where the document elsewhere sums over it.',
  correct: '$$s_i = \\sum_l \\sum_j w_{ijl}$$ and $$t_i = \\sum_l \\sum_j w_{ijl} v_l$$',
  incorrect: '$$s_i = \\sum_l \\sum_j w_{ijl}$$ and $$t_i = \\sum_l w_{ijl} v_l$$',
  find: (survey) => {
    const summed = summedIndices(survey);
    return survey.formulas
      .filter(({ reliable }) => reliable)
      .flatMap((one) => inFormula(survey, one, summed));
  },
};

/** Symbols with scripts that a sum around them binds an index of, as `w_ij^hl j`. */
function summedIndices(survey: Survey): ReadonlySet<string> {
  const summed = new Set<string>();
  for (const { nodes } of survey.formulas)
    for (const big of ofKind(nodes, 'big'))
      for (const index of indicesOf(big))
        for (const symbol of ofKind(descendants(big.body), 'symbol'))
          if (scriptNames(symbol).has(index.name)) summed.add(key(symbol, index.name));
  return summed;
}

function inFormula(
  survey: Survey,
  one: Surveyed,
  summed: ReadonlySet<string>,
): Omit<Finding, 'rule'>[] {
  const chain = mainChain(one.tree);
  const [left, right] = chain?.members ?? [];
  if (chain?.signs[0]?.sign !== '=' || left === undefined || right === undefined) return [];
  const known = new Set(ofKind(descendants(left), 'symbol').map(({ name }) => name));
  if (scriptsIn(left).size === 0) return [];
  const inside = descendants(right);
  const bigs = ofKind(inside, 'big');
  const bound = new Set(bigs.flatMap((big) => indicesOf(big).map(({ name }) => name)));
  for (const symbol of ofKind(inside, 'symbol')) {
    const scripts = scriptNames(symbol);
    // Without another index of the same symbol that is summed over, all may be free on purpose.
    if (![...scripts].some((name) => bound.has(name))) continue;
    for (const name of scripts) {
      if (bound.has(name) || known.has(name) || !summed.has(key(symbol, name))) continue;
      if (isQuantified(one.formula.sentence, name)) continue;
      const message = `${name} is an index of ${survey.print(symbol)} that nothing sums over here and the left-hand side does not have`;
      return [{ severity: 'error', start: symbol.start, end: symbol.end, message }];
    }
  }
  return [];
}

function isQuantified(sentence: string, name: string): boolean {
  return new RegExp(`\\$\\s*${name}\\s*(?:[=,\\\\$])`, 'u').test(sentence);
}

function scriptsIn(node: Node): ReadonlySet<string> {
  return new Set(ofKind(descendants(node), 'symbol').flatMap((symbol) => [...scriptNames(symbol)]));
}

/** Single letters among the indices of a symbol. */
function scriptNames(symbol: Of<'symbol'>): ReadonlySet<string> {
  const scripts = [symbol.sub, symbol.upper].filter((node) => node !== undefined);
  const names = scripts.flatMap((node) =>
    ofKind(descendants(node), 'symbol').map(({ name }) => name),
  );
  return new Set(names.filter((name) => /^[a-z]$/u.test(name)));
}

function key(symbol: Of<'symbol'>, index: string): string {
  return `${outline({ ...symbol, primes: 0 })} ${index}`;
}
