import type { Kind } from '../meaning/kind.js';
import type { Name } from '../meaning/name.js';
import type { Node, Span } from '../meaning/tree.js';
import type { Macro } from '../tex/macro.js';

/** TeX that a notation file has, with its tree. Places are those in the file. */
export interface DeclaredFormula extends Span {
  readonly tex: string;
  readonly tree: Node;
}

/** What an author says of a symbol. */
export interface DeclaredSymbol extends Span {
  /** As the file has it, in TeX. */
  readonly tex: string;
  readonly name: Name;
  readonly kind?: Kind;
  /** Rows and columns, or a length, as TeX. */
  readonly shape?: readonly string[];
  /** The set that it is taken from, as TeX. */
  readonly range?: DeclaredFormula;
  readonly words?: string;
  readonly definition?: DeclaredFormula;
}

/** A formula that is not to be judged, and why. */
export interface Ignored extends Span {
  /** Its TeX without blanks, or its number. */
  readonly formula?: string;
  readonly tag?: string;
  readonly reason: string;
}

/** What an author says of the notation of documents. */
export interface Notation {
  readonly file: string;
  readonly symbols: readonly DeclaredSymbol[];
  readonly macros: ReadonlyMap<string, Macro>;
  readonly assumptions: readonly DeclaredFormula[];
  readonly ignored: readonly Ignored[];
  /** Where an offset of the file lies, as `file:line:column`. */
  readonly place: (offset: number) => string;
}

/** TeX without blanks, by which formulas are compared. */
export function withoutBlanks(tex: string): string {
  return tex.replace(/\s+/gu, '');
}
