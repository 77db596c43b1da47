import type { Cell } from './aligned-rows.js';

const RELATION =
  /^(?:[=<>≤≥≈≡∝∼:]|\\(?:approx|sim|simeq|equiv|propto|le|ge|leq|geq|leqslant|geqslant|lt|gt|to|rightarrow|in|subset|subseteq|cong|ll|gg|coloneqq)(?![a-zA-Z]))/u;
/** Commands and signs that an operand begins with. */
const OPERAND =
  /^(?:[a-zA-Z0-9([]|\\(?:d?frac|tfrac|sum|prod|int|lim|max|min|sup|inf|sqrt|log|ln|exp|sin|cos|mathbb|mathbf|mathrm|mathcal|mathsf|boldsymbol|bm|operatorname|hat|bar|tilde|vec|left|bigl?|Bigl?|biggl?|Biggl?|alpha|beta|gamma|delta|epsilon|varepsilon|theta|lambda|mu|nu|pi|rho|sigma|tau|phi|varphi|psi|omega|Gamma|Delta|Phi|Psi|Omega|Sigma)(?![a-zA-Z]))/u;
const OPENER = /^\\(?:sum|prod|int|lim|max|min|sup|inf|log|ln|exp|mathbb\{E\}|operatorname)/u;
const NOTE =
  /\\(?:text|mbox|textrm|intertext|shortintertext|qquad|quad|hspace|hphantom|phantom|[lcv]?dots)(?![a-zA-Z])|…|⋯|⋮|s\s*\.\s*t\s*\./u;
const MARKS = /\\(?:nonumber|notag|displaystyle)(?![a-zA-Z])|\\(?:label|tag)\*?\{[^{}]*\}/gu;
const TOKEN = /\\[a-zA-Z]+|[a-zA-Z0-9]|[^\s]/gu;
/** Share of tokens that two sides of a chain have in common at least, so that they cannot be factors. */
const ALIKE = 0.6;

/** A row of a chain that begins with no relation. */
export interface Unrelated {
  /** Which row, from 0. */
  readonly row: number;
  readonly relation: string;
  readonly isCertain: boolean;
}

/**
 * Rows of a chain, aligned at its relations, that have none: the row before ends with an operand, and
 * this one begins with one and looks like its neighbour, so that it is no factor of it.
 */
export function unrelatedRows(rows: readonly (readonly Cell[])[]): Unrelated[] {
  const cells = rows.map((row) => row.map(({ text }) => bare(text)));
  const signs = cells.map(([, second = '']) => RELATION.exec(second)?.[0]);
  return cells.flatMap((row, at): Unrelated[] => {
    const [first = '', second = ''] = row;
    const [before, relation] = [cells[at - 1], signs[at - 1]];
    if (before === undefined || relation === undefined || row.length !== 2 || before.length !== 2)
      return [];
    const others = signs.filter((sign, other) => other !== at && sign !== undefined).length;
    if (first !== '' || others < 2 || others < rows.length - 1) return [];
    if (!OPERAND.test(second) || NOTE.test(second) || NOTE.test(before[1]!)) return [];
    const previous = before[1]!.slice(relation.length).trim();
    if (!endsWithOperand(previous) || !isBalanced(previous) || !isBalanced(second)) return [];
    const next = signs[at + 1] === undefined ? '' : cells[at + 1]![1]!.slice(signs[at + 1]!.length);
    if (!isAlike(previous, second) && !isAlike(next, second)) return [];
    return [{ row: at, relation, isCertain: OPENER.test(second) && signs[at + 1] !== undefined }];
  });
}

function bare(text: string): string {
  return text
    .replace(MARKS, '')
    .replace(/^[\s>]*(?:\{\}\s*)?/u, '')
    .trim();
}

function endsWithOperand(text: string): boolean {
  return /[a-zA-Z0-9)\]}]$/u.test(text) && !/\\[a-zA-Z]+$/u.test(text) && !endsWithOperator(text);
}

/** Whether all that follows the last operator is its range. */
function endsWithOperator(text: string): boolean {
  return /\\(?:sum|prod|int|lim|max|min|sup|inf|arg\w+|log|exp|operatorname\*?\{\w+\})(?:\\limits|\s*[_^]\s*(?:\{(?:[^{}]|\{[^{}]*\})*\}|\\?[a-zA-Z0-9]+))*$/u.test(
    text,
  );
}

function isBalanced(text: string): boolean {
  const count = (pattern: RegExp): number => [...text.matchAll(pattern)].length;
  return count(/[([]/gu) === count(/[)\]]/gu) && count(/\\left\b/gu) === count(/\\right\b/gu);
}

/** Whether two sides begin alike and share most of their tokens. */
function isAlike(one: string, other: string): boolean {
  const [a, b] = [tokens(one), tokens(other)];
  if (a.length < 3 || b.length < 3 || a[0] !== b[0]) return false;
  const left = new Map<string, number>();
  for (const token of a) left.set(token, (left.get(token) ?? 0) + 1);
  let common = 0;
  for (const token of b) {
    const count = left.get(token) ?? 0;
    if (count === 0) continue;
    left.set(token, count - 1);
    common += 1;
  }
  return 2 * common >= ALIKE * (a.length + b.length);
}

function tokens(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

/** Rows whose two cells stand side by side with no relation, where all others have one between them. */
export function splitRows(rows: readonly (readonly Cell[])[]): number[] {
  const cells = rows.map((row) => row.map(({ text }) => bare(text)));
  const related = cells.map(([, second = '']) => RELATION.test(second));
  return cells.flatMap(([first = '', second = '', third], at): number[] => {
    const others = related.filter((is, other) => other !== at && is).length;
    const isSplit =
      first !== '' &&
      third === undefined &&
      others >= 2 &&
      others === rows.length - 1 &&
      OPERAND.test(second) &&
      !NOTE.test(first) &&
      !NOTE.test(second) &&
      endsWithOperand(first) &&
      !/[=<>]|\\(?:le|ge|leq|geq|in|sim|approx|to|propto|equiv|ne|neq)(?![a-zA-Z])/u.test(
        withoutGroups(first) + withoutGroups(second),
      );
    return isSplit ? [at] : [];
  });
}

/** What stands in no braces and no parentheses. */
function withoutGroups(text: string): string {
  let [bare_, previous] = [text, ''];
  while (bare_ !== previous)
    [previous, bare_] = [bare_, bare_.replace(/\{[^{}]*\}|\([^()]*\)/gu, '')];
  return bare_;
}
