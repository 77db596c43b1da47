import { expect, it } from 'vitest';
import { uncoloured } from '../../../src/reporting/paint.js';
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

it('shows the case and both sides as a table with exact values', () => {
  const replayed = { verdict: 'refuted', reason: '', links: [LINK] } as const;
  expect(replayLines(WITNESS, replayed, uncoloured)).toEqual([
    'witness   found among the small cases, decided again now',
    '          link 1: left ≤ right is broken by this case, rational',
    '          quantity      value  ≈',
    '          p             [1/2]',
    '          weights       [1]',
    '          bias          0',
    '          left          1/4    0.25',
    '          right         3/16   0.1875',
    '          left − right  1/16',
  ]);
});

it('names the links where there are several', () => {
  const held = { ...LINK, decision: { verdict: 'holds', arithmetic: 'rational' } } as const;
  const replayed = { verdict: 'refuted', reason: '', links: [held, LINK] } as const;
  const text = replayLines(WITNESS, replayed, uncoloured).join('\n');
  expect(text).toMatch(/link 1, left +1\/4/u);
  expect(text).toMatch(/link 2, left − right +1\/16/u);
  expect(text).not.toContain('link 1, left − right');
});

it('says so where the witness no longer breaks the claim', () => {
  const decision = { verdict: 'holds', arithmetic: 'rational' } as const;
  const links = [{ ...LINK, decision }];
  const text = replayLines(WITNESS, { verdict: 'held', reason: '', links }, uncoloured).join('\n');
  expect(text).toContain('no longer breaks the claim: held');
});

it('shows a link that is undecided, of which no side is known', () => {
  const links = [{ comparison: 'equal', label: 'class 1' }];
  const replayed = { verdict: 'undecided', reason: 'e', links } as const;
  const text = replayLines(WITNESS, replayed, uncoloured).join('\n');
  expect(text).toContain('link 1 (class 1): left = right is undecided');
  expect(text).toContain('not known');
});
