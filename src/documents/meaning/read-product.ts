import { endsOperand } from './brackets.js';
import type { Lexeme } from './lexeme.js';
import { applied } from './application.js';
import { derivativeAt, readDerivative } from './read-derivative.js';
import { uprightDifferential } from './integrand.js';
import { readBig } from './read-big.js';
import { readList, readPrimary, readScripts } from './read-primary.js';
import type { Notes } from './read-statements.js';
import { readSum } from './read-sum.js';
import type { Node, Signed, Span } from './tree.js';

/**
 * Reads factors: by juxtaposition, with signs between them, applications of
 * functions, big operators with all that follows as their body.
 */
export function readProduct(lexemes: readonly Lexeme[], notes: Notes, place: Span): Node {
  const [only] = lexemes;
  if (lexemes.length === 1 && only?.kind === 'times')
    return { start: only.start, end: only.end, kind: 'placeholder', sign: only.sign };
  return new ProductReader(lexemes, notes, place).read();
}

class ProductReader {
  readonly #lexemes: readonly Lexeme[];
  readonly #notes: Notes;
  readonly #place: Span;
  #at = 0;
  #factors: Signed[] = [];
  #sign = '';

  constructor(lexemes: readonly Lexeme[], notes: Notes, place: Span) {
    this.#lexemes = lexemes;
    this.#notes = notes;
    this.#place = place;
  }

  read(): Node {
    while (this.#at < this.#lexemes.length) this.step(this.#lexemes[this.#at]!);
    if (this.#sign !== '') this.push(this.missing());
    return this.product();
  }

  private step(one: Lexeme): void {
    switch (one.kind) {
      case 'times':
        this.times(one);
        return;
      case 'big': {
        const body = this.#lexemes.slice(this.#at + 1);
        this.#at = this.#lexemes.length;
        this.push(readBig(one, body, this.#notes, { start: one.start, end: this.#place.end }));
        return;
      }
      case 'prefix': {
        const rest = this.#lexemes.slice(this.#at + 1);
        this.#at = this.#lexemes.length;
        const span = { start: one.end, end: this.#place.end };
        const of = rest.length === 0 ? this.missing() : readSum(rest, this.#notes, span);
        this.push({ start: one.start, end: of.end, kind: 'prefix', sign: one.sign, of });
        return;
      }
      case 'additive':
        // A sign after a sign, as in a · −b.
        this.#at += 1;
        if (one.sub ?? one.sup)
          this.push({ start: one.start, end: one.end, kind: 'placeholder', sign: one.sign });
        else this.signed(one);
        return;
      case 'function':
        this.#at += 1;
        this.push(this.call(one));
        return;
      case 'postfix':
        this.postfix(one);
        return;
      case 'bar':
        this.evaluated(one);
        return;
      case 'separator':
      case 'relation':
      case 'space':
      case 'row':
      case 'open':
      case 'close':
        this.#at += 1;
        return;
      default: {
        const derivative = this.derivative(one) ?? this.differential();
        if (derivative === undefined) this.#at += 1;
        this.push(derivative ?? this.withArguments(one));
      }
    }
  }

  /** A derivative; one with nothing above its line has all factors that follow as what it differentiates. */
  private derivative(one: Lexeme): Node | undefined {
    const hasScripts = one.kind === 'fraction' && (one.sub ?? one.sup) !== undefined;
    if (hasScripts || this.#sign === '/') return undefined;
    const found = derivativeAt(this.#lexemes, this.#at);
    if (found === undefined) return undefined;
    this.#at = found.past;
    if (!found.isOperator || this.#lexemes[this.#at]?.kind === 'times')
      return readDerivative(found, this.#notes);
    // The bar after it says where the derivative is evaluated.
    const bar = this.#lexemes.findIndex(({ kind }, at) => at >= this.#at && kind === 'bar');
    const following = this.#lexemes.slice(this.#at, bar < 0 ? undefined : bar);
    this.#at += following.length;
    return readDerivative(found, this.#notes, following);
  }

  /** An upright d with the variable after it. */
  private differential(): Node | undefined {
    const found = uprightDifferential(this.#lexemes, this.#at);
    if (found === undefined) return undefined;
    this.#at += 2;
    return readPrimary(found, this.#notes);
  }

  private times(one: Lexeme & { kind: 'times' }): void {
    this.#at += 1;
    if (this.#factors.length === 0 || this.#sign !== '') {
      const next = this.#lexemes[this.#at];
      if (one.sign === '\\bmod' && next !== undefined) {
        const rest = this.#lexemes.slice(this.#at);
        this.#at = this.#lexemes.length;
        const of = readProduct(rest, this.#notes, { start: one.end, end: this.#place.end });
        this.push({ start: one.start, end: of.end, kind: 'prefix', sign: one.sign, of });
        return;
      }
      // A lone star or dot beside an operand stands for one: f(·, x).
      if (next === undefined || one.sign === '*') {
        this.push({ start: one.start, end: one.end, kind: 'placeholder', sign: one.sign });
        return;
      }
      this.push(this.missing());
    }
    this.#sign = one.sign;
  }

  private signed(one: Lexeme & { kind: 'additive' }): void {
    const next = this.#lexemes[this.#at];
    if (next === undefined) {
      this.push(this.missing());
      return;
    }
    this.#at += 1;
    const of = next.kind === 'function' ? this.call(next) : this.withArguments(next);
    this.push({ start: one.start, end: of.end, kind: 'prefix', sign: one.sign, of });
  }

  private postfix(one: Lexeme & { kind: 'postfix' }): void {
    this.#at += 1;
    const last = this.#factors.pop();
    const of = last?.node ?? this.missing();
    const node: Node = { start: of.start, end: one.end, kind: 'postfix', of, sign: one.sign };
    this.#factors.push({ sign: last?.sign ?? '', node: readScripts(node, one, this.#notes) });
  }

  private evaluated(one: Lexeme & { kind: 'bar' }): void {
    this.#at += 1;
    const of = this.#factors.length === 0 ? this.missing() : this.product();
    this.#factors = [];
    const script = (list: readonly Lexeme[] | undefined): Node | undefined =>
      list && readSum(list, this.#notes, one);
    const [sub, sup] = [one.sub && readList(one.sub, this.#notes, one), script(one.sup)];
    this.push({
      start: of.start,
      end: one.end,
      kind: 'evaluated',
      of,
      ...(sub && { sub }),
      ...(sup && { sup }),
    });
  }

  /** A function's name with what it is applied to: what is in delimiters, or the factors that follow. */
  private call(one: Lexeme & { kind: 'function' }): Node {
    const name: Node = readScripts(
      {
        start: one.start,
        end: one.end,
        kind: 'symbol',
        name: one.name,
        font: 'roman',
        primes: one.primes ?? 0,
      },
      one,
      this.#notes,
    );
    const next = this.#lexemes[this.#at];
    if (next === undefined) return name;
    if (next.kind === 'fence' || next.kind === 'group') {
      this.#at += 1;
      return applied(name, next, this.#notes, true);
    }
    if (next.kind === 'function') {
      this.#at += 1;
      const argument = this.call(next);
      return { start: one.start, end: argument.end, kind: 'call', of: name, argument };
    }
    const start = this.#at;
    while (this.#at < this.#lexemes.length && this.belongs(this.#at, this.#at === start))
      this.#at += 1;
    const taken = this.#lexemes.slice(start, this.#at);
    if (taken.length === 0) return name;
    const span = { start: taken[0]!.start, end: taken.at(-1)!.end };
    const argument = readProduct(taken, this.#notes, span);
    return { start: one.start, end: argument.end, kind: 'call', of: name, argument };
  }

  /** Whether what stands at a place is part of the argument of a function without delimiters. */
  private belongs(at: number, isFirst: boolean): boolean {
    const one = this.#lexemes[at];
    if (one === undefined) return false;
    if (one.kind === 'big' || one.kind === 'additive') return isFirst;
    // sin x/2, but not sin x/cos x, of which the sine is all that is above the line.
    if (one.kind === 'times') return one.sign === '/' && !isFirst && this.belongs(at + 1, false);
    // Delimiters after the first factor are the argument's own: log p(x), sin 2(x+y).
    return one.kind !== 'function' && (endsOperand(one) || one.kind === 'postfix');
  }

  private withArguments(one: Lexeme): Node {
    const node = readPrimary(one, this.#notes);
    const next = this.#lexemes[this.#at];
    if (
      next?.kind !== 'fence' ||
      !isApplicable(one) ||
      next.open === '|' ||
      next.open === '‖' ||
      next.open === '{'
    )
      return node;
    this.#at += 1;
    return applied(node, next, this.#notes, false);
  }

  private push(node: Node): void {
    const last = this.#factors.at(-1);
    if (this.#sign === '/' && last !== undefined) {
      this.#factors.pop();
      const quotient: Node = {
        start: last.node.start,
        end: node.end,
        kind: 'quotient',
        above: last.node,
        below: node,
      };
      this.#factors.push({ sign: last.sign, node: quotient });
    } else this.#factors.push({ sign: this.#factors.length === 0 ? '' : this.#sign, node });
    this.#sign = '';
  }

  private missing(): Node {
    const at = this.#lexemes[this.#at - 1]?.end ?? this.#place.end;
    return { start: at, end: at, kind: 'missing' };
  }

  private product(): Node {
    const [only] = this.#factors;
    if (only === undefined) return { ...this.#place, kind: 'missing' };
    if (this.#factors.length === 1) return only.node;
    const end = this.#factors.at(-1)!.node.end;
    return { start: only.node.start, end, kind: 'product', factors: this.#factors };
  }
}

function isApplicable(one: Lexeme): boolean {
  return (
    one.kind === 'symbol' || one.kind === 'accent' || one.kind === 'opaque' || one.kind === 'brace'
  );
}
