import { intervals, type IntervalValue } from '../../../src/arithmetic/interval.js';
import { DOWN, mpfr, UP } from '../../../src/arithmetic/mpfr.js';
import type { Operation } from './operations.js';
import type { Item, Statement } from './reader.js';

/** What came of the statements of one operation. */
export interface Tally {
  readonly operation: string;
  ran: number;
  /** Statements whose result is the expected one exactly. */
  tight: number;
  /** Results that do not hold the expected one, or claim a certainty that they have not. */
  readonly violations: string[];
  /** Statements with an argument that is not an interval (NaI), which are not run. */
  nai: number;
}

export interface Outcome {
  readonly tallies: readonly Tally[];
  /** Operations of the data that the table does not have, with the number of statements. */
  readonly missing: ReadonlyMap<string, number>;
}

const A = intervals(53);

function toValue(item: Item): IntervalValue {
  if (item.kind === 'empty') return A.empty();
  if (item.kind !== 'interval') throw new Error(`an interval is expected, not ${item.kind}`);
  const value = A.fresh(item.decoration !== 'trv');
  mpfr.mpfr_set_d(value.lower, item.lower, DOWN);
  mpfr.mpfr_set_d(value.upper, item.upper, UP);
  return value;
}

/** The ends as binary64 numbers, rounded outward; the empty interval is ∞ to −∞. */
function ends(value: IntervalValue): readonly [number, number] {
  if (value.isEmpty) return [Infinity, -Infinity];
  return [mpfr.mpfr_get_d(value.lower, DOWN), mpfr.mpfr_get_d(value.upper, UP)];
}

interface Judgement {
  readonly violation: boolean;
  readonly tight: boolean;
  readonly got: string;
}

function judgeInterval(value: IntervalValue, expected: Item): Judgement {
  const [lower, upper] = ends(value);
  const decoration = 'decoration' in expected ? expected.decoration : undefined;
  const claimsTooMuch = decoration === 'trv' && value.certain;
  const claimsTooLittle = decoration !== undefined && decoration !== 'trv' && !value.certain;
  let [low, high] = [Infinity, -Infinity];
  if (expected.kind === 'interval') [low, high] = [expected.lower, expected.upper];
  else if (expected.kind !== 'empty') throw new Error(`${expected.kind} for an interval`);
  return {
    violation: !(lower <= low && high <= upper) || claimsTooMuch,
    // −0 and 0 are the same number.
    tight: lower === low && upper === high && !claimsTooLittle,
    got: `[${lower}, ${upper}]${value.certain ? '' : ' uncertain'}`,
  };
}

function judgePlain(values: readonly (number | boolean)[], expected: readonly Item[]): Judgement {
  const same =
    values.length === expected.length &&
    expected.every((item, i) => {
      if (item.kind !== 'number' && item.kind !== 'boolean')
        throw new Error(`${item.kind} for a number or a boolean`);
      const value = values[i];
      return value === item.value || (Number.isNaN(value) && Number.isNaN(item.value));
    });
  return { violation: !same, tight: same, got: values.join(' ') };
}

function judge(statement: Statement, operation: Operation): Judgement {
  const { given, expected } = statement;
  switch (operation.gives) {
    case 'power': {
      const [x, n] = given as [Item, Item];
      if (n.kind !== 'number') throw new Error('an integer exponent is expected');
      return judgeInterval(operation.apply(toValue(x), BigInt(n.value)), expected[0]!);
    }
    case 'interval':
      return judgeInterval(operation.apply(...given.map(toValue)), expected[0]!);
    case 'boolean':
      return judgePlain([operation.apply(...given.map(toValue))], expected);
    case 'numbers':
      return judgePlain(operation.apply(toValue(given[0]!)), expected);
  }
}

/**
 * Runs the statements with a table of operations at 53 bits, and compares the
 * results, converted outward to binary64, with the expected ones. An interval
 * must hold the expected one, numbers and booleans must be equal to it.
 */
export function run(
  statements: readonly Statement[],
  table: Readonly<Record<string, Operation>>,
): Outcome {
  const tallies = new Map<string, Tally>();
  const missing = new Map<string, number>();
  for (const statement of statements) {
    const { operation: name, given, line } = statement;
    const operation = table[name];
    if (operation === undefined) {
      missing.set(name, (missing.get(name) ?? 0) + 1);
      continue;
    }
    let tally = tallies.get(name);
    if (!tally)
      tallies.set(name, (tally = { operation: name, ran: 0, tight: 0, violations: [], nai: 0 }));
    if (given.some((item) => item.kind === 'nai')) {
      tally.nai += 1;
      continue;
    }
    const result = A.scope(() => judge(statement, operation));
    tally.ran += 1;
    if (result.tight) tally.tight += 1;
    if (result.violation) tally.violations.push(`line ${line}: ${name} gave ${result.got}`);
  }
  return { tallies: [...tallies.values()], missing };
}

/** A table of what ran, how tight it was, and what is not offered. */
export function table({ tallies, missing }: Outcome): string {
  const rows = tallies.map(({ operation, ran, tight, violations, nai }) =>
    [
      operation.padEnd(16),
      String(ran).padStart(6),
      String(tight).padStart(6),
      String(violations.length).padStart(10),
      String(nai).padStart(4),
    ].join(' '),
  );
  const total = (count: (tally: Tally) => number) =>
    tallies.reduce((sum, tally) => sum + count(tally), 0);
  const ran = total((tally) => tally.ran);
  const tight = total((tally) => tally.tight);
  return [
    'operation           ran  tight violations  NaI',
    ...rows,
    `${ran} statements ran, ${((100 * tight) / ran).toFixed(2)} % of the results are the tightest; ` +
      `${total((tally) => tally.nai)} with NaI were not run`,
    `not offered: ${[...missing].map(([name, count]) => `${name} (${count})`).join(', ') || 'none'}`,
  ].join('\n');
}
