import { expect, it } from 'vitest';
import { uncoloured } from '../../../src/reporting/paint.js';
import { refutationLines, witnessLines } from '../../../src/reporting/terminal/refutation.js';
import { REFUTED, WITNESS } from '../sample-report.js';

it('shows both sides, exact and with decimals, and what was stated of them', () => {
  expect(witnessLines(WITNESS)).toEqual([
    'case     {p: [1/2], weights: [1], bias: 0}',
    'left     1/4 ≈ 0.25',
    'right    3/16 ≈ 0.1875',
    'stated   left ≤ right   (link 2, second member)',
  ]);
});

it('shortens what is too long for a terminal, and says so', () => {
  const [, left = ''] = witnessLines({ ...WITNESS, left: `1/${'7'.repeat(400)}` });
  expect(left).toContain('(402 characters)');
  expect(left.length).toBeLessThan(160);
});

it('shows the correction with its verdict, and in a word whose error it may be', () => {
  const lines = refutationLines(REFUTED, uncoloured);
  expect(lines[0]).toBe('some-paper/eq-2/first-link  (origin of the error: unknown)');
  expect(lines.slice(-2)).toEqual([
    String.raw`  instead  V \le E(1-E)`,
    '           some-paper/eq-2/corrected: holds, exact',
  ]);
});

it('shows the values of a case rather than the parameters that they come from', () => {
  const witness = { ...WITNESS, values: { output: '32/33' } };
  expect(witnessLines(witness)[0]).toBe('case     {output: 32/33}');
});

it('says of a printed claim that no correction is known', () => {
  const claim = { ...REFUTED };
  Reflect.deleteProperty(claim, 'correction');
  expect(refutationLines(claim, uncoloured)).toContain('  instead  no correction is known');
  expect(refutationLines({ ...claim, standing: 'beyond' }, uncoloured).join()).not.toContain(
    'instead',
  );
});

it('names a correction that was not selected', () => {
  const correction = { id: 'x/y', statement: '', verdict: 'not-run' as const };
  expect(refutationLines({ ...REFUTED, correction }, uncoloured)).toContain(
    '  instead  x/y: not checked in this run',
  );
});
