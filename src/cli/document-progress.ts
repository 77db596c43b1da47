import { endOfPath } from '../reporting/abbreviate.js';
import { printable } from '../reporting/proofread/caret.js';
import type { DocumentProgress } from '../running/proofread-run.js';
import { patientBar } from './patient-bar.js';

/** What is shown while documents are proofread. */
export interface DocumentProgressLine {
  update(progress: DocumentProgress): void;
  /** Takes the line away, until the next update. */
  stop(): void;
}

const WIDTH = 40;

/** What stands beside the bar: which documents are under way. */
export function documentProgressText([first, ...others]: readonly string[]): string {
  if (first === undefined) return '';
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  return `, ${endOfPath(printable(first), WIDTH)}${more}`;
}

/** How many documents are done, and `documentProgressText`. */
export function documentProgress(stream: NodeJS.WriteStream): DocumentProgressLine {
  const { update, stop } = patientBar(stream, '{bar} {value}/{total} documents{text}');
  return {
    update: ({ done, total, running }) => {
      update(done, total, documentProgressText(running));
    },
    stop,
  };
}
