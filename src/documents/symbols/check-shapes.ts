import { descendants } from '../meaning/parts.js';
import { nameOf } from '../meaning/name.js';
import type { Node, Span } from '../meaning/tree.js';
import { mainChain } from '../proofread/roles.js';
import type { ReadDocument } from '../proofread/document.js';
import type { Size } from './declarations.js';
import type { Orientation } from './multiply.js';
import { printed } from './printed.js';
import { readShapes, type MisfitKind } from './read-shapes.js';
import { matrixShape, transposed, valueOf, type Dimension, type Misfit } from './shape.js';
import type { SymbolTable } from './symbol-table.js';

/** Two things in a formula whose declared shapes do not fit. */
export interface DeclaredMisfit extends Misfit {
  readonly kind: MisfitKind;
  /** What fits instead of what is marked, where transposing a matrix is all that is needed. */
  readonly correction?: string;
}

/** Unit matrices, which are of whatever size is wanted. */
const IDENTITY = /^(?:math(?:bb|bf|rm|sf):)?(?:I|\\?Id|1|\\mathbbm|E)$/u;

/**
 * Where a formula contradicts the sizes that the document declares of its symbols. Vectors
 * whose set does not say whether they are rows or columns are tried as both, and what
 * fits one way is left alone; so are dimensions that the document equates.
 */
export function checkShapes(
  document: ReadDocument,
  table: SymbolTable,
  tree: Node,
): DeclaredMisfit[] {
  if (!table.declarations.hasSizes()) return [];
  const print = (span: Span): string => printed(document.text, span);
  const columns = misfits('columns');
  if (columns.length === 0) return [];
  // The misfit of a sum may be that of a product in it where vectors are rows.
  const rows = misfits('rows');
  return columns.filter(({ start, end }) =>
    rows.some(
      (one) => (one.start >= start && one.end <= end) || (one.start <= start && one.end >= end),
    ),
  );

  function misfits(orientation: Orientation): DeclaredMisfit[] {
    return misfitsWith(orientation).map((misfit) => ({ ...misfit, ...corrected(misfit) }));
  }

  /** @param flipped where the matrix stands that is taken as its transpose. */
  function misfitsWith(orientation: Orientation, flipped?: number): DeclaredMisfit[] {
    const found: DeclaredMisfit[] = [];
    readShapes(tree, {
      lookUp: (name, node) => {
        // H^(0) may be another thing than the H^(l) of all other layers.
        const scripts = [...name.below, ...name.above].flatMap(descendants);
        if (IDENTITY.test(name.key) || scripts.some(({ kind }) => kind === 'number'))
          return undefined;
        const size = table.declarations.sizeAt(name.key, node.start);
        const shape = size && oriented(size, orientation);
        return shape && { shape: node.start === flipped ? transposed(shape) : shape };
      },
      misfit: (misfit) => {
        if (!misfit.meeting.some(mayBeEqual)) found.push(misfit);
      },
      print,
      orientation,
    });
    return found;
  }

  /** In the rows orientation a vector of ℝⁿ is a row; what is written as n × 1 is declared so by nobody. */
  function oriented({ rows: height, columns: width }: Size, orientation: Orientation) {
    return orientation === 'rows' && width === '1'
      ? matrixShape('1', height)
      : matrixShape(height, width);
  }

  /** Whether the document says somewhere that two dimensions are equal, or one is a letter that may stand for the other. */
  function mayBeEqual([left, right]: readonly [Dimension, Dimension]): boolean {
    const [one, other] = [valueOf(left), valueOf(right)];
    if (one === undefined || other === undefined || one === other) return false;
    const isLarge = (value: string): boolean => /^\d+$/u.test(value) && value !== '1';
    const isLetter = (value: string): boolean => !/^\d+$/u.test(value);
    return (
      (isLarge(one) && isLetter(other)) ||
      (isLetter(one) && isLarge(other)) ||
      equations().has(`${one}=${other}`)
    );
  }

  function equations(): ReadonlySet<string> {
    return equalities(document, print);
  }

  function corrected({ kind, start, end }: DeclaredMisfit): { correction?: string } {
    if (kind !== 'product') return {};
    const inside = descendants(tree).filter((node) => node.start === start);
    const left = inside.find((node) => nameOf(node) !== undefined && node.kind === 'symbol');
    const name = left && nameOf(left);
    const size = name && table.declarations.sizeAt(name.key, start);
    if (left === undefined || size === undefined || size.columns === '1') return {};
    const right = descendants(tree).find((node) => node.end === end && node.start >= left.end);
    const other = right && nameOf(right);
    const next = other && table.declarations.sizeAt(other.key, start);
    if (right === undefined || next?.rows !== size.rows) return {};
    // What then does not fit somewhere else is no correction.
    if (misfitsWith('columns', start).length > 0) return {};
    return { correction: `${print(left)}^\\top ${print(right)}` };
  }
}

const known = new WeakMap<ReadDocument, ReadonlySet<string>>();

/** `n=k` and `k=n` where the document has an equation between the two. */
function equalities(document: ReadDocument, print: (span: Span) => string): ReadonlySet<string> {
  const cached = known.get(document);
  if (cached !== undefined) return cached;
  const found = new Set<string>();
  for (const { tree } of document.formulas) {
    const chain = tree && mainChain(tree);
    chain?.members.forEach((member, at) => {
      const next = chain.members[at + 1];
      if (next === undefined || chain.signs[at]?.sign !== '=') return;
      found.add(`${print(member)}=${print(next)}`).add(`${print(next)}=${print(member)}`);
    });
  }
  known.set(document, found);
  return found;
}
