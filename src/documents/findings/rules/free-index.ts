import { indicesOf } from '../../meaning/indices.js';
import { outline } from '../../meaning/outline.js';
import { descendants } from '../../meaning/parts.js';
import type { Node, Of } from '../../meaning/tree.js';
import { mainChain } from '../../proofread/roles.js';
import type { Finding, Rule } from '../rule.js';
import { ofKind, type Survey, type Surveyed } from '../survey.js';

/** An index on one side of an equation only. */
export const freeIndex: Rule = {
  name: 'free-index',
  severity: 'error',
  about:
    'An index is free on the right of an equation and not on its left, where the document elsewhere sums over it, or where the index of the left is missing on the right.',
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
  const symbols = ofKind(inside, 'symbol');
  for (const symbol of symbols) {
    const scripts = scriptNames(symbol);
    // What stands beside a sum, as in a list of conditions, is not what it sums over.
    const around = bigs.filter(({ body }) => descendants(body).includes(symbol));
    const summing = new Set(around.flatMap((big) => indicesOf(big).map(({ name }) => name)));
    // Without another index of the same symbol that is summed over, all may be free on purpose.
    if (![...scripts].some((name) => summing.has(name))) continue;
    for (const name of scripts) {
      if (bound.has(name) || known.has(name) || !summed.has(key(symbol, name))) continue;
      // In an exponent or as a factor it is a number that may be any, as in an expansion by a row.
      if (symbols.some((other) => other.name === name && !isScript(other, symbols))) continue;
      if (isQuantified(one.formula.sentence, name)) continue;
      const message = `${name} is an index of ${survey.print(symbol)} that nothing sums over here and the left-hand side does not have`;
      return [{ severity: 'error', start: symbol.start, end: symbol.end, message }];
    }
  }
  return exchanged(survey, one, left, right, bound);
}

/**
 * `u_i = \\sum_k s_{kj} v_k`: the left has an index that the right does not have, and the right one
 * that the left does not have. The words may say how they belong together, so that it is a slip.
 */
function exchanged(
  survey: Survey,
  { formula, tree }: Surveyed,
  left: Node,
  right: Node,
  bound: ReadonlySet<string>,
): Omit<Finding, 'rule'>[] {
  const indices = left.kind === 'symbol' ? [...scriptNames(left)] : [];
  const inside = ofKind(descendants(right), 'symbol');
  const names = new Set(inside.map(({ name }) => name));
  const lost = indices.find((name) => INDEX.test(name) && !names.has(name));
  const isSet = ofKind(descendants(right), 'fence').some(({ open }) => open === '{');
  if (lost === undefined || bound.size === 0 || isSet || tree.kind !== 'chain') return [];
  const known = new Set(ofKind(descendants(left), 'symbol').map(({ name }) => name));
  for (const symbol of inside)
    for (const name of scriptNames(symbol)) {
      if (!INDEX.test(name) || bound.has(name) || known.has(name)) continue;
      // An index that also stands by itself is a number that the text may fix.
      if (inside.some((other) => other.name === name && !isScript(other, inside))) continue;
      const around = survey.document.text.slice(
        Math.max(0, formula.found.start - NEAR),
        formula.found.end + NEAR,
      );
      if (isQuantified(formula.sentence, name) || isQuantified(around, name)) continue;
      if (!isIndexElsewhere(survey, name)) continue;
      const message = `${name} is an index of ${survey.print(symbol)} that the left-hand side does not have, and ${lost}, which it has, is nowhere on the right`;
      return [{ severity: 'slip', start: symbol.start, end: symbol.end, message }];
    }
  return [];
}

const INDEX = /^[h-m]$/u;
/** How far from a formula words may say what an index is. */
const NEAR = 300;

function isScript(node: Node, symbols: readonly Of<'symbol'>[]): boolean {
  return symbols.some(({ sub, upper }) =>
    [sub, upper].some((script) => script !== undefined && descendants(script).includes(node)),
  );
}

/** Whether the document binds a letter by a sum, or says over what it ranges. */
function isIndexElsewhere(survey: Survey, name: string): boolean {
  const ranges = survey.table.get(name)?.ranges ?? [];
  return (
    ranges.length > 0 ||
    survey.formulas.some(({ nodes }) =>
      ofKind(nodes, 'big').some((big) => indicesOf(big).some((index) => index.name === name)),
    )
  );
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
