import { nameOf } from '../meaning/name.js';
import { parts } from '../meaning/parts.js';
import type { Node, Span } from '../meaning/tree.js';

const MOST_LINES = 200;
const LONGEST = 60;

/**
 * A tree as indented lines for people: what each part is, and how it is printed. Of a choice all
 * readings are listed, with weight and reason.
 *
 * @param print the print of a place, on one line.
 */
export function textTree(tree: Node, print: (span: Span) => string): string[] {
  const lines: string[] = [];
  write(tree, 0, '');
  return lines.length > MOST_LINES
    ? [...lines.slice(0, MOST_LINES), `… and ${lines.length - MOST_LINES} lines more`]
    : lines;

  function write(node: Node, depth: number, before: string): void {
    const line = (text: string): void => void lines.push(`${'  '.repeat(depth)}${before}${text}`);
    if (node.kind === 'choice') {
      line(`${short(node)}: can be read in ${node.readings.length} ways`);
      for (const { node: reading, reason, weight } of node.readings)
        write(reading, depth + 1, `${weight.toFixed(2)} ${reason}: `);
      return;
    }
    const name = nameOf(node);
    if (name !== undefined) {
      line(leaf(node, name.print));
      const indices = [...name.below, ...name.above].filter(({ kind }) => kind !== 'symbol');
      for (const index of indices.filter((one) => parts(one).length > 0))
        write(index, depth + 1, 'index: ');
      return;
    }
    const inside = node.kind === 'fence' ? parts(node) : childrenOf(node);
    line(inside.length === 0 ? short(node) : `${labelOf(node)}: ${short(node)}`);
    if (lines.length > MOST_LINES * 4) return;
    for (const part of inside) write(part, depth + 1, placeIn(node, part));
  }

  function leaf(node: Node, printed: string): string {
    const whole = short(node);
    return whole === '' ? printed : whole;
  }

  function short(node: Node): string {
    const text = print(node);
    return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  }
}

/** The range of a sum is part of its label. */
function childrenOf(node: Node): readonly Node[] {
  // An operator that nothing follows is a derivative of nothing.
  return parts(node).filter((part) => node.kind !== 'derivative' || part.kind !== 'missing');
}

/** What a part is to its whole, where the order of the parts does not say it. */
function placeIn(node: Node, part: Node): string {
  if (node.kind !== 'derivative') return '';
  if (part === node.of) return 'of: ';
  if (part === node.order) return 'order: ';
  return node.variables.some((one) => one.node === part) ? 'by: ' : 'as often as: ';
}

function labelOf(node: Node): string {
  switch (node.kind) {
    case 'chain':
      return node.signs.map(({ sign }) => sign).join(' ');
    case 'big':
      return `${node.operator} over what follows`;
    case 'call':
      return 'applied';
    case 'fence':
      return `in ${node.open}${node.close}`;
    case 'given':
      return `what is left of ${node.bar}, given what is right of it`;
    case 'list':
      return `list of ${node.items.length}`;
    case 'matrix':
      return `${node.rows.length} rows`;
    case 'statements':
      return `${node.clauses.length} clauses`;
    case 'postfix':
    case 'prefix':
      return node.sign;
    case 'derivative':
      return node.sign === 'd' ? 'derivative' : 'partial derivative';
    case 'power':
      return 'power';
    case 'opaque':
      return `not understood, ${node.reason}`;
    default:
      return node.kind;
  }
}
