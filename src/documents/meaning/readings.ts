import { parts } from './parts.js';
import type { Node, Reading } from './tree.js';

/**
 * One of the trees that a forest stands for.
 *
 * @param pick which of the readings of a choice is taken, from 0; the same choice that
 *   stands at several places is asked for at each.
 */
export function oneReading(forest: Node, pick: (readings: readonly Reading[]) => number): Node {
  if (forest.kind === 'choice') {
    const reading = forest.readings[pick(forest.readings)] ?? forest.readings[0];
    if (reading !== undefined) return oneReading(reading.node, pick);
  }
  return withParts(forest, (part) => oneReading(part, pick)) as unknown as Node;
}

/** Whether a tree is one of those that a forest stands for, places left out. */
export function contains(forest: Node, tree: Node): boolean {
  if (forest === tree) return true;
  if (forest.kind === 'choice' && tree.kind !== 'choice')
    return forest.readings.some(({ node }) => contains(node, tree));
  if (forest.kind !== tree.kind || bare(forest) !== bare(tree)) return false;
  const [ours, theirs] = [parts(forest), parts(tree)];
  return (
    ours.length === theirs.length && ours.every((part, at) => contains(part, theirs[at] ?? part))
  );
}

/** What a node says beside its parts and its places. */
function bare(node: Node): string {
  return JSON.stringify(
    withParts(node, () => null),
    (_, value: unknown) => (isRecord(value) ? withoutPlace(value) : value),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whatever the order of the fields was. */
function withoutPlace(record: Record<string, unknown>): Record<string, unknown> {
  const names = Object.keys(record).filter((name) => name !== 'start' && name !== 'end');
  return Object.fromEntries(names.sort().map((name) => [name, record[name]]));
}

type Changed = { readonly [K in string]: unknown };

/** A copy of a node with each of its parts replaced. */
function withParts(node: Node, change: (part: Node) => unknown): Changed {
  const own = new Set<unknown>(parts(node));
  const inside = (value: unknown): unknown => {
    if (own.has(value)) return change(value as Node);
    if (Array.isArray(value)) return value.map(inside);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inside(one)]));
  };
  return inside(node) as Changed;
}
