import type { TexNode } from '../tex/parse-node.js';
import type { Lexeme } from './lexeme.js';
import { barSign, closingSign, openingSign } from './signs.js';
import type { Span } from './tree.js';

/** The lexeme of a delimiter whose size is given, as in `\big(`, or that stands in the middle. */
export function delimiterLexeme(node: TexNode, span: Span): Lexeme[] {
  const sign = node.delim ?? '';
  const bar = barSign(sign);
  if (bar !== undefined) {
    if (node.mclass === 'mopen') return [{ ...span, kind: 'open', sign: bar }];
    if (node.mclass === 'mclose') return [{ ...span, kind: 'close', sign: bar }];
    return [{ ...span, kind: 'bar', sign: bar, divides: node.type === 'middle' }];
  }
  const opens = openingSign(sign);
  if (opens !== undefined && node.mclass !== 'mclose')
    return [{ ...span, kind: 'open', sign: opens }];
  const closes = closingSign(sign) ?? opens;
  if (closes !== undefined) return [{ ...span, kind: 'close', sign: closes }];
  if (sign === '/') return [{ ...span, kind: 'times', sign: '/' }];
  return sign === '.' ? [] : [{ ...span, kind: 'opaque', reason: `the delimiter ${sign}` }];
}
