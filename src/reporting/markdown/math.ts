import { plainText } from '../plain-text.js';

/**
 * LaTeX as a displayed formula. Dollar signs that would end the formula early
 * are escaped, empty lines, which would end it too, are left out, and a space,
 * which means nothing in a formula, keeps `a<b` from being an HTML tag.
 */
export function displayed(latex: string): readonly string[] {
  const lines = plainText(latex)
    .replace(/\\[^]|\$/gu, (found) => (found === '$' ? '\\$' : found))
    .replace(/<(?=[a-z/!?])/giu, '< ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return ['$$', ...lines, '$$'];
}
