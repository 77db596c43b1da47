import { plainFormula } from '../formula/plain-formula.js';
import { plainText } from '../plain-text.js';

/** A statement as TeX, then as text; once where KaTeX does not read it or the two are the same. */
export function statementLines(latex: string): readonly string[] {
  const tex = plainText(latex)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const plain = plainFormula(latex);
  return plain === undefined || plain === tex.join(' ').trim() ? tex : [...tex, plain];
}
