import { nameOf } from '../meaning/name.js';
import { descendants } from '../meaning/parts.js';
import type { DocumentFormula, ReadDocument } from '../proofread/document.js';
import { placeOf } from '../proofread/place.js';
import { statusOf } from '../proofread/proofread.js';
import { unreadFormula } from '../proofread/read-document.js';
import type { Place, Status, SymbolResult } from '../proofread/result.js';
import { symbolResult } from '../proofread/symbol-result.js';
import { printed } from '../symbols/printed.js';
import type { FoundFormula } from '../scan/found.js';
import type { SymbolTable } from '../symbols/symbol-table.js';
import { textTree } from './text-tree.js';

/** Everything that is known of a formula. */
export interface Explanation extends Place {
  readonly latex: string;
  readonly tag: string | null;
  readonly display: boolean;
  readonly role: string;
  readonly because: string;
  readonly status: Status;
  readonly reason: string;
  /** The environment that it stands in, and what is printed above it. */
  readonly environment?: string;
  readonly sentence: string;
  readonly tree: readonly string[];
  readonly symbols: readonly SymbolResult[];
}

/**
 * What is known of the formulas of a line.
 *
 * @param line from 1.
 * @param column from 1; where it is given, of the formula there only.
 */
export function explain(
  document: ReadDocument,
  table: SymbolTable,
  line: number,
  column?: number,
): Explanation[] {
  const { text, lines, formulas, unread } = document;
  const isThere = ({ start, end }: FoundFormula): boolean =>
    lines.lineAt(start) <= line && line <= lines.lineAt(end - 1);
  const there = [
    ...formulas.filter(({ found }) => isThere(found)),
    ...unread.found.filter(isThere).map((found) => unreadFormula(text, found, unread.reason)),
  ];
  const offset = column === undefined ? undefined : lines.start(line) + column - 1;
  return there
    .filter(({ found }) => offset === undefined || (found.start <= offset && offset < found.end))
    .map((formula) => explained(document, table, formula));
}

function explained(
  document: ReadDocument,
  table: SymbolTable,
  formula: DocumentFormula,
): Explanation {
  const { found, tex, numbers, role, because, sentence, theorem, tree } = formula;
  const keys = new Set(
    // Of an entry, such as that of a matrix, what it is an entry of is told as well.
    tree === undefined
      ? []
      : descendants(tree).flatMap((node) => {
          const name = nameOf(node);
          return name === undefined ? [] : [name.key, name.base];
        }),
  );
  const symbols = [...keys].flatMap((key) => table.get(key) ?? []);
  return {
    ...placeOf(document, found.start, found.end),
    ...{ latex: tex.trim(), display: found.display, role, because, sentence },
    tag: numbers.length === 0 ? null : numbers.map(({ text }) => text).join(', '),
    ...statusOf(document, formula),
    ...(theorem && {
      environment:
        theorem.title === undefined ? theorem.name : `${theorem.name} (${theorem.title})`,
    }),
    tree: tree === undefined ? [] : textTree(tree, (span) => printed(document.text, span)),
    symbols: symbols.map((symbol) => symbolResult(document, symbol)),
  };
}
