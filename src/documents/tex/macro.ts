import type { TexToken } from './token.js';

/** A macro of a document. Its body's tokens stand for themselves or, after `#`, for arguments. */
export interface Macro {
  readonly name: string;
  /** How many arguments it takes, the optional one among them: 0 to 9. */
  readonly parameters: number;
  /** What the first argument is where none is given in brackets. */
  readonly optional?: readonly TexToken[];
  /** Texts that stand before, between and after the arguments, as `\def` may have them. */
  readonly delimiters?: readonly string[];
  readonly body: readonly TexToken[];
}

/** Where macros are defined, and what they are: the last definition of a name counts. */
export interface Definitions {
  readonly macros: ReadonlyMap<string, Macro>;
  /** In rising order. */
  readonly stretches: readonly { readonly start: number; readonly end: number }[];
  /** Names of files that are read in by `\input`, `\include` or `\subfile`, with their places. */
  readonly inputs: readonly {
    readonly name: string;
    readonly start: number;
    readonly end: number;
  }[];
  /** What limit was met, if one was. */
  readonly limit?: string;
}
