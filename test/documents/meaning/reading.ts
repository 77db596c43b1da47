import { outline } from '../../../src/documents/meaning/outline.js';
import { readFormula, type ReadFormula } from '../../../src/documents/meaning/read-formula.js';
import { readMacros } from '../../../src/documents/tex/read-macros.js';

/** A formula read as on its own, with macros and words of a document if there are any. */
export function reading(tex: string, definitions = '', names: readonly string[] = []): ReadFormula {
  return readFormula(tex, 0, { macros: readMacros(definitions).macros, names: new Set(names) });
}

/** The outline of a formula's tree. */
export function outlined(tex: string, definitions = '', names: readonly string[] = []): string {
  const { tree } = reading(tex, definitions, names);
  return tree === undefined ? '' : outline(tree);
}
