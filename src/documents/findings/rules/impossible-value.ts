import type { Rational } from '../../../arithmetic/number.js';
import { isHedged } from '../hedges.js';
import { literalValue } from '../literal-value.js';
import { quantityOf, type Quantity } from '../quantity.js';
import type { Finding, Rule } from '../rule.js';
import { comparisonBetween, statedChains, type Comparison } from '../stated-chains.js';
import type { Survey, Surveyed } from '../survey.js';
import type { Node, Of } from '../../meaning/tree.js';

/** A probability outside of [0, 1], a variance, a norm or a count below 0, a count that is not whole. */
export const impossibleValue: Rule = {
  name: 'impossible-value',
  severity: 'error',
  about:
    'A probability is said to be outside of [0, 1], a variance, a deviation, a norm or a count to be below 0, or a count not to be whole.',
  correct: '$$\\Pr(X > 1) = 0.3, \\quad \\operatorname{Var}(X) = 2$$',
  incorrect: '$$\\Pr(X > 1) = 1.3, \\quad \\operatorname{Var}(X) < 0$$',
  find: (survey) =>
    survey.formulas
      .filter(({ reliable, formula: { role } }) => reliable && role !== 'condition')
      .flatMap((one) => inFormula(survey, one)),
};

function inFormula(survey: Survey, { tree, formula }: Surveyed): Omit<Finding, 'rule'>[] {
  const found = statedChains(tree).flatMap((chain) => inChain(survey, chain));
  return found.length === 0 || isHedged(survey.document, formula) ? [] : found;
}

function inChain(survey: Survey, chain: Of<'chain'>): Omit<Finding, 'rule'>[] {
  const print = (span: { start: number; end: number }): string => survey.print(span);
  const values = chain.members.map((member) =>
    hasDecimalComma(survey.document.text, member) ? undefined : literalValue(member, print),
  );
  return chain.members.flatMap((member, at) => {
    const what = quantityOf(member, survey);
    if (what === undefined) return [];
    const wrong = values.findIndex((value, by) => {
      const how = value && comparisonBetween(chain, at, by);
      return value !== undefined && how !== undefined && isImpossible(what, how, value);
    });
    const other = chain.members[wrong];
    if (other === undefined) return [];
    const how = comparisonBetween(chain, at, wrong)!;
    const number = survey.print(other).trim().replace(/\s+/gu, ' ');
    return [
      {
        severity: 'error' as const,
        start: Math.min(member.start, other.start),
        end: Math.max(member.end, other.end),
        message: `a ${what.words} ${how === '=' ? 'of' : how} ${number}, which none can be`,
      },
    ];
  });
}

/** Whether no value that the quantity can have compares with the number in this way. */
function isImpossible(what: Quantity, how: Comparison, value: Rational): boolean {
  switch (how) {
    case '=':
      return (
        value.sign() < 0 ||
        (what.greatest !== undefined && value.compare(what.greatest) > 0) ||
        (what.isWhole && !value.isInteger())
      );
    case '<':
      return value.sign() <= 0;
    case '≤':
      return value.sign() < 0;
    case '>':
      return what.greatest !== undefined && value.compare(what.greatest) >= 0;
    case '≥':
      return what.greatest !== undefined && value.compare(what.greatest) > 0;
  }
}

/** Whether a number goes on before or after a comma, as in 12,5. */
function hasDecimalComma(text: string, { start, end }: Node): boolean {
  return (
    /^\s*(?:\{,\}|,\\?[,;:!]?)\s*\d/u.test(text.slice(end, end + 8)) ||
    /\d\s*(?:\{,\}|,)\s*$/u.test(text.slice(Math.max(0, start - 8), start))
  );
}
