import { parentPort } from 'node:worker_threads';
import { checkFormula as checkedFormula } from '../documents/check-formula.js';
import type { FormulaResult, FormulaTask } from '../documents/check-formula.js';
import type { WorkerMessage } from './worker.js';

/** What a thread makes of a formula: a result, or why it cannot be read. */
export type FormulaOutcome = { readonly result: FormulaResult } | { readonly unreadable: string };

/** The name under which the thread's messages go. */
export const FORMULA_TASK = 'formula';

/** Checks a formula in a thread of the pool; an error of the formula is part of the outcome. */
export function checkFormula(task: FormulaTask): FormulaOutcome {
  const started: WorkerMessage = { what: 'started', id: FORMULA_TASK };
  parentPort?.postMessage(started);
  try {
    return { result: checkedFormula(task) };
  } catch (error) {
    // The error's class does not survive the way to the main thread.
    if (error instanceof Error && error.name === 'FormulaError')
      return { unreadable: error.message };
    throw error;
  }
}
