import type { Node } from './tree.js';

/**
 * The nodes that a node is made of, in the order of the print, except that what
 * an operator such as `\frac{d}{dx}` is applied to comes before its variables; all readings of a choice.
 */
export function parts(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'number':
    case 'ellipsis':
    case 'placeholder':
    case 'text':
    case 'missing':
    case 'opaque':
      return [];
    case 'symbol':
      return present(node.sub, node.upper);
    case 'sum':
      return node.terms.map((term) => term.node);
    case 'product':
      return node.factors.map((factor) => factor.node);
    case 'quotient':
    case 'binomial':
      return [node.above, node.below];
    case 'derivative':
      return present(
        node.order,
        node.of,
        ...node.variables.flatMap((variable) => [variable.node, variable.order]),
      );
    case 'differential':
      return present(node.order, node.of);
    case 'power':
      return [node.base, node.exponent];
    case 'root':
      return present(node.degree, node.of);
    case 'call':
      return [node.of, node.argument];
    case 'big':
      return present(node.below, node.above, node.body);
    case 'given':
      return [node.what, node.condition];
    case 'list':
      return node.items;
    case 'matrix':
    case 'cases':
      return node.rows.flat();
    case 'indexed':
      return present(node.of, node.sub, node.upper);
    case 'evaluated':
      return present(node.of, node.sub, node.sup);
    case 'annotated':
      return [node.of, node.note];
    case 'chain':
      return node.members;
    case 'statements':
      return node.clauses;
    case 'choice':
      return node.readings.map((reading) => reading.node);
    case 'fence':
    case 'transpose':
    case 'marked':
    case 'accent':
    case 'postfix':
    case 'prefix':
      return [node.of];
  }
}

function present(...nodes: readonly (Node | undefined)[]): Node[] {
  return nodes.filter((node) => node !== undefined);
}

/** A node and all that it is made of, parents first, each once however many readings share it. */
export function descendants(root: Node): Node[] {
  const seen = new Set<Node>();
  const pending = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    pending.push(...parts(node).toReversed());
  }
  return [...seen];
}

/** What a tree does not understand; undefined for one that is complete. */
export function opacity(
  root: Node,
): { readonly reason: string; readonly start: number } | undefined {
  const node = descendants(root).find((one) => one.kind === 'opaque');
  return node?.kind === 'opaque' ? { reason: node.reason, start: node.start } : undefined;
}

/** The length of the longest way from a node to a leaf, in nodes. */
export function depthOf(root: Node): number {
  const depths = new Map<Node, number>();
  const pending = [root];
  for (let node = pending.at(-1); node !== undefined; node = pending.at(-1)) {
    const open = depths.has(node) ? [] : parts(node).filter((part) => !depths.has(part));
    if (open.length > 0) {
      pending.push(...open);
      continue;
    }
    pending.pop();
    let deepest = 0;
    for (const part of parts(node)) deepest = Math.max(deepest, depths.get(part) ?? 0);
    depths.set(node, 1 + deepest);
  }
  return depths.get(root) ?? 1;
}
