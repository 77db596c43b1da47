import { statedChains } from '../stated-chains.js';
import type { Finding, Rule } from '../rule.js';
import type { Survey, Surveyed } from '../survey.js';

const NAMES: Readonly<Record<string, string>> = {
  '(': 'parenthesis',
  ')': 'parenthesis',
  '[': 'bracket',
  ']': 'bracket',
  '{': 'brace',
  '}': 'brace',
  '⟨': 'angle bracket',
  '⟩': 'angle bracket',
};
/** Where half of a pair is printed on purpose, or elsewhere than the other half. */
const LAID_OUT =
  /\\text|\\mbox|\\left|\\right|\\intertext|\\begin\{cases\}|\\middle|\\[bB]igg?[lrm]?\b|\\begin\{(?:array|[a-z]*matrix)|\\[lr]angle\b[^]*\\[lr]angle\b|\|[^|]*\\rangle|\\langle[^\\|]*\|/u;
const INTERVAL = /[[(\]][^[\]()]*[,;][^[\]()]*[)\][]/u;

/** A parenthesis, a bracket or a brace without its partner in an equation. */
export const unbalanced: Rule = {
  name: 'unbalanced',
  severity: 'slip',
  about:
    'A parenthesis, a bracket, a brace or an angle bracket in an equation has no partner, or two of the same direction have none.',
  correct: '$$a = (b + c) d$$',
  incorrect: '$$a = (b + c d$$',
  find: (survey) => survey.formulas.flatMap((one) => inFormula(survey, one)),
};

/* Brackets may be intervals, braces systems; delimiters that cross text or rows are laid out by hand. */
function inFormula(survey: Survey, { formula, tree }: Surveyed): Omit<Finding, 'rule'>[] {
  const { unbalanced: all, tex, found } = formula;
  const [one, second] = all;
  if (one === undefined || all.length > 2) return [];
  if (second !== undefined && (second.sign !== one.sign || second.opens !== one.opens)) return [];
  if (!Object.hasOwn(NAMES, one.sign) || LAID_OUT.test(tex)) return [];
  if (statedChains(tree).length === 0 || survey.print(one).trim().length > 8) return [];
  // In a line of text the other half may stand in another formula or in the words.
  if (!found.display && !isAlone(survey, found, one.opens)) return [];
  if (/[[\]]/u.test(one.sign) && INTERVAL.test(tex)) return [];
  const name = NAMES[one.sign]!;
  return all.map(({ start, end, opens }) => ({
    severity: 'slip' as const,
    start,
    end,
    message: `a ${name} that nothing ${opens ? 'closes' : 'opens'}`.replace('a angle', 'an angle'),
  }));
}

/** Whether the words before and after a formula have no half of a pair that may belong to it. */
function isAlone(
  survey: Survey,
  { start, end }: { readonly start: number; readonly end: number },
  opens: boolean,
): boolean {
  const { text } = survey.document;
  const around = opens ? text.slice(end, end + 200) : text.slice(Math.max(0, start - 200), start);
  const line = opens ? around.split(/\n\s*\n/u)[0]! : around.split(/\n\s*\n/u).at(-1)!;
  return !/[()[\]{}⟨⟩（）【】]/u.test(line.replace(/\([^()]*\)|\{[^{}]*\}|\[[^[\]]*\]/gu, ''));
}
