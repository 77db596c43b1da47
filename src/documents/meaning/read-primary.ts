import type { Lexeme } from './lexeme.js';
import { readProduct } from './read-product.js';
import { readStatements, type Notes } from './read-statements.js';
import { derivativeIn, readDerivative } from './read-derivative.js';
import type { Node, Of, Span } from './tree.js';
import { isTransposition, markSign } from './signs.js';

/** Reads a list of lexemes as a script or an argument. */
export function readList(lexemes: readonly Lexeme[], notes: Notes, place: Span): Node {
  const first = lexemes[0];
  const span =
    first === undefined
      ? { start: place.end, end: place.end }
      : { start: first.start, end: lexemes.at(-1)!.end };
  return readStatements(lexemes, notes, span);
}

/** Reads what is one operand, with its scripts. */
export function readPrimary(one: Lexeme, notes: Notes): Node {
  const place = { start: one.start, end: one.end };
  const list = (lexemes: readonly Lexeme[]): Node => readList(lexemes, notes, place);
  switch (one.kind) {
    case 'number':
      return readScripts({ ...place, kind: 'number', value: one.text }, one, notes);
    case 'symbol':
      return readScripts(
        {
          ...place,
          kind: 'symbol',
          name: one.name,
          ...(one.font && { font: one.font }),
          primes: one.primes ?? 0,
        },
        one,
        notes,
      );
    case 'group':
      return readScripts(list(one.body), one, notes);
    case 'fence':
      return readScripts(readFence(one, notes), one, notes);
    case 'fraction': {
      const derivative = derivativeIn(one);
      if (derivative !== undefined)
        return readScripts(readDerivative(derivative, notes), one, notes);
      const [above, below] = [list(one.above), list(one.below)];
      return readScripts(
        { ...place, kind: one.binomial ? 'binomial' : 'quotient', above, below },
        one,
        notes,
      );
    }
    case 'differential': {
      const order = one.order && list(one.order);
      const of = readProduct(one.body, notes, place);
      return { ...place, kind: 'differential', of, ...(order && { order }) };
    }
    case 'root': {
      const degree = one.degree && list(one.degree);
      return readScripts(
        { ...place, kind: 'root', of: list(one.body), ...(degree && { degree }) },
        one,
        notes,
      );
    }
    case 'accent':
      return readScripts(
        { ...place, kind: 'accent', accent: one.accent, of: list(one.body) },
        one,
        notes,
      );
    case 'brace': {
      const note = one.sub ?? one.sup;
      const of = list(one.body);
      return note === undefined ? of : { ...place, kind: 'annotated', of, note: list(note) };
    }
    case 'array':
      return readScripts(
        { ...place, kind: 'matrix', open: '', rows: cells(one, notes) },
        one,
        notes,
      );
    case 'ellipsis':
      return { ...place, kind: 'ellipsis' };
    case 'text':
      return readScripts({ ...place, kind: 'text', text: one.text }, one, notes);
    case 'opaque':
      return { ...place, kind: 'opaque', reason: one.reason };
    default:
      return { ...place, kind: 'opaque', reason: `${one.kind} where an operand is expected` };
  }
}

function cells(array: Lexeme & { kind: 'array' }, notes: Notes): Node[][] {
  return array.rows
    .filter((row) => row.some((cell) => cell.length > 0))
    .map((row) => row.map((cell) => readList(cell, notes, array)));
}

/** Reads what stands between delimiters: a matrix, cases, or a list of arguments. */
export function readFence(one: Lexeme & { readonly kind: 'fence' }, notes: Notes): Node {
  const place = { start: one.start, end: one.end };
  const [only, second] = one.body;
  const isArray = only?.kind === 'array' && (second === undefined || second.kind === 'separator');
  if (isArray && !only.sub && !only.sup) {
    const rows = cells(only, notes);
    if (one.open === '{' && one.close === '') return { ...place, kind: 'cases', rows };
    if (!only.aligned) return { ...place, kind: 'matrix', open: one.open, rows };
  }
  const inner = one.body.length === 0 ? { start: one.end - 1, end: one.end - 1 } : place;
  const of = readStatements(one.body, notes, inner, one.open === '' ? '(' : one.open);
  return { ...place, kind: 'fence', open: one.open, close: one.close, of };
}

/** Puts a lexeme's scripts on the node that was read from it. */
export function readScripts(node: Node, one: Lexeme, notes: Notes): Node {
  const sub = one.sub && readList(one.sub, notes, one);
  const primed: Node =
    one.primes !== undefined && node.kind !== 'symbol'
      ? { start: node.start, end: one.end, kind: 'marked', of: node, mark: '′'.repeat(one.primes) }
      : node;
  const withSub = sub === undefined ? primed : index(primed, { sub }, one.end);
  return one.sup === undefined ? withSub : raise(withSub, one.sup, one.end, notes);
}

function index(of: Node, scripts: { sub?: Node; upper?: Node }, end: number): Node {
  if (of.kind === 'symbol') return { ...of, ...scripts, end };
  if (of.kind === 'indexed') return { ...of, ...scripts, end };
  return { kind: 'indexed', of, ...scripts, start: of.start, end };
}

/** An upper script is an exponent, a transposition, a mark, a derivative's order, or an index. */
function raise(base: Node, sup: readonly Lexeme[], end: number, notes: Notes): Node {
  const place = { start: base.start, end };
  const [only] = sup;
  const name = only !== undefined && sup.length === 1 ? bareName(only) : undefined;
  if (name !== undefined && isTransposition(name) && base.kind !== 'number')
    return { ...place, kind: 'transpose', of: base };
  const mark = name === undefined ? undefined : markSign(name);
  if (mark !== undefined)
    return mark === '°' && base.kind === 'number'
      ? { ...place, kind: 'postfix', of: base, sign: '°' }
      : { ...place, kind: 'marked', of: base, mark };
  const exponent = readList(sup, notes, place);
  if (sup.length === 1 && only?.kind === 'text') return index(base, { upper: exponent }, end);
  const power: Node = { ...place, kind: 'power', base, exponent };
  // Hardly anybody prints a power of 0 of something with an index: it counts layers or steps.
  if (exponent.kind === 'number' && exponent.value === '0' && isNamed(base) && isIndexed(base))
    return either(power, index(base, { upper: exponent }, end), 0.7);
  if (exponent.kind === 'fence') {
    if (!isNamed(base) && base.kind !== 'call') return power;
    // p^{(i)} numbers, and does not raise; p^{(n-1)} may do either.
    const numbers = index(base, { upper: exponent }, end);
    return isNamed(base) && (exponent.open !== '(' || isNumbering(exponent.of))
      ? numbers
      : either(power, numbers, 0.5);
  }
  if (!isNamed(base) || !areIndices(exponent)) return power;
  const upper = index(base, { upper: exponent }, end);
  return either(power, upper, isIndexed(base) ? 0.6 : 0.1);
}

/** @param likely how likely the index is. */
function either(power: Node, upper: Node, likely: number): Node {
  return {
    start: power.start,
    end: power.end,
    kind: 'choice',
    readings: [
      { node: power, reason: 'an exponent', weight: 1 - likely },
      { node: upper, reason: 'an upper index', weight: likely },
    ].sort((one, other) => other.weight - one.weight),
  };
}

function isNumbering(node: Node): boolean {
  return node.kind === 'number' || areIndices(node);
}

function bareName(one: Lexeme): string | undefined {
  if (one.sub !== undefined || one.sup !== undefined) return undefined;
  switch (one.kind) {
    case 'symbol':
      return one.name;
    case 'times':
    case 'additive':
    case 'relation':
    case 'separator':
      return one.sign;
    case 'bar':
      return one.sign;
    default:
      return undefined;
  }
}

function isNamed(node: Node): boolean {
  return (
    node.kind === 'symbol' ||
    (node.kind === 'indexed' && isNamed(node.of)) ||
    (node.kind === 'accent' && isNamed(node.of))
  );
}

function isIndexed(node: Node): boolean {
  return (node.kind === 'symbol' || node.kind === 'indexed') && node.sub !== undefined;
}

/** Letters, words and lists of them can be indices; numbers and formulas are exponents. */
function areIndices(node: Node): boolean {
  switch (node.kind) {
    case 'symbol':
      return true;
    case 'product':
      return node.factors.every(
        (factor: Of<'product'>['factors'][number]) =>
          factor.sign === '' && factor.node.kind === 'symbol',
      );
    case 'list':
      return node.items.every((item) => item.kind === 'symbol' || item.kind === 'number');
    default:
      return false;
  }
}
