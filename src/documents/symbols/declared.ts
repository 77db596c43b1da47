import type { Evidence, Kind } from '../meaning/kind.js';
import type { Name } from '../meaning/name.js';
import type { DeclaredSymbol, Notation } from '../notation/notation.js';
import { elementOf, type Element } from './membership.js';
import { matrixShape, scalarShape, vectorShape, type Shape } from './shape.js';
import type { Introduction } from './symbol.js';
import type { Statement } from './unify.js';

/** What a notation file says of a symbol, as evidence. */
export interface FromNotation {
  readonly name: Name;
  readonly introduction: Introduction;
  readonly kinds: readonly Evidence<Kind>[];
  readonly ranges: readonly Evidence<string>[];
  readonly statement?: Statement;
}

/** The evidence that a notation file gives. Its places are none of the document. */
export function declaredBy(notation: Notation): FromNotation[] {
  return notation.symbols.map((symbol): FromNotation => {
    const { name, tex, words, definition, range } = symbol;
    const nowhere = { start: 0, end: 0 };
    const reason = `${notation.place(symbol.start)} says so`;
    const element = range && elementOf(range.tree, (span) => range.tex.slice(span.start, span.end));
    const shape = shapeOf(symbol, element);
    const kind = symbol.kind ?? element?.kind;
    const said = words ?? definition?.tex ?? range?.tex ?? kind ?? '';
    const declared = { ...nowhere, strength: 'declared' as const, reason };
    return {
      name,
      introduction: { ...nowhere, how: 'notation', words: said === '' ? tex : `${tex}: ${said}` },
      kinds: kind === undefined ? [] : [{ ...declared, says: kind }],
      ranges: range === undefined ? [] : [{ ...declared, says: range.tex }],
      ...(shape && {
        statement: { key: name.key, shape, ...nowhere, reason, isDeclared: true },
      }),
    };
  });
}

function shapeOf({ kind, shape }: DeclaredSymbol, element: Element | undefined): Shape | undefined {
  const [rows, columns] = shape ?? [];
  if (rows !== undefined)
    return columns === undefined ? vectorShape(rows) : matrixShape(rows, columns);
  if (element?.shape !== undefined) return element.shape;
  return kind === 'number' || kind === 'index' ? scalarShape() : undefined;
}
