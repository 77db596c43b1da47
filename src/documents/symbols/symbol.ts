import type { Span } from '../meaning/tree.js';
import type { Size } from './declarations.js';
import type { Evidence, Kind } from '../meaning/kind.js';

/** How a symbol is introduced. */
export type How = 'notation' | 'words' | 'membership' | 'definition' | 'list' | 'binding';

/** Where a symbol is introduced. */
export interface Introduction extends Span {
  readonly how: How;
  /** The words, with the symbol in dollars, or the formula. */
  readonly words: string;
  /** In words that stand by its name, or by habit only with its indices left out. */
  readonly kind?: Kind;
}

/** A symbol of a document, with as many indices in the same places. */
export interface DocumentSymbol {
  readonly key: string;
  /** The key of the symbol without its indices. */
  readonly base: string;
  /** Its name in TeX, without indices. */
  readonly print: string;
  /** How it is first printed, indices and all. */
  readonly sample: string;
  readonly indices: number;
  /** Where it stands, in the order of the print. */
  readonly places: readonly Span[];
  /** All introductions, the most telling one first. */
  readonly introductions: readonly Introduction[];
  /** Undefined where the evidence says nothing, or as much for one kind as for another. */
  readonly kind?: Kind;
  readonly kinds: readonly Evidence<Kind>[];
  /** In words; undefined where nothing is known of it. */
  readonly shape?: string;
  /** Rows and columns, where both are known. */
  readonly size?: Size;
  readonly shapes: readonly Evidence<string>[];
  readonly ranges: readonly Evidence<string>[];
  /** Evidence that cannot all be right, each pair in a sentence. */
  readonly conflicts: readonly Conflict[];
}

/** Two things that a document says or does with a symbol and that do not go together. */
export interface Conflict {
  readonly message: string;
  readonly places: readonly Span[];
}
