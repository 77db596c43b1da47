import { partsOf } from './parts.js';
import type { Formula, VariableFormula } from './tree.js';

/**
 * The variables of a formula that no sum or product in it binds, each where it
 * occurs first.
 */
export function freeVariables(formula: Formula): ReadonlyMap<string, VariableFormula> {
  const found = new Map<string, VariableFormula>();
  const visit = (part: Formula, bound: ReadonlySet<string>): void => {
    if (part.kind === 'variable') {
      if (!bound.has(part.name) && !found.has(part.name)) found.set(part.name, part);
    } else if (part.kind === 'fold') {
      visit(part.body, new Set([...bound, part.index]));
      visit(part.from, bound);
      visit(part.to, bound);
    } else for (const inner of partsOf(part)) visit(inner, bound);
  };
  visit(formula, new Set());
  return found;
}
