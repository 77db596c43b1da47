import {
  absDependencies,
  addDependencies,
  bignumberDependencies,
  combinationsDependencies,
  ConstantNodeDependencies,
  create,
  divideDependencies,
  expDependencies,
  factorialDependencies,
  FunctionNodeDependencies,
  logDependencies,
  maxDependencies,
  minDependencies,
  multiplyDependencies,
  powDependencies,
  sqrtDependencies,
  SymbolNodeDependencies,
  tanhDependencies,
  unaryMinusDependencies,
} from 'mathjs';
import type { BigNumber, MathNode } from 'mathjs';
import type { Rational } from '../../arithmetic/number.js';
import { expanded } from '../formula/expanded.js';
import { partsOf } from '../formula/parts.js';
import type { Values } from '../formula/scope.js';
import type { FoldFormula, Formula } from '../formula/tree.js';

/** Significant decimal digits of each operation. */
export const PRECISION = 64;

const math = create(
  {
    absDependencies: absDependencies!,
    addDependencies: addDependencies!,
    bignumberDependencies: bignumberDependencies!,
    combinationsDependencies: combinationsDependencies!,
    ConstantNodeDependencies: ConstantNodeDependencies!,
    divideDependencies: divideDependencies!,
    expDependencies: expDependencies!,
    factorialDependencies: factorialDependencies!,
    FunctionNodeDependencies: FunctionNodeDependencies!,
    logDependencies: logDependencies!,
    maxDependencies: maxDependencies!,
    minDependencies: minDependencies!,
    multiplyDependencies: multiplyDependencies!,
    powDependencies: powDependencies!,
    sqrtDependencies: sqrtDependencies!,
    SymbolNodeDependencies: SymbolNodeDependencies!,
    tanhDependencies: tanhDependencies!,
    unaryMinusDependencies: unaryMinusDependencies!,
  },
  { number: 'BigNumber', precision: PRECISION },
);

/** Terms and factors that one evaluation may go through. */
const MOST_TERMS = 2_000;
/** Terms that are written out side by side: mathjs nests them. */
const MOST_OPERANDS = 300;

/** A formula is beyond what mathjs is asked to evaluate. */
export class BeyondOpinion extends Error {
  override readonly name = 'BeyondOpinion';
}

/**
 * The value of a formula as mathjs computes it in BigNumbers of 64 digits, of a
 * tree that is put together from its nodes for a number, a variable, and a call
 * of a listed function.
 *
 * @returns a decimal such as "0.25" or "1e-30", or what it is where it is no real number.
 * @throws BeyondOpinion where a sum or product in it has too many terms.
 */
export function bigNumberValue(formula: Formula, values: Values): string {
  const named = Object.entries(values).map(([name, value], place): [string, string, unknown] => [
    name,
    `v${place}`,
    quotient(value),
  ]);
  const names = new Map(named.map(([name, stand]) => [name, stand]));
  const scope = new Map(named.map(([, stand, value]) => [stand, value]));
  return String(new Evaluation(scope).value(formula, names));
}

class Evaluation {
  private terms = 0;
  private results = 0;

  /** @param scope values by the names that stand for them in mathjs' trees. */
  constructor(private readonly scope: Map<string, unknown>) {}

  /** @param names what stands for each variable. */
  value(formula: Formula, names: ReadonlyMap<string, string>): unknown {
    return this.node(formula, names).compile().evaluate(this.scope) as unknown;
  }

  private node(formula: Formula, names: ReadonlyMap<string, string>): MathNode {
    if (partsOf(formula).length > MOST_OPERANDS)
      throw new BeyondOpinion(`more than ${MOST_OPERANDS} operands of one operation`);
    const read = (part: Formula): MathNode => this.node(part, names);
    switch (formula.kind) {
      case 'number':
        return this.result(quotient(formula.value));
      case 'variable':
        return new math.SymbolNode(names.get(formula.name) ?? formula.name);
      case 'constant':
        return called('exp', this.result(math.bignumber(1)));
      case 'negation':
        return called('unaryMinus', read(formula.of));
      case 'sum':
        return formula.terms.map(read).reduce((sum, term) => called('add', sum, term));
      case 'product':
        return formula.factors.map(read).reduce((so, factor) => called('multiply', so, factor));
      case 'quotient':
        return called('divide', read(formula.above), read(formula.below));
      case 'power':
        return formula.base.kind === 'constant'
          ? called('exp', read(formula.exponent))
          : called('pow', read(formula.base), read(formula.exponent));
      case 'fold':
        return this.result(this.fold(formula, names));
      case 'call': {
        const other = expanded(formula);
        if (other !== undefined) return read(other);
        const operands = formula.operands.map(read);
        if (formula.name === 'binomial') return this.result(this.binomial(operands));
        return called(formula.name === 'ln' ? 'log' : formula.name, ...operands);
      }
    }
  }

  /** A sum or product: its body evaluated once for each index, put together by mathjs. */
  private fold(formula: FoldFormula, names: ReadonlyMap<string, string>): unknown {
    const { body, index, operation } = formula;
    const bound = (part: Formula): number => Number(String(this.value(part, names)));
    const [from, to] = [bound(formula.from), bound(formula.to)];
    const stand = this.fresh();
    const inner = new Map([...names, [index, stand]]);
    let result = math.bignumber(operation === 'sum' ? 0 : 1);
    for (let k = from; k <= to; k++) {
      if (++this.terms > MOST_TERMS) throw new BeyondOpinion(`more than ${MOST_TERMS} terms`);
      this.scope.set(stand, math.bignumber(k));
      const term = this.value(body, inner) as BigNumber;
      const next = operation === 'sum' ? math.add(result, term) : math.multiply(result, term);
      result = next as BigNumber;
    }
    return result;
  }

  /** mathjs has no coefficient outside of 0 ≤ k ≤ n; it is 0 there. */
  private binomial(operands: readonly MathNode[]): unknown {
    const [n, k] = operands.map((node) => Number(String(node.compile().evaluate(this.scope))));
    if (n === undefined || k === undefined || k < 0 || k > n) return math.bignumber(0);
    return math.combinations(math.bignumber(n), math.bignumber(k));
  }

  /** A node for a value that is known already. */
  private result(value: unknown): MathNode {
    const name = this.fresh();
    this.scope.set(name, value);
    return new math.SymbolNode(name);
  }

  private fresh(): string {
    return `r${this.results++}`;
  }
}

function called(name: string, ...operands: MathNode[]): MathNode {
  return new math.FunctionNode(name, operands);
}

function quotient({ numerator, denominator }: Rational): unknown {
  return math.divide(math.bignumber(String(numerator)), math.bignumber(String(denominator)));
}
