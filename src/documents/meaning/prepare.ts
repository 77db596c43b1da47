import type { Lexeme } from './lexeme.js';

/**
 * Lays a formula out as one line of lexemes: aligned rows one after the other with a
 * `row` between them, delimiters that are closed on another row apart, signs of two
 * characters as one.
 */
export function prepare(lexemes: readonly Lexeme[]): Lexeme[] {
  const [only] = lexemes.filter((one) => one.kind !== 'separator' && one.kind !== 'space');
  const laidOut = lexemes.flatMap((one) => {
    if (one.kind === 'array' && (one.aligned || (one === only && isLayout(one)))) return rows(one);
    return one.kind === 'fence' ? halves(one) : [one];
  });
  return compound(laidOut);
}

/** Whether an array only aligns relations, as with `rcl`. */
function isLayout(array: Lexeme & { kind: 'array' }): boolean {
  return array.rows.some((cells) => cells.slice(1).some(([first]) => first?.kind === 'relation'));
}

function rows(array: Lexeme & { kind: 'array' }): Lexeme[] {
  return array.rows.flatMap((cells, row): Lexeme[] => {
    const place = {
      start: cells[0]?.[0]?.start ?? array.start,
      end: cells[0]?.[0]?.start ?? array.start,
    };
    const line = cells.flatMap((cell, column): Lexeme[] => {
      const isLast = column === cells.length - 1;
      // A number of the equation in a cell of its own, as in `&& (7.52)`.
      if (isLast && column > 0 && isNumber(cell)) return [];
      // Every second cell begins a new column of equations.
      const apart = column > 1 && column % 2 === 0 && cell.length > 0 && !continues(cells, column);
      return apart ? [{ ...place, kind: 'space' }, ...cell] : [...cell];
    });
    return row === 0 ? prepare(line) : [{ ...place, kind: 'row' }, ...prepare(line)];
  });
}

/** Whether a cell goes on with the one before it, as in `a &=& b`. */
function continues(cells: readonly (readonly Lexeme[])[], column: number): boolean {
  const before = cells[column - 1]?.at(-1);
  const next = cells[column]?.[0];
  return [before, next].some(
    (one) => one?.kind === 'relation' || one?.kind === 'additive' || one?.kind === 'times',
  );
}

function isNumber(cell: readonly Lexeme[]): boolean {
  const [open, middle, close] = cell;
  return (
    cell.length === 3 &&
    open?.kind === 'open' &&
    open.sign === '(' &&
    middle?.kind === 'number' &&
    close?.kind === 'close'
  );
}

/** `\left(` on one row and `\right)` on another are a fence with one side each. */
function halves(fence: Lexeme & { kind: 'fence' }): Lexeme[] {
  const { open, close, body, start, end, sub, sup, primes } = fence;
  if (open !== '' && close !== '') return [fence];
  const scripts = {
    ...(sub && { sub }),
    ...(sup && { sup }),
    ...(primes === undefined ? {} : { primes }),
  };
  if (open === '' && close === '') return [...prepare(body)];
  if (close === '') {
    const [only] = body;
    const isCases = open === '{' && body.length > 0 && body.length <= 2 && only?.kind === 'array';
    return isCases
      ? [fence]
      : [{ start, end: start + 1, kind: 'open', sign: open }, ...prepare(body)];
  }
  const place = { start: end - 1, end, ...scripts };
  return close === '|'
    ? [...prepare(body), { ...place, kind: 'bar', sign: '|', divides: true }]
    : [...prepare(body), { ...place, kind: 'close', sign: close }];
}

const COMPOUND: Readonly<Record<string, string>> = {
  ':=': ':=',
  '=:': '=:',
  '::=': ':=',
  '<=': '\\le',
  '>=': '\\ge',
  '==': '=',
  '!=': '\\ne',
  '=>': '\\Rightarrow',
};

/** The stroke of `\not`, which is laid over the relation after it. */
const NEGATIONS = new Set(['\u0338', '\\not', '\ue020', '\\@not']);

function compound(lexemes: readonly Lexeme[]): Lexeme[] {
  const joined: Lexeme[] = [];
  for (const one of lexemes) {
    const before = joined.at(-1);
    if (isDot(one) && isDot(before) && isDot(joined.at(-2))) {
      const start = joined.at(-2)!.start;
      joined.splice(-2, 2, { start, end: one.end, kind: 'ellipsis' });
      continue;
    }
    if (before?.kind === 'symbol' && NEGATIONS.has(before.name) && one.kind === 'relation') {
      joined[joined.length - 1] = { ...one, start: before.start, sign: `\\not${one.sign}` };
      continue;
    }
    if (before?.kind === 'function' && before.name === 'arg' && one.kind === 'big') {
      joined[joined.length - 1] = { ...one, start: before.start, name: `arg${one.name}` };
      continue;
    }
    const sign = signOf(one) === '' ? '' : `${signOf(before)}${signOf(one)}`;
    // With a blank before the equality sign it is a factorial that equals something.
    const apart = before?.kind === 'postfix' ? 0 : 1;
    const adjacent = before !== undefined && one.start - before.end <= apart;
    if (before !== undefined && adjacent && signOf(before) !== '' && Object.hasOwn(COMPOUND, sign))
      joined[joined.length - 1] = {
        start: before.start,
        end: one.end,
        kind: 'relation',
        sign: COMPOUND[sign]!,
      };
    else joined.push(one);
  }
  return joined;
}

/** Three of them in a row are an ellipsis. */
function isDot(one: Lexeme | undefined): boolean {
  return one?.kind === 'separator' && one.sign === '.' && !one.sub && !one.sup;
}

function signOf(one: Lexeme | undefined): string {
  if (one?.sub !== undefined || one?.sup !== undefined) return '';
  if (one?.kind === 'relation') return one.sign;
  if (one?.kind === 'postfix' && one.sign === '!') return '!';
  return one?.kind === 'separator' && one.sign === ':' ? ':' : '';
}
