import type { Node, Span } from '../meaning/tree.js';
import type { Unbalanced } from '../meaning/brackets.js';
import type { Notation } from '../notation/notation.js';
import type { TheoremLike } from './theorems.js';
import type { Format } from '../scan/format.js';
import type { FoundFormula, Stretch, Unclosed } from '../scan/found.js';
import type { HiddenCharacter } from '../text/hidden-characters.js';
import type { Lines } from '../text/lines.js';
import type { Mark } from '../tex/expand.js';

/** What a formula does in its document. */
export type Role =
  'definition' | 'assertion' | 'step' | 'example' | 'condition' | 'mention' | 'other';

/** An equation's number, where it is printed. */
export interface EquationNumber extends Span {
  readonly text: string;
}

/** A formula of a document. */
export interface DocumentFormula {
  readonly found: FoundFormula;
  /** As long as its body in the document. */
  readonly tex: string;
  readonly tree?: Node;
  /** Why its tree is not complete. */
  readonly gap?: Span & { readonly reason: string };
  readonly marks: readonly Mark[];
  readonly unbalanced: readonly Unbalanced[];
  readonly numbers: readonly EquationNumber[];
  /** The sentence it stands in, on one line. */
  readonly sentence: string;
  readonly role: Role;
  /** Why it has that role. */
  readonly because: string;
  /** Why it is not to be judged, where a notation file says so. */
  readonly ignored?: string;
  /** The theorem, the definition or the proof that it stands in. */
  readonly theorem?: TheoremLike;
}

/** Mathematics that can be seen and is not marked up. */
export interface Unmarked extends Stretch {
  readonly reason: string;
}

/** A document that has been read. */
export interface ReadDocument {
  readonly text: string;
  readonly lines: Lines;
  readonly format: Format;
  readonly formulas: readonly DocumentFormula[];
  /** Formulas past a limit, after the others: they were found, and nothing of them was read. */
  readonly unread: { readonly found: readonly FoundFormula[]; readonly reason: string };
  /** What a notation file says of it. */
  readonly notation?: Notation;
  /** Where its sections begin. */
  readonly sections: readonly number[];
  readonly theorems: readonly TheoremLike[];
  readonly unmarked: readonly Unmarked[];
  readonly unclosed: readonly Unclosed[];
  readonly hidden: readonly Stretch[];
  readonly hiddenCharacters: readonly HiddenCharacter[];
  /** Files that it inputs and that were not read, with the reason. */
  readonly missingInputs: readonly (Stretch & { readonly name: string; readonly reason: string })[];
  /** Limits that were met, in words. */
  readonly limits: readonly string[];
}
