import { bodyOf, rowsOf, type TexNode } from '../tex/parse-node.js';
import { atomLexeme } from './atoms.js';
import { joinCapitals, joinLetters } from './letters.js';
import type { Lexeme, LexemeKind } from './lexeme.js';
import type { Span } from './tree.js';
import { delimiterLexeme } from './delimiter.js';
import { barSign, closingSign, openingSign } from './signs.js';
import { plain, textLexemes } from './text-lexemes.js';
import { isBigWord, isFunctionName } from './vocabulary.js';

/** What is needed to turn KaTeX's nodes into lexemes. */
export interface Context {
  /** The place in the document of a stretch of the text that was parsed. */
  readonly place: (start: number, end: number) => Span;
  /** Words of several letters that the document's text uses, such as `NWGM`. */
  readonly names: ReadonlySet<string>;
}

/** Nodes that change the looks of what they hold and nothing else. */
const TRANSPARENT = new Set([
  ...[
    'styling',
    'sizing',
    'color',
    'html',
    'href',
    'raisebox',
    'smash',
    'lap',
    'vcenter',
    'pmb',
    'enclose',
  ],
  ...['hbox', 'url'],
]);
/** Nodes that print nothing that has a meaning. */
const INVISIBLE = new Set([
  'phantom',
  'vphantom',
  'rule',
  'internal',
  'size',
  'color-token',
  'tag',
]);
const EM = 0.9;

/** The lexemes of a list of nodes, digits joined to numbers and letters to names. */
export function lexemesOf(nodes: readonly TexNode[], context: Context, around?: Span): Lexeme[] {
  let last = around?.start ?? 0;
  const lexemes = nodes.flatMap((node) => {
    const span = node.loc
      ? context.place(node.loc.start, node.loc.end)
      : { start: last, end: last };
    last = span.end;
    return flatten(node, span, context);
  });
  return joinLetters(lexemes, context.names);
}

function flatten(node: TexNode, span: Span, context: Context): Lexeme[] {
  if (INVISIBLE.has(node.type)) return [];
  if (TRANSPARENT.has(node.type)) return lexemesOf(bodyOf(node), context, span);
  const inside = (part: TexNode | null | undefined): Lexeme[] =>
    part ? lexemesOf(part.type === 'ordgroup' ? bodyOf(part) : [part], context, span) : [];
  const one = (kind: LexemeKind): Lexeme[] => [{ ...span, ...kind }];
  switch (node.type) {
    case 'mathord':
    case 'textord':
    case 'atom':
    case 'spacing':
    case 'op-token':
    case 'accent-token':
      return atomLexeme(node, span);
    case 'supsub':
      return scripts(node, span, context);
    case 'ordgroup':
      return group(node, span, context);
    case 'text':
      return textLexemes(bodyOf(node), span, (nodes) => lexemesOf(nodes, context, span));
    case 'font':
    case 'mclass':
      return font(node, span, context);
    case 'op':
    case 'operatorname':
      return operator(node, span, context);
    case 'genfrac':
      return one({
        kind: 'fraction',
        above: inside(node.numer),
        below: inside(node.denom),
        binomial: node.hasBarLine === false,
      });
    case 'sqrt': {
      const degree = inside(node.index);
      return one({
        kind: 'root',
        body: inside(bodyOf(node)[0]),
        ...(degree.length === 0 ? {} : { degree }),
      });
    }
    case 'accent':
    case 'accentUnder':
      return one({ kind: 'accent', accent: node.label ?? '', body: inside(node.base) });
    case 'overline':
    case 'underline':
      return one({ kind: 'accent', accent: `\\${node.type}`, body: inside(bodyOf(node)[0]) });
    case 'horizBrace':
      return one({ kind: 'brace', body: inside(node.base) });
    case 'leftright':
      return leftRight(node, span, context);
    case 'delimsizing':
    case 'middle':
      return delimiterLexeme(node, span);
    case 'array':
      return one({
        kind: 'array',
        aligned: node.colSeparationType !== undefined && node.colSeparationType !== 'small',
        rows: rowsOf(node).map((cells) => cells.map((cell) => cellOf(cell, span, context))),
      });
    case 'kern':
      return isWide(node) ? one({ kind: 'space' }) : [];
    case 'cr':
      return one({ kind: 'row' });
    case 'xArrow':
      return one({ kind: 'relation', sign: node.label ?? '\\to' });
    case 'htmlmathml':
      return lexemesOf(node.mathml ?? [], context, span);
    case 'mathchoice':
      return lexemesOf(node.display ?? [], context, span);
    case 'unknown':
      return one({ kind: 'opaque', reason: `unknown macro ${node.unknown ?? ''}` });
    default:
      return one({ kind: 'opaque', reason: `${node.type}: no formula` });
  }
}

/** What stands in a cell: KaTeX wraps it in a style and a group, and begins it with an empty one. */
function cellOf(cell: TexNode, span: Span, context: Context): Lexeme[] {
  let nodes: readonly TexNode[] = [cell];
  for (let [only] = nodes; nodes.length === 1; [only] = nodes) {
    if (only?.type !== 'styling' && only?.type !== 'ordgroup') break;
    nodes = bodyOf(only);
  }
  const [first, ...rest] = nodes;
  const isEmpty = first?.type === 'ordgroup' && bodyOf(first).length === 0;
  return lexemesOf(isEmpty ? rest : nodes, context, span);
}

function scripts(node: TexNode, span: Span, context: Context): Lexeme[] {
  const base = node.base ? lexemesOf([node.base], context, span) : [];
  const list = (part: TexNode | null | undefined): readonly TexNode[] =>
    part ? (part.type === 'ordgroup' ? bodyOf(part) : [part]) : [];
  const raised = list(node.sup);
  const primes = raised.filter((one) => one.text === '\\prime').length;
  const above = raised.filter((one) => one.text !== '\\prime');
  const sub = joinCapitals(lexemesOf(list(node.sub), context, span));
  // Primes and an exponent after them stand in a group of their own.
  const sup = lexemesOf(primes > 0 ? above.flatMap((one) => list(one)) : above, context, span);
  // Scripts before a symbol, as in {}_n C_k, stand on nothing.
  const last = base.pop() ?? { ...span, kind: 'symbol' as const, name: '' };
  return [
    ...base,
    {
      ...last,
      ...{ start: Math.min(span.start, last.start), end: Math.max(span.end, last.end) },
      ...(node.sub ? { sub } : {}),
      ...(sup.length > 0 || (node.sup && primes === 0) ? { sup } : {}),
      ...(primes > 0 ? { primes } : {}),
    },
  ];
}

function group(node: TexNode, span: Span, context: Context): Lexeme[] {
  const body = lexemesOf(bodyOf(node), context, span);
  if (node.semisimple === true) return body;
  const [only, second] = body;
  // Braces around a sign, as in 1{,}000 or a{=}b, only change the space around it.
  if (
    only !== undefined &&
    second === undefined &&
    only.sub === undefined &&
    only.sup === undefined
  )
    if (only.kind === 'relation' || only.kind === 'additive' || only.kind === 'times') return body;
  if (body.length === 0) return [{ ...span, kind: 'symbol', name: '' }];
  return [{ ...span, kind: 'group', body }];
}

function font(node: TexNode, span: Span, context: Context): Lexeme[] {
  const body = lexemesOf(bodyOf(node), context, span).flatMap((one) =>
    one.kind === 'group' && one.sub === undefined && one.sup === undefined ? one.body : [one],
  );
  if (node.type === 'mclass') return mathClass(node, span, body);
  const roman = node.font === 'mathrm' || node.font === 'mathsf' || node.font === 'mathtt';
  const letters = body.every(
    (one) => one.kind === 'symbol' && !one.name.startsWith('\\') && !one.sub,
  );
  if (letters && body.length > 1 && (roman || node.font === 'mathit' || node.font === 'mathbf')) {
    const name = body.map((one) => (one.kind === 'symbol' ? one.name : '')).join('');
    if (roman || node.font === 'mathit' || context.names.has(name))
      return [
        isFunctionName(name)
          ? { ...span, kind: 'function', name }
          : { ...span, kind: 'symbol', name, font: 'roman' },
      ];
  }
  const named = { font: node.font ?? '' };
  return body.map((one): Lexeme => {
    // The command belongs to the letter, unless a macro put it there.
    const isWhole = body.length === 1 && span.start <= one.start && span.end >= one.end;
    if (one.kind === 'symbol')
      return { ...one, ...(one.font === 'roman' ? {} : named), ...(isWhole ? span : {}) };
    // A bold digit is a vector or an indicator, as in \mathbf{1}.
    if (one.kind === 'number' && body.length === 1 && !roman)
      return { ...span, kind: 'symbol', name: one.text, ...named };
    return one;
  });
}

/** A stacked relation is the relation; what stands above it only comments on it. */
function mathClass(node: TexNode, span: Span, body: Lexeme[]): Lexeme[] {
  if (node.mclass !== 'mrel') return body;
  const inner = body.find((one) => one.kind === 'relation');
  return [{ ...span, kind: 'relation', sign: inner?.kind === 'relation' ? inner.sign : '=' }];
}

function operator(node: TexNode, span: Span, context: Context): Lexeme[] {
  if (node.type === 'op' && node.symbol === true)
    return [{ ...span, kind: 'big', name: node.name ?? '' }];
  const body = bodyOf(node);
  const name =
    node.type === 'op' && node.name !== undefined
      ? node.name.replace(/^\\/u, '')
      : plain(body)
          .replace(/\u2009|\\[,;!]/gu, ' ')
          .trim();
  if (!/^[\p{L}\p{N} *_-]+$/u.test(name)) {
    const inner = lexemesOf(body, context, span);
    const [only] = inner;
    if (inner.length === 1 && only?.kind === 'relation') return inner;
    if (inner.length > 0) return inner;
    return [{ ...span, kind: 'opaque', reason: 'an operator without a name' }];
  }
  return [{ ...span, kind: isBigWord(name) ? 'big' : 'function', name }];
}

function leftRight(node: TexNode, span: Span, context: Context): Lexeme[] {
  const body = lexemesOf(bodyOf(node), context, span);
  const open = node.left === '.' ? '' : signOf(node.left ?? '', openingSign);
  const close = node.right === '.' ? '' : signOf(node.right ?? '', closingSign);
  // \left. … \right|_{x=0} is what is evaluated, with the bar that says where.
  return [{ ...span, kind: 'fence', open, close, body }];
}

function signOf(sign: string, table: (sign: string) => string | undefined): string {
  return table(sign) ?? barSign(sign) ?? openingSign(sign) ?? closingSign(sign) ?? sign;
}

function isWide(node: TexNode): boolean {
  const { dimension } = node;
  if (dimension === undefined) return false;
  const ems = dimension.unit === 'mu' ? dimension.number / 18 : dimension.number;
  return ems >= EM;
}
