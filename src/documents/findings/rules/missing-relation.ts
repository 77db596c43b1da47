import type { Node } from '../../meaning/tree.js';
import { headOf } from '../../proofread/heads.js';
import { alignedRows, type Cell } from '../aligned-rows.js';
import { splitRows, unrelatedRows } from '../chain-rows.js';
import type { Finding, Rule } from '../rule.js';
import { statedChains } from '../stated-chains.js';
import { ofKind, type Survey, type Surveyed } from '../survey.js';

/** An empty line, or the beginning of a row, where a relation was. */
export const missingRelation: Rule = {
  name: 'missing-relation',
  severity: 'error',
  about:
    'A displayed formula has an empty line, or a column or a row of a chain begins, where a relation is missing between two sides.',
  correct: '$$q(y) = 2$$\n\n$$\nq(y)\n=\n\\sqrt{x}\n$$',
  incorrect: '$$q(y) = 2$$\n\n$$\nq(y)\n\n\\sqrt{x}\n$$',
  find: (survey) => {
    let sides: ReadonlySet<string> | undefined;
    return survey.formulas
      .filter(({ reliable, formula }) => reliable && formula.found.display)
      .flatMap((one) => [
        ...atEmptyLine(survey, one),
        ...inRows(one, () => (sides ??= leftSides(survey))),
      ]);
  },
};

type Found = Omit<Finding, 'rule'>[];

function atEmptyLine(survey: Survey, { formula, nodes, tree }: Surveyed): Found {
  const empty = /\n[ \t]*\r?\n/u.exec(formula.tex.trimEnd());
  if (empty === null || tree.kind !== 'product' || !isFree(nodes)) return [];
  const at = formula.found.bodyStart + empty.index;
  const before = tree.factors.filter(({ node }) => node.end <= at).map(({ node }) => node);
  const after = tree.factors.filter(({ node }) => node.start >= at);
  const [left] = before;
  if (left === undefined || after.length === 0 || !isLeftHandSide(before, survey.heads)) return [];
  return [
    {
      severity: 'error',
      start: left.start,
      end: tree.end,
      message: `no relation stands between ${survey.print(left)} and what follows the empty line`,
      correction: `${survey.print({ start: left.start, end: at })}\n=\n${survey.print({ start: at, end: tree.end }).trimStart()}`,
    },
  ];
}

function inRows({ formula }: Surveyed, sides: () => ReadonlySet<string>): Found {
  const rows = alignedRows(formula.tex);
  if (rows.length < 3) return [];
  const mark = ({ text, start }: Cell): { start: number; end: number; text: string } => {
    const from = formula.found.bodyStart + start + text.length - text.trimStart().length;
    return { start: from, end: from + text.trim().length, text: text.trim() };
  };
  return [
    ...unrelatedRows(rows).map(({ row, relation, isCertain }) => {
      const { start, end, text } = mark(rows[row]![1]!);
      return {
        severity: isCertain ? ('error' as const) : ('slip' as const),
        ...{ start, end },
        message: `the row before it ends with an operand, this one begins with one, and no relation stands between them`,
        correction: `${relation} ${text}`,
      };
    }),
    ...splitRows(rows).flatMap((row): Found => {
      const [first, second] = [mark(rows[row]![0]!), mark(rows[row]![1]!)];
      // Only of what stands elsewhere to the left of a relation it is known to be a side.
      if (!sides().has(first.text.replace(/\s+/gu, ''))) return [];
      return [
        {
          severity: 'error',
          start: first.start,
          end: second.end,
          message: `no relation stands between ${first.text.replace(/\s+/gu, ' ')} and what is beside it`,
        },
      ];
    }),
  ];
}

/** What stands first in the equations of a document, as it is printed, blanks left out. */
function leftSides(survey: Survey): ReadonlySet<string> {
  return new Set(
    survey.formulas.flatMap(({ tree }) =>
      statedChains(tree).flatMap(({ members: [first], signs: [sign] }) =>
        first === undefined || sign?.sign !== '=' ? [] : [survey.print(first).replace(/\s+/gu, '')],
      ),
    ),
  );
}

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
