import type { FormulaResult } from '../documents/check-formula.js';
import { printedWitness } from './printed-witness.js';

/**
 * What the check of a formula came to, as the JSON that
 * schemas/check.schema.json describes. Exact numbers are strings.
 *
 * @param tool the program and its version.
 */
export function checkJson(
  checked: FormulaResult,
  tool: { readonly name: string; readonly version: string },
): string {
  const { result, secondOpinion } = checked;
  const { verdict, guarantee, cases, digits, slack, mutants, notes, seconds } = result;
  const witness = printedWitness(checked);
  const document = {
    schema: 'corrigenda/check/1',
    tool,
    formula: checked.formula,
    for: checked.for,
    read: checked.read,
    seed: checked.seed,
    domain: result.domain,
    verdict: secondOpinion.disagreements.length > 0 ? 'error' : verdict,
    ...(guarantee === undefined ? {} : { guarantee }),
    ...(digits === undefined ? {} : { digits }),
    cases,
    ...(witness === undefined ? {} : { witness }),
    ...(slack === undefined ? {} : { nearest: slack }),
    variants: mutants.map((mutant) => ({
      formula: mutant.name,
      verdict: mutant.verdict,
      survived: mutant.survived,
    })),
    secondOpinion: { by: 'mathjs', ...secondOpinion },
    notes,
    seconds,
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
