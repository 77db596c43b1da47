import type { Survey } from './survey.js';

/** `error`: false or meaningless as printed; `condition`: needs an assumption; `slip`: typography. */
export type Severity = 'error' | 'condition' | 'slip';

/** Something wrong in a document. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** Offsets in the document; the end is past it. */
  readonly start: number;
  readonly end: number;
  /** What is printed and why it is wrong, in one sentence. */
  readonly message: string;
  /** What to print instead of what stands between the offsets, as TeX, where structure decides it. */
  readonly correction?: string;
}

/** A way of being wrong that structure alone shows. */
export interface Rule {
  readonly name: string;
  /** That of its findings, where they do not say otherwise. */
  readonly severity: Severity;
  /** What it finds, in one sentence. */
  readonly about: string;
  /** A document, in Markdown, in which it finds nothing. */
  readonly correct: string;
  /** One in which it finds something. */
  readonly incorrect: string;
  readonly find: (survey: Survey) => readonly Omit<Finding, 'rule'>[];
}
