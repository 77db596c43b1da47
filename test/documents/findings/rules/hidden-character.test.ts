import { describe, expect, it } from 'vitest';
import { hiddenCharacter } from '../../../../src/documents/findings/rules/hidden-character.js';
import { corrected, found, keepsItsExamples, marked } from './finding.js';

describe('a hidden character', () => {
  it('is found in the incorrect example, and nothing is in the correct one', () => {
    keepsItsExamples(hiddenCharacter);
  });

  it('is taken out', () => {
    expect(corrected(hiddenCharacter, 'a $x\u200by$ b')).toBe('a $xy$ b');
    expect(marked(hiddenCharacter, '$x\u200by$')).toEqual(['slip: \u200b']);
  });

  it('is no matter of the text around', () => {
    expect(found(hiddenCharacter, 'a\u200b $x$')).toEqual([]);
  });
});
