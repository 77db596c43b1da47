import { availableParallelism } from 'node:os';
import type { DocumentTask } from '../running/document-worker.js';
import {
  proofreadEach,
  type DocumentProgress,
  type ProofreadOutcome,
} from '../running/proofread-run.js';
import { printError } from './console.js';
import { EXIT_INTERRUPTED } from './errors.js';
import { documentProgress, type DocumentProgressLine } from './document-progress.js';
import { onInterrupt } from './interruption.js';

/** Seconds for each document where none are said. */
export const DEFAULT_BUDGET = 60;

/**
 * Proofreads with progress on a terminal; the first Ctrl-C ends that, and leaves what is finished.
 *
 * @param take told what becomes of each document, in their order, and how to take the progress away.
 */
export async function proofreadWithProgress(
  tasks: readonly DocumentTask[],
  { workers, budget }: { readonly workers?: number; readonly budget?: number },
  take: (outcome: ProofreadOutcome, line: DocumentProgressLine) => Promise<void> | void,
): Promise<void> {
  const line = documentProgress(process.stderr);
  const interruption = onInterrupt(() => {
    line.stop();
    printError('stopping; Ctrl-C again stops at once');
  });
  const run = {
    tasks,
    workers: workers ?? availableParallelism(),
    seconds: budget ?? DEFAULT_BUDGET,
    signal: interruption.signal,
    onProgress: (progress: DocumentProgress) => {
      if (!interruption.signal.aborted) line.update(progress);
    },
  };
  try {
    await proofreadEach(run, (outcome) => take(outcome, line));
  } finally {
    line.stop();
    interruption.release();
  }
}

/** Whether a document was not done when the run was ended. */
export function isInterrupted(outcome: ProofreadOutcome): boolean {
  return 'interrupted' in outcome;
}

/** Says that a run was ended, and sets the exit code. */
export function reportInterruption(interrupted: number, all: number): void {
  if (interrupted === 0) return;
  printError(`interrupted: ${all - interrupted} of ${all} documents were finished`);
  process.exitCode = EXIT_INTERRUPTED;
}
