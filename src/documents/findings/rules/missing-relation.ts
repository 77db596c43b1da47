import type { Node } from '../../meaning/tree.js';
import { headOf } from '../../proofread/heads.js';
import type { Rule } from '../rule.js';
import { ofKind } from '../survey.js';

/** An empty line where an equality sign was. */
export const missingRelation: Rule = {
  name: 'missing-relation',
  severity: 'error',
  about:
    'A displayed formula has an empty line, and no relation, between the left-hand side of an equation and what it equals.',
  correct: '$$q(y) = 2$$\n\n$$\nq(y)\n=\n\\sqrt{x}\n$$',
  incorrect: '$$q(y) = 2$$\n\n$$\nq(y)\n\n\\sqrt{x}\n$$',
  find: (survey) =>
    survey.formulas
      .filter(({ reliable, formula, nodes }) => reliable && formula.found.display && isFree(nodes))
      .flatMap(({ formula, tree }) => {
        const empty = /\n[ \t]*\r?\n/u.exec(formula.tex.trimEnd());
        if (empty === null || tree.kind !== 'product') return [];
        const at = formula.found.bodyStart + empty.index;
        const before = tree.factors.filter(({ node }) => node.end <= at).map(({ node }) => node);
        const after = tree.factors.filter(({ node }) => node.start >= at);
        const [left] = before;
        if (left === undefined || after.length === 0 || !isLeftHandSide(before, survey.heads))
          return [];
        return [
          {
            severity: 'error' as const,
            start: left.start,
            end: tree.end,
            message: `no relation stands between ${survey.print(left)} and what follows the empty line`,
            correction: `${survey.print({ start: left.start, end: at })}\n=\n${survey.print({ start: at, end: tree.end }).trimStart()}`,
          },
        ];
      }),
};

/** Whether there is no relation but below operators and between delimiters. */
function isFree(nodes: readonly Node[]): boolean {
  return (
    nodes[0]?.kind === 'product' &&
    ofKind(nodes, 'choice').every(({ readings }) => readings.length > 0)
  );
}

function isLeftHandSide(before: readonly Node[], heads: ReadonlySet<string>): boolean {
  const [left, second] = before;
  const head = left === undefined ? undefined : headOf(left);
  return second === undefined && head !== undefined && heads.has(head);
}
