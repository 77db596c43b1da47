import { checkFormula } from '../../src/documents/check-formula.js';
import type { FormulaResult } from '../../src/documents/check-formula.js';

/** What the check of a formula comes to, in a few cases. */
export function checkedFormula(formula: string, domain?: string): FormulaResult {
  const task = { formula, seed: 0, cases: 50, milliseconds: 60_000 };
  return checkFormula(domain === undefined ? task : { ...task, domain });
}

/** The result with a planted disagreement of the second opinion. */
export function contradicted(result: FormulaResult): FormulaResult {
  const secondOpinion = { ...result.secondOpinion, disagreements: ['x lies in [1, 1] and is 2'] };
  return { ...result, secondOpinion };
}
