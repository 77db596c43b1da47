import type { Node } from '../meaning/tree.js';

/**
 * A name for what a formula is about: that of a symbol with its fonts, accents and
 * words below it, of the function of an application. Indices do not count.
 */
export function headOf(node: Node): string | undefined {
  switch (node.kind) {
    case 'symbol': {
      const words =
        node.sub?.kind === 'symbol' && node.sub.font === 'roman' ? `_${node.sub.name}` : '';
      return node.name === '' ? undefined : `${node.name}${'′'.repeat(node.primes)}${words}`;
    }
    case 'call':
      return headOf(node.of);
    case 'indexed': {
      const word =
        node.sub?.kind === 'symbol' && node.sub.font === 'roman' ? `_${node.sub.name}` : '';
      const head = headOf(node.of);
      return head === undefined ? undefined : `${head}${word}`;
    }
    case 'accent': {
      const head = headOf(node.of);
      return head === undefined ? undefined : `${node.accent} ${head}`;
    }
    case 'choice':
      return node.readings[0] === undefined ? undefined : headOf(node.readings[0].node);
    case 'marked':
    case 'transpose':
    case 'annotated':
      return headOf(node.of);
    case 'power':
      return headOf(node.base);
    case 'product': {
      // A name before parentheses may be read as a factor.
      const [first, second, third] = node.factors;
      return first !== undefined && second?.node.kind === 'fence' && third === undefined
        ? headOf(first.node)
        : undefined;
    }
    default:
      return undefined;
  }
}
