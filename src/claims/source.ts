import type { Kind } from './claim.js';

/** The sort of a row: that of its claims. */
export type RowKind = Kind;

/** A row as a source's list has it. */
export interface SourceRow {
  /** The row's folder or file name, such as `eq-7.53`. */
  readonly locator: string;
  readonly kind: RowKind;
  /** What is claimed there, in words. */
  readonly says: string;
  /** The line of the transcription where it begins, counted from 1; absent where there is no transcription. */
  readonly line?: number;
  /** Where that is for somebody with the page in hand, such as "p. 262, above (7.55)". */
  readonly near?: string;
}

/** What `source.json` in a source's folder says: where its claims are printed, and its rows. */
export interface Source {
  /** The folder's name. */
  readonly key: string;
  readonly title: string;
  /** Empty where nobody is named. */
  readonly authors: readonly string[];
  /** Of publication; absent where there is none. */
  readonly year?: number;
  /** How the text was obtained, where it was not read off the printed page. */
  readonly transcription?: string;
  /** In the order of the source. */
  readonly rows: readonly SourceRow[];
}
