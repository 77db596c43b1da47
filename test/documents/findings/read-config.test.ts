import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/documents/findings/read-config.js';

describe('settings of rules', () => {
  it('turn rules off, set severities, and say what fails', () => {
    const text =
      'proofread:\n  fail-on: slip\n  rules:\n    punctuation: off\n    references: error\n';
    expect(readConfig(text, 'c.yaml')).toEqual({
      off: ['punctuation'],
      severities: new Map([['references', 'error']]),
      failOn: 'slip',
    });
  });

  it('may be empty, and may be JSON', () => {
    expect(readConfig('', 'c.yaml')).toEqual({ off: [], severities: new Map() });
    const json = '{"proofread": {"rules": {"shapes": "off"}}}';
    expect(readConfig(json, 'c.json').off).toEqual(['shapes']);
  });

  it.each([
    ['proof: 1', 'c.yaml:1:1: proof is not known here: expected one of proofread'],
    ['proofread:\n  rule: 1', 'c.yaml:2:3: rule is not known here: expected one of rules, fail-on'],
    [
      'proofread:\n  rules:\n    punct: off',
      /^c\.yaml:3:5: punct is not known here: expected one of .*punctuation/u,
    ],
    [
      'proofread:\n  rules:\n    shapes: of',
      'c.yaml:3:13: expected one of off, error, condition, slip',
    ],
    ['proofread:\n  fail-on: off', 'c.yaml:2:12: expected one of error, condition, slip'],
    ['proofread: 3', 'c.yaml:1:12: proofread: expected a map'],
    ['- a', 'c.yaml:1:1: the file: expected a map'],
    ['a: [', /^c\.yaml:1:\d: /u],
  ])('are refused as %j, with the place', (text, message) => {
    expect(() => readConfig(text, 'c.yaml')).toThrow(message);
  });
});
