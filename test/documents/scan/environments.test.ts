import { describe, expect, it } from 'vitest';
import {
  isDisplayEnvironment,
  isMathEnvironment,
  isVerbatimEnvironment,
} from '../../../src/documents/scan/environments.js';

describe('environments', () => {
  it('are formulas by themselves, starred or not', () => {
    for (const name of ['equation', 'align*', 'gather', 'multline*', 'eqnarray', 'displaymath'])
      expect(isDisplayEnvironment(name)).toBe(true);
    for (const name of ['aligned', 'cases', 'theorem', 'tabular'])
      expect(isDisplayEnvironment(name)).toBe(false);
  });

  it('are parts of formulas', () => {
    for (const name of ['aligned', 'split', 'cases', 'pmatrix', 'math'])
      expect(isMathEnvironment(name)).toBe(true);
    expect(isMathEnvironment('tabular')).toBe(false);
  });

  it('are printed as they are', () => {
    expect(isVerbatimEnvironment('lstlisting')).toBe(true);
    expect(isVerbatimEnvironment('quote')).toBe(false);
  });
});
