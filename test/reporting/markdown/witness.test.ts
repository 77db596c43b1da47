import { expect, it } from 'vitest';
import { witnessSection } from '../../../src/reporting/markdown/witness.js';
import { WITNESS } from '../sample-report.js';

it('gives the case, both sides, what was stated, and the exact difference', () => {
  expect(witnessSection(WITNESS).slice(2)).toEqual([
    '```text',
    'the case',
    '  p = [1/2]',
    '  weights = [1]',
    '  bias = 0',
    'left side',
    '  1/4',
    '  ≈ 0.25',
    'right side',
    '  3/16',
    '  ≈ 0.1875',
    'stated',
    '  left ≤ right',
    'left − right',
    '  1/16',
    '```',
  ]);
});

it('says which link breaks, how large the case is, and how it was found', () => {
  const [sentence] = witnessSection(WITNESS);
  expect(sentence).toContain('link 2 (second member)');
  expect(sentence).toContain('2 masks and 4 digits');
  expect(sentence).toContain('going through the small cases');
});

it('gives the values of the case where they are known', () => {
  const text = witnessSection({ ...WITNESS, values: { output: ['32/33'] } }).join('\n');
  expect(text).toContain('the case\n  output = [32/33]\n');
  expect(text).not.toContain('bias');
});

it('calls enclosures by their name and does not subtract them', () => {
  const text = witnessSection({ ...WITNESS, left: '[0.25, 0.26]', exact: false }).join('\n');
  expect(text).toContain('rigorous enclosures');
  expect(text).not.toContain('left − right');
});

it('leaves no digit of a side out', () => {
  const left = `1/${'7'.repeat(400)}`;
  expect(witnessSection({ ...WITNESS, left }).join('\n')).toContain(left);
});
