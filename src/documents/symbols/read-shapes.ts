import { parts } from '../meaning/parts.js';
import type { Node, Of, Relation, Span } from '../meaning/tree.js';
import { nameOf, type Name } from '../meaning/name.js';
import { writtenShape } from './written-matrix.js';
import { multiplied, type Orientation } from './multiply.js';
import {
  equate,
  isColumn,
  isRow,
  isScalar,
  matrixShape,
  maybeEqual,
  printShape,
  scalarShape,
  shapeOf,
  transposed,
  type Misfit,
  type Shape,
  type Shaped,
} from './shape.js';

/** What shapes are read with. */
export interface ShapeContext {
  /** What is known of a name; undefined where nothing may be concluded from it or on it. */
  readonly lookUp: (name: Name, node: Node) => Shaped | undefined;
  /** Told of every two things that do not fit. */
  readonly misfit: (misfit: Misfit & { readonly kind: MisfitKind }) => void;
  /** Told why a name has the shape that it now has. */
  readonly concluded?: (name: Node, reason: string) => void;
  readonly print: (span: Span) => string;
  /** How vectors are to be taken that are not said to be rows or columns. */
  readonly orientation: Orientation;
}

export type MisfitKind = 'product' | 'sum' | 'equation' | 'scalar';

/** Functions that work on each component. */
const COMPONENTWISE =
  /^\\?(?:exp|log|ln|sin|cos|tan|tanh|sigma|sigmoid|softmax|relu|ReLU|softplus|phi)$/u;
const EQUATION = /^(?:=|:=|≔|\\coloneqq|\\approx|\\equiv|\\triangleq)$/u;

/**
 * Reads what shapes the parts of a formula have to have, and gives that of the whole where it
 * is known. Numbers that are written out have none: 0 and 1 may be vectors, and adding a
 * number to each component is customary.
 */
export function readShapes(node: Node, context: ShapeContext): Shaped | undefined {
  const { concluded, misfit, print } = context;
  const name = nameOf(node);
  if (name !== undefined && node.kind !== 'choice') {
    for (const part of [...name.below, ...name.above]) readShapes(part, context);
    return name.below.some(isPlaceholder) ? undefined : context.lookUp(name, node);
  }
  switch (node.kind) {
    case 'choice':
      return readChoice(node, context);
    case 'fence': {
      const of = readShapes(node.of, context);
      if (node.open === '‖' || node.open === '|') return { shape: scalarShape() };
      return node.open === '(' || node.open === '[' ? of : undefined;
    }
    case 'transpose': {
      const of = readShapes(node.of, context);
      if (of === undefined) return undefined;
      if (shapeOf(of) === undefined && equate(of, { shape: matrixShape() }))
        concluded?.(node.of, 'it is transposed');
      const shape = shapeOf(of);
      return shape && { shape: transposed(shape) };
    }
    case 'product':
      return multiplied(node, context);
    case 'sum':
      return added(node, context);
    case 'chain': {
      const members = node.members.map((member) => readShapes(member, context));
      members.forEach((member, at) => {
        const before = members[at - 1];
        if (before !== undefined && member !== undefined)
          equated(node, at, before, member, context);
      });
      return undefined;
    }
    case 'call': {
      const argument = readShapes(node.argument, context);
      const of = nameOf(node.of);
      return of !== undefined && COMPONENTWISE.test(of.base) ? argument : undefined;
    }
    case 'big': {
      for (const part of [node.below, node.above]) if (part) readShapes(part, context);
      const body = readShapes(node.body, context);
      return node.operator === '\\sum' ? body : undefined;
    }
    case 'quotient': {
      const [above, below] = [readShapes(node.above, context), readShapes(node.below, context)];
      const divisor = below && shapeOf(below);
      return node.below.kind === 'number' || (divisor && isScalar(divisor)) ? above : undefined;
    }
    case 'matrix':
      for (const cell of node.rows.flat()) readShapes(cell, context);
      return writtenShape(node);
    default:
      for (const part of parts(node)) readShapes(part, context);
      return undefined;
  }

  function equated(
    chain: Of<'chain'>,
    at: number,
    left: Shaped,
    right: Shaped,
    { orientation }: ShapeContext,
  ): void {
    const sign: Relation | undefined = chain.signs[at - 1];
    const [from, to] = [chain.members[at - 1], chain.members[at]];
    if (sign === undefined || from === undefined || to === undefined || !EQUATION.test(sign.sign))
      return;
    const [one, other] = [shapeOf(left), shapeOf(right)];
    // What is not known yet takes on the shape of a vector or a matrix; a number may be one of its components.
    if (one === undefined && other === undefined) return;
    if (equate(left, right)) {
      const unknown = one === undefined ? from : other === undefined ? to : undefined;
      if (unknown !== undefined) concluded?.(unknown, 'it stands beside an equals sign');
    } else if (one !== undefined && other !== undefined) {
      // In A = … ∈ R^{1 × 2} the size of A is what stands there.
      if (chain.signs.some((one) => one.sign === '\\in' || one.sign === '∈')) return;
      misfit({
        kind:
          orientation === 'columns' && (isScalar(one) || isScalar(other)) ? 'scalar' : 'equation',
        meeting: pairs(one, other),
        start: from.start,
        end: to.end,
        reason: `${print(from)} is ${printShape(one)}, and ${print(to)}, which it is to equal, ${printShape(other)}`,
      });
    }
  }
}

/** Whether one may be meant to be added to each row or each column of the other. */
function isSpread(one: Shape, other: Shape): boolean {
  return (
    (isRow(one) !== isRow(other) && maybeEqual(one.columns, other.columns)) ||
    (isColumn(one) !== isColumn(other) && maybeEqual(one.rows, other.rows))
  );
}

function pairs(one: Shape, other: Shape): Misfit['meeting'] {
  return [
    [one.rows, other.rows],
    [one.columns, other.columns],
  ];
}

function isPlaceholder(node: Node): boolean {
  return node.kind === 'placeholder';
}

/** A choice misfits only if each of its readings does. */
function readChoice(node: Of<'choice'>, context: ShapeContext): Shaped | undefined {
  let first: (Misfit & { readonly kind: MisfitKind })[] | undefined;
  for (const { node: reading } of node.readings) {
    const misfits: (Misfit & { readonly kind: MisfitKind })[] = [];
    const shaped = readShapes(reading, { ...context, misfit: (one) => misfits.push(one) });
    if (misfits.length === 0) return shaped;
    first ??= misfits;
  }
  first?.forEach(context.misfit);
  return undefined;
}

function added(sum: Of<'sum'>, context: ShapeContext): Shaped | undefined {
  const terms = sum.terms.map(({ node, sign }) => ({
    node,
    sign,
    shaped: readShapes(node, context),
  }));
  if (terms.some(({ sign }) => !/^(?:\+|-|−|\\pm|\\mp|)$/u.test(sign))) return undefined;
  const known = terms.find(({ shaped }) => {
    const shape = shaped && shapeOf(shaped);
    return shape !== undefined && !isScalar(shape);
  });
  if (known?.shaped === undefined) {
    const all = terms.map(({ shaped }) => shaped && shapeOf(shaped));
    return all.every((shape) => shape !== undefined) ? { shape: scalarShape() } : undefined;
  }
  for (const term of terms) {
    if (term === known || term.shaped === undefined) continue;
    const [one, other] = [shapeOf(known.shaped), shapeOf(term.shaped)];
    if (equate(known.shaped, term.shaped)) {
      if (other === undefined)
        context.concluded?.(term.node, `it is added to ${context.print(known.node)}`);
    } else if (one !== undefined && other !== undefined) {
      const [first, second] = known.node.start < term.node.start ? [known, term] : [term, known];
      const [left, right] = first === known ? [one, other] : [other, one];
      context.misfit({
        kind: isScalar(other) || isSpread(one, other) ? 'scalar' : 'sum',
        meeting: pairs(left, right),
        start: first.node.start,
        end: second.node.end,
        reason: `${context.print(first.node)} is ${printShape(left)}, and ${context.print(second.node)} beside it in the sum ${printShape(right)}`,
      });
    }
  }
  return known.shaped;
}
