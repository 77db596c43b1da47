import type { Node, Span } from '../meaning/tree.js';
import type { ReadDocument } from '../proofread/document.js';
import type { Evidence, Kind, Strength } from '../meaning/kind.js';
import { descendants } from '../meaning/parts.js';
import { nameOf, type Name } from '../meaning/name.js';
import { printed } from './printed.js';
import { readShapes } from './read-shapes.js';
import {
  equate,
  isScalar,
  matrixShape,
  printShape,
  scalarShape,
  shapeOf,
  valueOf,
  vectorShape,
  type Shape,
  type Shaped,
} from './shape.js';
import type { Conflict } from './symbol.js';

/** A shape that is stated, or that follows from a kind that is. */
export interface Statement extends Span {
  readonly key: string;
  readonly shape?: Shape;
  readonly kind?: Kind;
  readonly size?: readonly string[];
  readonly reason: string;
  /** Whether a notation file says it, so that it counts everywhere. */
  readonly isDeclared?: boolean;
}

/** What unification says of a symbol. */
export interface Inferred {
  readonly shaped?: Shaped;
  readonly evidence: readonly Evidence<string>[];
  /** Kinds that follow from shapes. */
  readonly kinds: readonly Evidence<Kind>[];
  readonly conflicts: readonly Conflict[];
}

/** What is concluded in one pass may let more be concluded in the next. */
const PASSES = 3;
/** Pieces of evidence kept for a symbol. */
const MOST = 40;

/**
 * The shapes of all symbols of a document, by unification: stated ones first, then what
 * products, sums, transposes and equations demand. What does not fit is kept as a conflict,
 * and nothing is concluded from it.
 */
export function unifyShapes(
  document: ReadDocument,
  statements: readonly Statement[],
  shapeless: ReadonlySet<string> = new Set(),
): { readonly of: (key: string) => Inferred } {
  const shapes = new Map<string, Shaped>();
  const evidence = new Map<
    string,
    (Span & { readonly reason: string; readonly strength: 'stated' | 'used' })[]
  >();
  const conflicts = new Map<string, Conflict[]>();
  /* Symbols to which the document gives several shapes, and the conflicts that are told. */
  const open = new Set<string>();
  const told = new Set<string>();
  const print = (span: Span): string => printed(document.text, span);
  const shapedOf = (key: string): Shaped => {
    const shaped = shapes.get(key) ?? {};
    shapes.set(key, shaped);
    return shaped;
  };
  for (const statement of statements) state(statement);
  const formulas = document.formulas.filter(
    ({ tree, gap }) => tree !== undefined && gap === undefined,
  );
  for (let pass = 0; pass < PASSES; pass++)
    for (const { tree } of formulas)
      readShapes(tree!, {
        lookUp,
        misfit: ({ start, end, reason }) => note(tree!, { start, end }, reason),
        concluded: conclude,
        print,
        orientation: 'columns',
      });
  return { of: inferred };

  function lookUp({ key, base, below, above }: Name): Shaped | undefined {
    if (shapeless.has(key)) return undefined;
    // A component of a vector is no vector, whatever it is added to.
    const whole = below.length + above.length === 1 ? shapes.get(base) : undefined;
    const shape = whole && shapeOf(whole);
    return shape !== undefined && !shapes.has(key) ? undefined : shapedOf(key);
  }

  function state(statement: Statement): void {
    const { key, start, end, reason } = statement;
    const said = statedShape(statement);
    if (said === undefined) return;
    const shaped = shapedOf(key);
    if (equate(shaped, { shape: said })) {
      const strength = statement.isDeclared === true ? 'declared' : 'stated';
      add(evidence, key, { start, end, reason, strength });
      return;
    }
    open.add(key);
    const before = evidence.get(key)?.[0];
    const pair = `${key} ${printShape(said)}`;
    if (told.has(pair)) return;
    told.add(pair);
    add(conflicts, key, {
      message: `${printShape(shapeOf(shaped)!)}, since ${before?.reason ?? 'it is used so'}; but ${printShape(said)}, since ${reason}`,
      places: [...(before === undefined ? [] : [before]), { start, end }].map((one) => ({
        start: one.start,
        end: one.end,
      })),
    });
  }

  function conclude(node: Node, reason: string): void {
    const name = nameOf(node);
    if (name !== undefined)
      add(evidence, name.key, { start: node.start, end: node.end, reason, strength: 'used' });
  }

  /** A misfit is told of every symbol in it. */
  function note(tree: Node, place: Span, reason: string): void {
    const keys = descendants(tree).flatMap((node) => {
      const isInside = node.start >= place.start && node.end <= place.end;
      const key = isInside ? nameOf(node)?.key : undefined;
      return key !== undefined && shapes.get(key)?.shape !== undefined ? [key] : [];
    });
    for (const key of new Set(keys))
      if ((conflicts.get(key) ?? []).every(({ message }) => message !== reason))
        add(conflicts, key, { message: reason, places: [place] });
  }

  function inferred(key: string): Inferred {
    const shaped = shapes.get(key);
    const shape = shaped && shapeOf(shaped);
    const misfits = conflicts.get(key) ?? [];
    if (shaped === undefined || shape === undefined)
      return { evidence: [], kinds: [], conflicts: misfits };
    const reasons = evidence.get(key) ?? [];
    return {
      ...(!open.has(key) && { shaped }),
      evidence: reasons.map((one) => ({ ...one, says: printShape(shape) })),
      kinds: reasons.flatMap((one) => kindOf(shape, one)),
      conflicts: misfits,
    };
  }
}

function add<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key) ?? [];
  if (list.length < MOST) list.push(one);
  lists.set(key, list);
}

/** The shape that a statement gives: its own, or that of the kind that it names. */
export function statedShape({ shape, kind, size }: Statement): Shape | undefined {
  if (shape !== undefined) return shape;
  switch (kind) {
    case 'number':
    case 'index':
      return scalarShape();
    case 'vector':
      return vectorShape(size?.[0]);
    case 'matrix':
      return size?.length === 2 ? matrixShape(size[0], size[1]) : matrixShape();
    default:
      return undefined;
  }
}

/** What a concluded shape says of the kind; what is stated says it itself. */
function kindOf(
  shape: Shape,
  { start, end, reason, strength }: Span & { readonly reason: string; readonly strength: Strength },
): Evidence<Kind>[] {
  if (strength !== 'used') return [];
  const [rows, columns] = [valueOf(shape.rows), valueOf(shape.columns)];
  const isMatrix = rows !== undefined && columns !== undefined;
  const says: Kind | undefined = isScalar(shape)
    ? 'number'
    : rows === '1' || columns === '1'
      ? 'vector'
      : isMatrix
        ? 'matrix'
        : undefined;
  return says === undefined ? [] : [{ start, end, says, strength, reason }];
}
