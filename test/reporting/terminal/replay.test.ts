import { expect, it } from 'vitest';
import { replayLines } from '../../../src/reporting/terminal/replay.js';
import { WITNESS } from '../sample-report.js';

const LINK = {
  comparison: 'at-most',
  left: '1/4',
  right: '3/16',
  exact: true,
  leftDecimal: '0.25',
  rightDecimal: '0.1875',
  decision: { verdict: 'refuted', arithmetic: 'rational' },
} as const;

it('shows the case and both sides of each link', () => {
  const lines = replayLines(WITNESS, { verdict: 'refuted', reason: '', links: [LINK] });
  expect(lines.map((line) => line.trim())).toEqual([
    'witness   replayed',
    'p = [1/2]',
    'weights = [1]',
    'bias = 0',
    'link 1: left ≤ right is broken by this case, rational',
    'left   1/4 ≈ 0.25',
    'right  3/16 ≈ 0.1875',
  ]);
});

it('says so where the witness no longer breaks the claim', () => {
  const decision = { verdict: 'holds', arithmetic: 'rational' } as const;
  const links = [{ ...LINK, decision }];
  const text = replayLines(WITNESS, { verdict: 'held', reason: '', links }).join('\n');
  expect(text).toContain('no longer breaks the claim: held');
});

it('shows a link that is undecided, of which no side is known', () => {
  const links = [{ comparison: 'equal', label: 'class 1' }];
  const text = replayLines(WITNESS, { verdict: 'undecided', reason: 'e', links }).join('\n');
  expect(text).toContain('link 1 (class 1): left = right is undecided');
  expect(text).toContain('not known');
});
