import type { FunctionNode, MathNode, OperatorNode, SymbolNode } from 'mathjs';
import { ARITIES } from '../formula/names.js';
import type { Formula, FunctionName } from '../formula/tree.js';
import { Rational } from '../../arithmetic/number.js';
import { FormulaError } from './formula-error.js';
import { literalAt } from './literal.js';
import { parseMember } from './parser.js';
import type { Member } from './split-relation.js';
import type { Token } from './tokens.js';
import { functionNames, meaningOf } from './vocabulary.js';

const DEEPEST = 150;

/**
 * Reads a side of a relation.
 *
 * @param text the whole text, which the places of the tokens are in.
 * @throws FormulaError at what cannot be read, or not in one way only.
 */
export function readTree(text: string, member: Member): Formula {
  return new Reader(text, member.tokens).formula(parseMember(text, member), new Set(), 0);
}

class Reader {
  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
  ) {}

  /** @param bound the indices of the sums and products around it. */
  formula(node: MathNode, bound: ReadonlySet<string>, depth: number): Formula {
    const at = this.tokenOf(node).at;
    if (depth > DEEPEST) this.fail(node, 'nested too deeply');
    switch (node.type) {
      case 'ParenthesisNode':
        return this.formula(contentOf(node), bound, depth + 1);
      case 'ConstantNode': {
        const value = literalAt('formula', this.text, this.tokenOf(node));
        return { kind: 'number', value, at };
      }
      case 'SymbolNode':
        return this.named(node, bound);
      case 'FunctionNode':
        return this.call(node as FunctionNode, bound, depth);
      case 'OperatorNode':
        return { ...this.operation(node as OperatorNode, bound, depth), at };
      default:
        return this.fail(node, 'this is not a formula that can be read here');
    }
  }

  private operation(node: OperatorNode, bound: ReadonlySet<string>, depth: number): Formula {
    const read = (part: MathNode): Formula => this.formula(part, bound, depth + 1);
    const [first, second] = node.args as readonly MathNode[];
    if (first === undefined) return this.fail(node, 'an operation without operands');
    if (second === undefined) {
      const of = read(first);
      if (node.op === '-') return { kind: 'negation', of };
      if (node.op === '+') return of;
      if (node.op === '!') return { kind: 'call', name: 'factorial', operands: [of] };
      return this.fail(node, 'an operator that is not known');
    }
    switch (node.op) {
      case '+':
      case '-':
        return {
          kind: 'sum',
          terms: this.terms(node).map(({ part, minus }) => signed(read(part), minus)),
        };
      case '*':
        return { kind: 'product', factors: this.factors(node).map(read) };
      case '/':
        if (isImplicit(second))
          this.fail(
            second,
            'what the divisor is can be read in two ways: write a*b/c, a/(b*c) or a/b*c',
          );
        return { kind: 'quotient', above: read(first), below: read(second) };
      case '^':
        return { kind: 'power', base: read(first), exponent: read(second) };
      default:
        return this.fail(node, 'an operator that is not known');
    }
  }

  /** The terms of a chain of sums and differences, which mathjs nests to the left. */
  private terms(
    node: OperatorNode,
  ): readonly { readonly part: MathNode; readonly minus: boolean }[] {
    const terms: { part: MathNode; minus: boolean }[] = [];
    let rest: MathNode = node;
    while (isOperation(rest, '+') || isOperation(rest, '-')) {
      const [left, right]: readonly MathNode[] = rest.args;
      if (left === undefined || right === undefined) break;
      terms.unshift({ part: right, minus: rest.op === '-' });
      rest = left;
    }
    return [{ part: rest, minus: false }, ...terms];
  }

  /** The factors of a chain of products; a product without a sign has to be clear. */
  private factors(node: OperatorNode): readonly MathNode[] {
    const factors: MathNode[] = [];
    let rest: MathNode = node;
    while (isOperation(rest, '*')) {
      const [left, right]: readonly MathNode[] = rest.args;
      if (left === undefined || right === undefined) break;
      if (rest.implicit) this.checkImplicit(left, right);
      factors.unshift(right);
      rest = left;
    }
    return [rest, ...factors];
  }

  private checkImplicit(left: MathNode, right: MathNode): void {
    if (right.type === 'ConstantNode')
      this.fail(right, 'a number right after something else: write * for a product');
    const before = isImplicit(left) ? lastFactor(left) : left;
    if (isOperation(before, '/') || isOperation(before, '^'))
      this.fail(
        right,
        'a product without a sign after / or ^ can be read in two ways: write * and parentheses',
      );
  }

  private named(node: MathNode, bound: ReadonlySet<string>): Formula {
    const { text, at } = this.tokenOf(node);
    if (bound.has(text)) return { kind: 'variable', name: text, at };
    const meaning = meaningOf(text);
    if (meaning === undefined) return { kind: 'variable', name: text, at };
    if (meaning.kind === 'constant') return { kind: 'constant', name: meaning.name, at };
    return this.fail(node, `the function ${text} needs its operands in parentheses`);
  }

  private call(node: FunctionNode, bound: ReadonlySet<string>, depth: number): Formula {
    const { text, at } = this.tokenOf(node);
    const meaning = bound.has(text) ? undefined : meaningOf(text);
    if (meaning === undefined || meaning.kind === 'constant')
      return this.fail(
        node,
        `${text}(…) reads as a function, and there is none of this name: write ${text}*(…) for a product; the functions are ${functionNames().join(', ')}`,
      );
    const operands = node.args as readonly MathNode[];
    if (meaning.kind === 'fold') return { ...this.fold(node, meaning.operation, bound, depth), at };
    const read = operands.map((operand) => this.formula(operand, bound, depth + 1));
    if (meaning.kind === 'function') {
      this.checkCount(node, text, ARITIES[meaning.name]);
      return { kind: 'call', name: meaning.name, operands: read, at };
    }
    this.checkCount(node, text, { least: 1, most: meaning.kind === 'log' ? 2 : 1 });
    if (meaning.kind === 'logarithm')
      return called('log', [...read, { kind: 'number', value: Rational.of(meaning.base) }], at);
    return called(read.length === 2 ? 'log' : 'ln', read, at);
  }

  private fold(
    node: FunctionNode,
    operation: 'sum' | 'product',
    bound: ReadonlySet<string>,
    depth: number,
  ): Formula {
    const [body, index, from, to] = node.args as readonly MathNode[];
    if (node.args.length !== 4 || !body || !index || !from || !to)
      return this.fail(
        node,
        `expected ${operation}(term, index, first, last), such as ${operation}(k^2, k, 1, n)`,
      );
    const { text: name } = this.tokenOf(index);
    if (index.type !== 'SymbolNode' || meaningOf(name) !== undefined)
      return this.fail(index, `expected the name of the index of the ${operation}`);
    return {
      kind: 'fold',
      operation,
      index: name,
      body: this.formula(body, new Set([...bound, name]), depth + 1),
      from: this.formula(from, bound, depth + 1),
      to: this.formula(to, bound, depth + 1),
    };
  }

  private checkCount(
    node: FunctionNode,
    name: string,
    { least, most }: { readonly least: number; readonly most: number },
  ): void {
    const { length } = node.args;
    if (length >= least && length <= most) return;
    const expected = least === most ? String(least) : `${least} to ${most}`;
    this.fail(
      node,
      `${name} takes ${expected} ${most === 1 ? 'operand' : 'operands'}, not ${length}`,
    );
  }

  /** The token of the first leaf of a node. */
  private tokenOf(node: MathNode): Token {
    let leaf = node;
    for (;;) {
      const place = placeOf(leaf);
      if (place !== undefined) return this.tokens[place] ?? this.tokens[0]!;
      const next = firstPart(leaf);
      if (next === undefined) return this.tokens[0]!;
      leaf = next;
    }
  }

  private fail(node: MathNode, problem: string): never {
    const { at, length } = this.tokenOf(node);
    throw new FormulaError('formula', this.text, at, problem, length);
  }
}

function called(name: FunctionName, operands: readonly Formula[], at: number): Formula {
  return { kind: 'call', name, operands, at };
}

function signed(of: Formula, minus: boolean): Formula {
  return minus ? { kind: 'negation', of, ...(of.at === undefined ? {} : { at: of.at }) } : of;
}

function isOperation(node: MathNode, op: string): node is OperatorNode {
  return node.type === 'OperatorNode' && 'op' in node && node.op === op && isBinary(node);
}

function isBinary(node: MathNode): boolean {
  return 'args' in node && Array.isArray(node.args) && node.args.length === 2;
}

/** A product without a sign, or one of those at its left end. */
function isImplicit(node: MathNode): boolean {
  return isOperation(node, '*') && node.implicit;
}

function lastFactor(node: MathNode): MathNode {
  return (node as OperatorNode).args[1] ?? node;
}

function contentOf(node: MathNode): MathNode {
  return (node as MathNode & { readonly content: MathNode }).content;
}

/** The place of the token that a leaf stands for. */
function placeOf(node: MathNode): number | undefined {
  if (node.type === 'ConstantNode' && 'value' in node) return Number(node.value);
  if (node.type === 'SymbolNode') return Number((node as SymbolNode).name.slice(1));
  return undefined;
}

function firstPart(node: MathNode): MathNode | undefined {
  if (node.type === 'ParenthesisNode') return contentOf(node);
  if (node.type === 'FunctionNode') return (node as FunctionNode).fn;
  return node.type === 'OperatorNode' ? (node as OperatorNode).args[0] : undefined;
}
