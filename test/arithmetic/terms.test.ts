import fc from 'fast-check';
import { afterAll, describe, expect, it, test } from 'vitest';
import type { Arithmetic, Value } from '../../src/arithmetic/arithmetic.js';
import { NotRepresentable, TooLarge, Undefined } from '../../src/arithmetic/errors.js';
import { Rational } from '../../src/arithmetic/number.js';
import { rationals, type RationalValue } from '../../src/arithmetic/rational.js';
import { SymbolicNumber } from '../../src/arithmetic/symbolic-number.js';
import { terms, type TermArithmetic, type TermValue } from '../../src/arithmetic/terms.js';
import { ask, closeSolver } from '../../src/checking/proof/solver.js';

afterAll(closeSolver);

type Expression = string | readonly Expression[];

/** An expression of SMT-LIB as nested lists. */
function read(text: string): Expression {
  const tokens = text.match(/[()]|[^()\s]+/gu) ?? [];
  let place = 0;
  const one = (): Expression => {
    const token = tokens[place++]!;
    if (token !== '(') return token;
    const list: Expression[] = [];
    while (tokens[place] !== ')') list.push(one());
    place++;
    return list;
  };
  const expression = one();
  if (place !== tokens.length) throw new Error(`something follows in ${text}`);
  return expression;
}

/** The value of an expression of the solver, as SMT-LIB defines its operators. */
function evaluate(e: Expression, known: ReadonlyMap<string, Rational>): Rational {
  if (typeof e === 'string') return known.get(e) ?? Rational.of(e);
  const [operator, ...operands] = e;
  if (operator === 'ite') {
    const [condition, yes, no] = operands as [readonly Expression[], Expression, Expression];
    const [symbol, left, right] = condition;
    const order = evaluate(left!, known).compare(evaluate(right!, known));
    return evaluate((symbol === '>=' ? order >= 0 : order <= 0) ? yes : no, known);
  }
  const [u, v] = operands.map((one) => evaluate(one, known));
  if (operator === '+') return u!.plus(v!);
  if (operator === '-') return v === undefined ? u!.negated() : u!.minus(v);
  if (operator === '*') return u!.times(v!);
  if (operator === '/') return u!.over(v!);
  throw new Error(`the operator ${String(operator)} is not expected`);
}

/** The value of a term where its variables have these values, read off the lines for the solver. */
function valueAt(
  T: TermArithmetic,
  term: TermValue,
  values: Readonly<Record<string, Rational>>,
): Rational | undefined {
  const known = new Map<string, Rational>();
  for (const [name, symbol] of T.variables) known.set(symbol, values[name]!);
  for (const line of T.lines) {
    const [command, ...rest] = read(line) as readonly Expression[];
    if (command === 'define-fun') known.set(rest[0] as string, evaluate(rest[3]!, known));
    if (command !== 'assert') continue;
    const [[equality, one, product]] = rest as [readonly Expression[]];
    const [times, inverse, of] = product as readonly Expression[];
    expect([equality, one, times]).toEqual(['=', '1', '*']);
    const divisor = evaluate(of!, known);
    if (divisor.sign() === 0) return undefined;
    known.set(inverse as string, divisor.inverse());
  }
  return evaluate(read(term.text), known);
}

/** Formulas that use every operation that terms have. */
const FORMULAS: Readonly<Record<string, (A: Arithmetic, x: Value, y: Value) => Value>> = {
  'x + y − 1/3': (_, x, y) => x.plus(y).minus('1/3'),
  '−x y': (_, x, y) => x.times(y).negated(),
  '|x − y|': (_, x, y) => x.minus(y).abs(),
  'max(x, y)': (_, x, y) => x.max(y),
  'min(x, y)': (_, x, y) => x.min(y),
  'max(x, 1/2) − min(y, −1)': (_, x, y) => x.max('1/2').minus(y.min(-1)),
  'x / y': (_, x, y) => x.over(y),
  '(x + 1) / (y x) + 1 / y': (A, x, y) => x.plus(1).over(y.times(x)).plus(A.of(1).over(y)),
  'x³ y⁻²': (A, x, y) =>
    A.powers([
      [x, 3],
      [y, -2],
    ]),
  'x⁰': (_, x) => x.power(0),
  'Σ and ∏': (A, x, y) => A.sum([x, A.product([y, '-2/7', x]), 4, x]),
  'what is added to 0, or multiplied by 1': (A, x, y) =>
    A.sum([0, x.plus(0).times(1), A.of(1).times(y), A.of(0).minus(x).minus(0)]),
  'what is multiplied by 0': (A, x, y) => x.times(0).plus(A.of(0).times(y)),
  'numbers alone': (A) => A.of('2/3').plus('1/3').times(-7).over(2).max(-4).min(5),
};

const number = fc
  .tuple(fc.bigInt(-6n, 6n), fc.bigInt(1n, 4n))
  .map(([n, d]) => Rational.ratio(n, d));

test.each(Object.entries(FORMULAS))('%s in terms is what it is in rationals', (_, f) => {
  const T = terms();
  const term = T.lift(f(T, T.variable('x'), T.variable('y')));
  fc.assert(
    fc.property(number, number, (x, y) => {
      fc.pre(x.sign() !== 0 && y.sign() !== 0);
      const expected = f(rationals, rationals.of(x), rationals.of(y)) as RationalValue;
      expect(valueAt(T, term, { x, y })?.toString()).toBe(expected.exact.toString());
    }),
    { seed: 14, numRuns: 30 },
  );
});

describe('a quotient', () => {
  it('is stated only where its denominator is not 0', () => {
    const T = terms();
    const quotient = T.variable('x').over(T.variable('y'));
    expect(valueAt(T, quotient, { x: Rational.one, y: Rational.zero })).toBeUndefined();
    expect(T.lines.filter((line) => line.startsWith('(assert'))).toHaveLength(1);
  });

  it('keeps that condition where it is multiplied by 0', () => {
    const T = terms();
    const zero = T.of(0).over(T.variable('y')) as TermValue;
    expect(zero.constant?.toString()).toBe('0');
    expect(valueAt(T, zero, { y: Rational.zero })).toBeUndefined();
  });

  it('by the number 0 has no value', () => {
    const T = terms();
    expect(() => T.variable('x').over(0)).toThrow(Undefined);
    expect(() => T.of(0).power(-1)).toThrow(Undefined);
    expect(() => T.variable('x').over(T.variable('y').times(0))).toThrow(Undefined);
  });
});

describe('terms', () => {
  it('that are made twice are one, and what differs is not', () => {
    const T = terms();
    const [x, y] = [T.variable('x'), T.variable('y')];
    expect(x.plus(y).text).toBe(x.plus(y).text);
    expect(T.variable('x').text).toBe(x.text);
    const different = [x, y, x.plus(y), x.minus(y), x.times(y), x.max(y), x.min(y), x.over(y)];
    different.push(y.minus(x), y.over(x));
    expect(new Set(different.map(({ text }) => text)).size).toBe(different.length);
  });

  it('are numbers where only numbers are in them', () => {
    const T = terms();
    expect(T.lift('-3/7').constant?.toString()).toBe('-3/7');
    expect(T.of('-3/7').toString()).toBe('-3/7');
    expect(T.variable('x').constant).toBeUndefined();
    expect(T.of(0).exp().toString()).toBe('1');
    expect(T.of('4/9').power('1/2').toString()).toBe('2/3');
    expect(T.exponential(2, -3).toString()).toBe('1/8');
    expect(T.lines).toHaveLength(1);
  });

  it('are no powers with a fraction, no elementary functions, and not π', () => {
    const T = terms();
    const x = T.variable('x');
    expect(() => x.power('1/2')).toThrow(NotRepresentable);
    expect(() => x.power(33)).toThrow(TooLarge);
    for (const f of ['exp', 'ln', 'tanh', 'sin', 'cos'] as const)
      expect(() => x[f]()).toThrow(NotRepresentable);
    expect(() => T.exponential(2, x)).toThrow(NotRepresentable);
    expect(() => T.pi()).toThrow(NotRepresentable);
    expect(() => T.of(2).ln()).toThrow(NotRepresentable);
  });

  it('of two arithmetics do not combine', () => {
    const [T, U] = [terms(), terms()];
    expect(() => T.variable('x').plus(U.variable('x'))).toThrow('two terms arithmetics');
    expect(() => T.lift(new SymbolicNumber(U.variable('x')))).toThrow(TypeError);
  });

  it('are bounded in number', () => {
    const T = terms();
    expect(() => {
      let sum = T.variable('x');
      for (let i = 0; i <= 20_000; i++) sum = sum.plus(1);
    }).toThrow(TooLarge);
  });
});

describe('the solver', () => {
  /** What the solver says of numbers for which a sentence about x, y is false. */
  async function broken(
    sentence: (T: TermArithmetic, x: TermValue, y: TermValue) => string,
  ): Promise<string> {
    const T = terms();
    const text = sentence(T, T.variable('x'), T.variable('y'));
    return (await ask([...T.lines, `(assert (not ${text}))`], [])).kind;
  }

  it('reads the lines, and finds nothing against what is true', async () => {
    expect(await broken((_, x) => `(<= 0.0 ${x.times(x).text})`)).toBe('unsat');
    expect(await broken((_, x) => `(= 1.0 ${x.over(x).text})`)).toBe('unsat');
    expect(await broken((_, x, y) => `(<= ${x.min(y).text} ${x.max(y).text})`)).toBe('unsat');
    expect(await broken((_, x) => `(<= (- (/ 1.0 3.0)) ${x.abs().text})`)).toBe('unsat');
  });

  it('finds numbers against what is false', async () => {
    expect(await broken((_, x) => `(< 0.0 ${x.times(x).text})`)).toBe('sat');
    expect(await broken((_, x, y) => `(= ${x.over(y).text} ${y.over(x).text})`)).toBe('sat');
    expect(await broken((_, x, y) => `(<= ${x.max(y).text} ${x.text})`)).toBe('sat');
    expect(await broken((T, x) => `(<= ${T.lift('-1/3').text} ${x.text})`)).toBe('sat');
  });
});
