import type { Span } from './tree.js';

/** A piece of a formula before it is known what belongs to what. */
export type Lexeme = Span &
  LexemeKind & {
    readonly sub?: readonly Lexeme[];
    readonly sup?: readonly Lexeme[];
    /** How many primes, beside an upper script. */
    readonly primes?: number;
  };

export type LexemeKind =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'symbol'; readonly name: string; readonly font?: string }
  /** A name that is applied to what follows it, with or without parentheses. */
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'big'; readonly name: string }
  | { readonly kind: 'relation'; readonly sign: string }
  | { readonly kind: 'additive'; readonly sign: string }
  | { readonly kind: 'times'; readonly sign: string }
  | { readonly kind: 'prefix'; readonly sign: string }
  | { readonly kind: 'open'; readonly sign: string }
  | { readonly kind: 'close'; readonly sign: string }
  /** `|` or `‖`; `divides` for one that cannot be a delimiter. */
  | { readonly kind: 'bar'; readonly sign: string; readonly divides: boolean }
  | { readonly kind: 'separator'; readonly sign: string }
  | { readonly kind: 'postfix'; readonly sign: '!' | '%' | '°' }
  | { readonly kind: 'ellipsis' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'space' }
  | { readonly kind: 'row' }
  | { readonly kind: 'group'; readonly body: readonly Lexeme[] }
  /** What stands between delimiters that belong together. */
  | {
      readonly kind: 'fence';
      readonly open: string;
      readonly close: string;
      readonly body: readonly Lexeme[];
    }
  | {
      readonly kind: 'fraction';
      readonly above: readonly Lexeme[];
      readonly below: readonly Lexeme[];
      readonly binomial: boolean;
    }
  /** A sign with the variable after it. */
  | {
      readonly kind: 'differential';
      readonly order?: readonly Lexeme[];
      readonly body: readonly Lexeme[];
    }
  | { readonly kind: 'root'; readonly body: readonly Lexeme[]; readonly degree?: readonly Lexeme[] }
  | { readonly kind: 'accent'; readonly accent: string; readonly body: readonly Lexeme[] }
  | { readonly kind: 'brace'; readonly body: readonly Lexeme[] }
  | {
      readonly kind: 'array';
      readonly aligned: boolean;
      readonly rows: readonly (readonly (readonly Lexeme[])[])[];
    }
  | { readonly kind: 'opaque'; readonly reason: string };
