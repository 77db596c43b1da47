import type { Node, Of } from '../../meaning/tree.js';
import type { Finding, Rule, Severity } from '../rule.js';
import { statedChains } from '../stated-chains.js';
import { ofKind, type Survey, type Surveyed } from '../survey.js';

const SUMMING = new Set(['\\sum', '\\prod', '\\int', '\\bigcup', '\\bigcap']);
const MEANS = /^(?:E|Var|Cov|Pr)$/u;
const OPERATORS = /^(?:[+−-]|\\cdot|\\times|×)$/u;
/** What is left empty with a blank in it is to be filled in, or stands for any operand. */
const FRACTION_ABOVE = /^\\[dtc]?frac\s*\{\s*\}/u;
const FRACTION_BELOW = /^\\[dtc]?frac[^]*\{\s*\}$/u;
const ROOT = /^\\sqrt\s*(?:\[[^\]]*\]\s*)?\{\s*\}$/u;
const ACCENT = /^\\(?:bar|overline|hat|widehat|tilde|widetilde|vec)\s*\{\s*\}$/u;

/** A root, a fraction, a mean, a sum or a product of nothing. */
export const missingOperand: Rule = {
  name: 'missing-operand',
  severity: 'error',
  about:
    'A root, a fraction, a mean or an accent, a sum or product between delimiters, or a sign before a relation has nothing to work on.',
  correct: '$$(\\prod_{i=1}^k x_i)^{1/k} = \\sqrt[k]{x}$$',
  incorrect: '$$(\\prod_{i=1}^k)^{1/k} = \\sqrt[k]{x}$$',
  find: (survey) =>
    survey.formulas
      .filter(({ reliable }) => reliable)
      .flatMap((one) => [
        ...one.nodes.flatMap((node) => lacking(survey, one, node)),
        ...statedChains(one.tree).flatMap((chain) => beforeRelation(survey, chain)),
      ]),
};

/** "\\widetilde{} : D(A) → D(U)" names a map. */
function isNamed(tree: Node, node: Node): boolean {
  return node === tree || (tree.kind === 'chain' && tree.members[0] === node);
}

type Found = Omit<Finding, 'rule'>[];

function lacking(survey: Survey, { nodes, tree }: Surveyed, node: Node): Found {
  const error = (message: string, severity: Severity = 'error'): Found => [
    { severity, start: node.start, end: node.end, message },
  ];
  switch (node.kind) {
    case 'root':
      return node.of.kind === 'missing' && ROOT.test(survey.print(node))
        ? error('a root of nothing')
        : [];
    case 'quotient':
      return fraction(survey, nodes, node, tree) ?? [];
    case 'accent':
      return node.of.kind === 'missing' && !isNamed(tree, node) && ACCENT.test(survey.print(node))
        ? error(`${node.accent} over nothing`)
        : [];
    case 'call': {
      const { of, argument } = node;
      const isMean = of.kind === 'symbol' && MEANS.test(of.name) && of.font !== undefined;
      return isMean && argument.kind === 'fence' && isEmpty(survey, argument) && node !== tree
        ? error(`${survey.print(of)} of nothing`)
        : [];
    }
    case 'fence': {
      // Only delimiters say for certain that nothing more was to come.
      const inside = node.open === '(' && node.close === ')' ? closedIn(node.of) : undefined;
      if (inside === undefined) return [];
      const message = `nothing stands after ${inside.operator} before the parenthesis closes`;
      // What follows a sum in parentheses may be what it is applied to.
      const isApplied = ofKind(nodes, 'product').some(({ factors }) =>
        factors.some((factor, at) => factor.node === node && factors[at + 1]?.sign === ''),
      );
      return [
        { severity: isApplied ? 'slip' : 'error', start: inside.start, end: inside.end, message },
      ];
    }
    default:
      return [];
  }
}

function fraction(
  survey: Survey,
  nodes: readonly Node[],
  node: Of<'quotient'>,
  tree: Node,
): Found | undefined {
  const { above, below, start, end } = node;
  const [noneAbove, noneBelow] = [above.kind === 'missing', below.kind === 'missing'];
  if (noneAbove === noneBelow) return undefined;
  const print = survey.print(node);
  if (noneAbove) {
    // In a proof tree nothing stands above the line of an axiom.
    const isOperand = nodes.some(
      (other) =>
        (other.kind === 'sum' && other.terms.some(({ node: term }) => term === node)) ||
        (other.kind === 'product' && other.factors.some((factor) => factor.node === node)) ||
        (other.kind === 'chain' && other.members.includes(node)),
    );
    const isStated =
      isOperand && statedChains(tree).length > 0 && nodes.every(({ kind }) => kind !== 'text');
    return isStated && below.kind !== 'chain' && FRACTION_ABOVE.test(print)
      ? [{ severity: 'error', start, end, message: 'a fraction with nothing above its line' }]
      : undefined;
  }
  if (FRACTION_BELOW.test(print) && above.start > start)
    return [{ severity: 'error', start, end, message: 'a fraction with nothing below its line' }];
  // After a stroke a relation may be what a set is divided by.
  const rest = survey.document.text.slice(above.end, above.end + 8);
  return /^\s*\/\s*,/u.test(rest) && statedChains(tree).some(({ signs }) => signs[0]?.sign === '=')
    ? [
        {
          severity: 'slip',
          start,
          end: above.end + rest.indexOf('/') + 1,
          message: 'nothing stands below the stroke of a fraction',
        },
      ]
    : undefined;
}

function isEmpty(survey: Survey, { of, open, start, end }: Of<'fence'>): boolean {
  const print = survey.print({ start, end }).replace(/\\left|\\right|\s/gu, '');
  return of.kind === 'missing' && open !== '|' && /^(?:\[\]|\(\)|\\\{\\\})$/u.test(print);
}

function closedIn(inside: Node): Of<'big'> | undefined {
  return inside.kind === 'big' &&
    inside.body.kind === 'missing' &&
    inside.below !== undefined &&
    SUMMING.has(inside.operator)
    ? inside
    : undefined;
}

/** `a = b + = c`: a sign after which a relation follows. */
function beforeRelation(survey: Survey, chain: Of<'chain'>): Found {
  return chain.members.flatMap((member, at): Found => {
    const [relation, next] = [chain.signs[at], chain.members[at + 1]];
    if (at === 0 || relation === undefined || next === undefined || next.kind === 'missing')
      return [];
    const sign = lastSign(member);
    const between = survey.print({ start: lastEnd(member), end: relation.start });
    // Signs that touch are one, as in `+=`.
    if (sign === undefined || !OPERATORS.test(sign) || !/^\s*\S+(?:\s|&)/u.test(between)) return [];
    if (!between.trim().startsWith(sign)) return [];
    const start = lastEnd(member) + between.search(/\S/u);
    return [
      {
        severity: 'error',
        start,
        end: relation.end,
        message: `nothing stands between ${sign} and ${relation.sign}`,
      },
    ];
  });
}

/** The sign before an operand that is missing at the end of a sum or product. */
function lastSign(member: Node): string | undefined {
  const last =
    member.kind === 'sum'
      ? member.terms.at(-1)
      : member.kind === 'product'
        ? member.factors.at(-1)
        : undefined;
  return last?.node.kind === 'missing' ? last.sign : undefined;
}

/** Where the last operand that is there ends. */
function lastEnd(member: Node): number {
  const all =
    member.kind === 'sum' ? member.terms : member.kind === 'product' ? member.factors : [];
  return all.at(-2)?.node.end ?? member.start;
}
