import type { TexNode } from '../tex/parse-node.js';
import type { Lexeme, LexemeKind } from './lexeme.js';
import type { Span } from './tree.js';
import { barSign, closingSign, openingSign } from './signs.js';
import { isAdditive, isRelationSign } from './vocabulary.js';

const ELLIPSES = new Set([
  '…',
  '\\dots',
  '\\ldots',
  '\\cdots',
  '\\dotsc',
  '\\dotsb',
  '\\dotsm',
  '\\dotsi',
  '\\dotso',
  '\\vdots',
  '\\ddots',
  '⋯',
  '⋮',
  '\\mathellipsis',
]);
const PREFIXES = new Set([
  '\\forall',
  '\\exists',
  '\\nexists',
  '\\neg',
  '\\lnot',
  '∀',
  '∃',
  '¬',
  '\\therefore',
  '\\because',
]);
const SPACES = new Set(['\\quad', '\\qquad', '\\enspace']);
const FOREIGN_TEXT =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}、。，；：（）「」]+$/u;

/** The lexeme of a single symbol; none for a thin space. */
export function atomLexeme(node: TexNode, span: Span): Lexeme[] {
  const sign = node.text ?? '';
  const kind = node.type === 'spacing' ? spacing(sign) : kindOf(node, sign);
  return kind === undefined ? [] : [{ ...span, ...kind }];
}

function spacing(sign: string): LexemeKind | undefined {
  return SPACES.has(sign) ? { kind: 'space' } : undefined;
}

function kindOf(node: TexNode, sign: string): LexemeKind {
  if (/^\p{Nd}$/u.test(sign)) return { kind: 'number', text: sign };
  if (ELLIPSES.has(sign)) return { kind: 'ellipsis' };
  if (PREFIXES.has(sign)) return { kind: 'prefix', sign };
  if (FOREIGN_TEXT.test(sign)) return { kind: 'text', text: sign };
  if (sign === '!') return { kind: 'postfix', sign: '!' };
  if (sign === '\\%' || sign === '%') return { kind: 'postfix', sign: '%' };
  if (sign === '\\degree' || sign === '°') return { kind: 'postfix', sign: '°' };
  if (sign === '/' || sign === '\\backslash' || sign === '÷' || sign === '\\div')
    return { kind: 'times', sign: sign === '\\backslash' ? '\\backslash' : '/' };
  const bar = barSign(sign);
  if (bar !== undefined) {
    if (node.family === 'open') return { kind: 'open', sign: bar };
    if (node.family === 'close') return { kind: 'close', sign: bar };
    return { kind: 'bar', sign: bar, divides: sign === '\\mid' || sign === '∣' };
  }
  if (sign === '.' || sign === ',' || sign === ';' || sign === ':' || sign === '\\colon')
    return { kind: 'separator', sign: sign === '\\colon' ? ':' : sign };
  return byFamily(node, sign);
}

function byFamily(node: TexNode, sign: string): LexemeKind {
  switch (node.family) {
    case 'rel':
      return isRelationSign(sign) ? { kind: 'relation', sign } : { kind: 'separator', sign };
    case 'bin':
      return isAdditive(sign) ? { kind: 'additive', sign } : { kind: 'times', sign };
    case 'open':
      return { kind: 'open', sign: openingSign(sign) ?? sign };
    case 'close':
      // KaTeX takes the question mark for a closing delimiter.
      return sign === '?'
        ? { kind: 'symbol', name: '?' }
        : { kind: 'close', sign: closingSign(sign) ?? sign };
    case 'punct':
      return { kind: 'separator', sign };
    default:
      return isAdditive(sign) ? { kind: 'additive', sign } : { kind: 'symbol', name: sign };
  }
}
