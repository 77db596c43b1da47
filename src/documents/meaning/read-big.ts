import { isIntegral, withDifferentials } from './integrand.js';
import type { Lexeme } from './lexeme.js';
import { readProduct } from './read-product.js';
import { readList } from './read-primary.js';
import type { Notes } from './read-statements.js';
import type { Node, Span } from './tree.js';

/** Reads a big operator with its range and all factors that follow it. */
export function readBig(
  one: Lexeme & { readonly kind: 'big' },
  following: readonly Lexeme[],
  notes: Notes,
  place: Span,
): Node {
  const below = one.sub && readList(one.sub, notes, one);
  const above = one.sup && readList(one.sup, notes, one);
  const first = following[0];
  const body: Node =
    first === undefined
      ? { start: one.end, end: one.end, kind: 'missing' }
      : readProduct(isIntegral(one.name) ? withDifferentials(following) : following, notes, {
          start: first.start,
          end: following.at(-1)!.end,
        });
  return {
    start: place.start,
    end: Math.max(one.end, body.end),
    kind: 'big',
    operator: one.name,
    ...(below && { below }),
    ...(above && { above }),
    body,
  };
}
