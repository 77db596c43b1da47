/** A place in the document, in UTF-16 code units from 0; the end is past it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A formula as it is understood. It says what stands where and what it does to what,
 * not what it is worth: names have no meaning yet. Where the print can be read in
 * several ways there is a `choice`, whose readings share their parts.
 */
export type Node = Span & NodeKind;

export type NodeKind =
  /** A number as printed, separators of thousands left out. */
  | { readonly kind: 'number'; readonly value: string }
  | SymbolKind
  | { readonly kind: 'ellipsis' }
  /** The dot of `f(·)`, the colon of `W_{y,:}`. */
  | { readonly kind: 'placeholder'; readonly sign: string }
  | { readonly kind: 'text'; readonly text: string }
  /** Where an operand should be and is not. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'sum'; readonly terms: readonly Signed[] }
  | { readonly kind: 'product'; readonly factors: readonly Signed[] }
  | { readonly kind: 'quotient'; readonly above: Node; readonly below: Node }
  | DerivativeKind
  /** `dx`, of which `d^3 x` has the order 3. */
  | { readonly kind: 'differential'; readonly of: Node; readonly order?: Node }
  | { readonly kind: 'binomial'; readonly above: Node; readonly below: Node }
  | { readonly kind: 'power'; readonly base: Node; readonly exponent: Node }
  | { readonly kind: 'root'; readonly of: Node; readonly degree?: Node }
  | { readonly kind: 'call'; readonly of: Node; readonly argument: Node }
  | BigKind
  | { readonly kind: 'fence'; readonly open: string; readonly close: string; readonly of: Node }
  | {
      readonly kind: 'list';
      readonly items: readonly Node[];
      readonly separators: readonly string[];
    }
  /** What stands on both sides of a bar or a semicolon, as in `p(y | x; θ)`. */
  | { readonly kind: 'given'; readonly what: Node; readonly condition: Node; readonly bar: string }
  | { readonly kind: 'matrix'; readonly rows: readonly (readonly Node[])[]; readonly open: string }
  | { readonly kind: 'cases'; readonly rows: readonly (readonly Node[])[] }
  | { readonly kind: 'transpose'; readonly of: Node }
  /** A star, a dagger, a plus: an upper mark that is no exponent. */
  | { readonly kind: 'marked'; readonly of: Node; readonly mark: string }
  | { readonly kind: 'indexed'; readonly of: Node; readonly sub?: Node; readonly upper?: Node }
  | { readonly kind: 'accent'; readonly of: Node; readonly accent: string }
  | { readonly kind: 'postfix'; readonly of: Node; readonly sign: '!' | '%' | '°' }
  | { readonly kind: 'prefix'; readonly of: Node; readonly sign: string }
  | { readonly kind: 'evaluated'; readonly of: Node; readonly sub?: Node; readonly sup?: Node }
  | { readonly kind: 'annotated'; readonly of: Node; readonly note: Node }
  /** Members with a relation between each and the next. */
  | {
      readonly kind: 'chain';
      readonly members: readonly Node[];
      readonly signs: readonly Relation[];
    }
  /** Clauses that stand beside each other, with the words between them. */
  | { readonly kind: 'statements'; readonly clauses: readonly Node[] }
  | { readonly kind: 'choice'; readonly readings: readonly Reading[] }
  | { readonly kind: 'opaque'; readonly reason: string };

export interface SymbolKind {
  readonly kind: 'symbol';
  /** A letter, a command such as `\alpha`, or a word set in roman. */
  readonly name: string;
  /** `roman` for words, else the font that was asked for. */
  readonly font?: string;
  readonly sub?: Node;
  /** An upper index, which is no exponent. */
  readonly upper?: Node;
  readonly primes: number;
}

export interface BigKind {
  readonly kind: 'big';
  /** `\sum`, `\prod`, `\int`, `\max`, `\lim` and so on. */
  readonly operator: string;
  readonly below?: Node;
  readonly above?: Node;
  /** `missing` where nothing follows. */
  readonly body: Node;
}

export interface DerivativeKind {
  readonly kind: 'derivative';
  /** `d` whether it is set in roman or not. */
  readonly sign: '\\partial' | 'd';
  /** As it is printed above the line. */
  readonly order?: Node;
  /** What is differentiated: above the line, or what follows; `missing` where nothing does. */
  readonly of: Node;
  readonly variables: readonly Differentiation[];
}

/** A variable, and how often it is differentiated by. */
export interface Differentiation {
  readonly node: Node;
  /** As it is printed; once where it is not. */
  readonly order?: Node;
}

export interface Signed {
  /** `+`, `-`, `\cup` in a sum; '' for juxtaposition, `\cdot`, `/` in a product. */
  readonly sign: string;
  readonly node: Node;
}

export interface Relation extends Span {
  readonly sign: string;
}

export interface Reading {
  readonly node: Node;
  readonly reason: string;
  /** How likely it is, from 0 to 1; those of one choice need not add up to 1. */
  readonly weight: number;
}

export type Of<K extends NodeKind['kind']> = Span & Extract<NodeKind, { kind: K }>;
