import { describe, expect, it } from 'vitest';
import { caretLine, displayWidth, printable } from '../../../src/reporting/proofread/caret.js';

describe('a line of carets', () => {
  it.each([
    ['ab cd', 3, 5, '   ^^'],
    ['数学 x', 3, 4, '     ^'],
    ['\tab', 1, 2, '\t^'],
    ['x̃y', 2, 3, ' ^'],
    ['数学', 0, 2, '^^^^'],
    ['abc', 1, 1, ' ^'],
  ])('below %j marks %i to %i', (print, start, end, line) => {
    expect(caretLine(print, start, end)).toBe(line);
  });

  it('counts wide characters twice and combining ones not at all', () => {
    expect(['a', '数', 'ア', '。', '\u0303', '\u200b'].map(displayWidth)).toEqual([
      1, 2, 2, 2, 0, 0,
    ]);
  });

  it('does not let a document control the terminal', () => {
    expect(printable('a\u001b[31mb\u202ec\td')).toBe('a\ufffd[31mb\ufffdc\td');
  });
});
