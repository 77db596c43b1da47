import type { Finding, Rule } from '../rule.js';
import type { Surveyed } from '../survey.js';

/** A parenthesis without its partner in an equation. */
export const unbalanced: Rule = {
  name: 'unbalanced',
  severity: 'slip',
  about: 'A parenthesis in a displayed equation has no partner.',
  correct: '$$a = (b + c) d$$',
  incorrect: '$$a = (b + c d$$',
  find: (survey) => survey.formulas.flatMap(inFormula),
};

/* Brackets may be intervals, braces systems; parentheses that cross text or rows are laid out by hand. */
function inFormula({ formula, nodes }: Surveyed): Omit<Finding, 'rule'>[] {
  const [one, second] = formula.unbalanced;
  if (one === undefined || second !== undefined || !formula.found.display) return [];
  if (!/[()]/u.test(one.sign) || /\\text|\\mbox|\\left|\\right|\\\\/u.test(formula.tex)) return [];
  if (nodes[0]?.kind !== 'chain') return [];
  const message = one.opens
    ? 'a parenthesis that nothing closes'
    : 'a parenthesis that nothing opens';
  return [{ severity: 'slip', start: one.start, end: one.end, message }];
}
