import type { Severity } from '../findings/rule.js';
import type { Role } from './document.js';
import type { UnreadFormulas } from './unread.js';

/** How far a formula was judged. */
export type Status = 'holds' | 'holds-if' | 'refuted' | 'undecided' | 'not-applicable' | 'skipped';

/** A stretch of a file: lines and columns from 1, offsets in UTF-16 code units from 0, ends past it. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly offset: number;
  readonly endOffset: number;
}

export interface EquationResult extends Place {
  readonly display: boolean;
  readonly tag: string | null;
  readonly latex: string;
  readonly role: Role;
  readonly status: Status;
  readonly reason: string;
  readonly sentence: string;
  /** The environment that it stands in, such as `theorem`. */
  readonly environment?: string;
  /** Relations that were decided; none yet. */
  readonly links: readonly never[];
}

export interface FindingResult extends Place {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly correction: string | null;
  /** The line that it begins on, cut to what can be shown. */
  readonly print: string;
  /** Where in `print` it begins and ends, in UTF-16 code units from 0. */
  readonly printStart: number;
  readonly printEnd: number;
}

/** What can be seen in a file and was not read: no formula that is marked up. */
export interface SkippedResult extends Place {
  readonly reason: string;
}

/** A symbol of a file: what it is and how that is known. */
export interface SymbolResult {
  /** Its name in TeX, as it is printed first. */
  readonly name: string;
  readonly count: number;
  readonly kind: string | null;
  readonly shape: string | null;
  readonly introduction: SaidResult | null;
  readonly evidence: readonly EvidenceResult[];
  /** What cannot all be right, each in a sentence. */
  readonly conflicts: readonly string[];
}

/** Words at a place. */
export interface SaidResult {
  readonly line: number;
  readonly column: number;
  readonly words: string;
}

/** What speaks for a kind, a shape or a range. */
export interface EvidenceResult {
  readonly line: number;
  readonly column: number;
  readonly says: string;
  readonly strength: string;
  readonly reason: string;
}

/** What a notation file has and a document has not; places as `file:line:column`. */
export interface UnusedNotation {
  readonly place: string;
  readonly message: string;
}

/** What proofreading made of a file; plain data, which goes from a thread to another. */
export interface FileResult {
  readonly file: string;
  readonly format: 'markdown' | 'latex';
  readonly equations: readonly EquationResult[];
  readonly findings: readonly FindingResult[];
  readonly skipped: readonly SkippedResult[];
  readonly limits: readonly string[];
  readonly symbols: readonly SymbolResult[];
  readonly unused: readonly UnusedNotation[];
  /** Formulas that were found and not read, after the others. */
  readonly unread?: UnreadFormulas;
}
