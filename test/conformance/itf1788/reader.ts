/** An argument or a result of a statement of the Interval Testing Framework for IEEE 1788. */
export type Item =
  | {
      readonly kind: 'interval';
      readonly lower: number;
      readonly upper: number;
      readonly decoration: Decoration | undefined;
    }
  | { readonly kind: 'empty'; readonly decoration: Decoration | undefined }
  | { readonly kind: 'nai' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean };

export type Decoration = 'com' | 'dac' | 'def' | 'trv' | 'ill';

/** One line such as `add [1.0,2.0] [3.0,4.0] = [4.0,6.0];`. */
export interface Statement {
  readonly line: number;
  readonly testcase: string;
  readonly operation: string;
  readonly given: readonly Item[];
  readonly expected: readonly Item[];
}

const HEXADECIMAL = /^([+-]?)0x([0-9a-f]+)(?:\.([0-9a-f]*))?p([+-]?\d+)$/i;
const DECIMAL = /^[+-]?\d+(?:\.\d*)?(?:e[+-]?\d+)?$/i;
const DECORATED = /^\[([^\]]*)\](?:_(com|dac|def|trv|ill))?$/;

/** A hexadecimal floating-point number that must be a binary64 number exactly. */
function hexadecimal(text: string, match: RegExpExecArray): number {
  const [, sign = '', whole = '', fraction = '', power = '0'] = match;
  let mantissa = BigInt(`0x${whole}${fraction}`);
  let exponent = Number(power) - 4 * fraction.length;
  while (mantissa !== 0n && mantissa % 2n === 0n) {
    mantissa /= 2n;
    exponent += 1;
  }
  if (mantissa === 0n) return sign === '-' ? -0 : 0;
  if (mantissa >= 2n ** 53n || exponent < -1074)
    throw new Error(`${text} is not a binary64 number`);
  // Both factors and the product are binary64 numbers, or the product overflows.
  const magnitude =
    exponent > 900
      ? Number(mantissa) * 2 ** 900 * 2 ** (exponent - 900)
      : Number(mantissa) * 2 ** exponent;
  if (!Number.isFinite(magnitude)) throw new Error(`${text} is not a binary64 number`);
  return sign === '-' ? -magnitude : magnitude;
}

/**
 * A number as the data mean it. Decimals stand for the nearest binary64
 * number: `pow [0.1,0.5] [0.0,1.0]` is given as [0X1.999999999999AP-4, 1.0],
 * whose lower end is above 1/10.
 */
export function readNumber(text: string): number {
  if (/^\+?inf(inity)?$/i.test(text)) return Infinity;
  if (/^-inf(inity)?$/i.test(text)) return -Infinity;
  if (text === 'NaN') return NaN;
  const match = HEXADECIMAL.exec(text);
  if (match) return hexadecimal(text, match);
  if (DECIMAL.test(text)) return Number(text);
  throw new Error(`"${text}" is not a number`);
}

function readItem(text: string): Item {
  if (text === 'true' || text === 'false') return { kind: 'boolean', value: text === 'true' };
  if (!text.startsWith('[')) return { kind: 'number', value: readNumber(text) };
  const match = DECORATED.exec(text);
  if (!match) throw new Error(`"${text}" is not an interval`);
  const inside = (match[1] ?? '').trim();
  const decoration = match[2] as Decoration | undefined;
  if (inside === 'nai') return { kind: 'nai' };
  if (inside === 'empty') return { kind: 'empty', decoration };
  if (inside === 'entire')
    return { kind: 'interval', lower: -Infinity, upper: Infinity, decoration };
  const ends = inside.split(',').map((end) => readNumber(end.trim()));
  const [lower, upper] = ends;
  if (ends.length !== 2 || lower === undefined || upper === undefined || !(lower <= upper))
    throw new Error(`"${text}" is not an interval`);
  return { kind: 'interval', lower, upper, decoration };
}

function readItems(text: string): Item[] {
  return (text.match(/\[[^\]]*\](?:_\w+)?|\S+/g) ?? []).map(readItem);
}

/** Every statement of a file; throws Error, with the line, for anything that it cannot read. */
export function readStatements(source: string): Statement[] {
  // Comments leave their line breaks, so that lines keep their numbers.
  const text = source.replace(/\/\*[^]*?\*\/|\/\/[^\n]*/g, (comment) =>
    comment.replace(/[^\n]/g, ' '),
  );
  const statements: Statement[] = [];
  let rest = text;
  for (const block of text.matchAll(/testcase\s+(\w+)\s*\{([^}]*)\}/g)) {
    const [all, testcase = '', body = ''] = block;
    rest = rest.replace(all, '');
    let position = block.index + all.indexOf('{') + 1;
    for (const piece of body.split(';')) {
      const start = position + (piece.length - piece.trimStart().length);
      position += piece.length + 1;
      if (piece.trim() === '') continue;
      const line = text.slice(0, start).split('\n').length;
      const match = /^(\w+)\s+([^=]*)=(.*)$/s.exec(piece.trim());
      if (!match) throw new Error(`line ${line}: "${piece.trim()}" is not a statement`);
      const [, operation = '', given = '', expected = ''] = match;
      try {
        statements.push({
          line,
          testcase,
          operation,
          given: readItems(given),
          expected: readItems(expected),
        });
      } catch (error) {
        throw new Error(`line ${line}: ${String(error)}`, { cause: error });
      }
    }
  }
  if (rest.trim() !== '') throw new Error(`not read: "${rest.trim().slice(0, 80)}"`);
  return statements;
}
