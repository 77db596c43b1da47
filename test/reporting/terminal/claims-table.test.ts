import { describe, expect, it } from 'vitest';
import { coloured, uncoloured } from '../../../src/reporting/paint.js';
import { claimsTable, verdictPaint } from '../../../src/reporting/terminal/claims-table.js';
import { claimOf, unanswered } from '../sample-report.js';

describe('the table of claims', () => {
  it('has a line for each claim that ran', () => {
    const claims = [claimOf('a/1'), unanswered('a/2', 'vacuous'), unanswered('a/3', 'not-run')];
    expect(claimsTable(claims, new Set(), uncoloured)).toEqual([
      'claim  verdict  guarantee  cases',
      'a/1    holds    exact        700',
      'a/2    vacuous               700',
    ]);
  });

  it('says beside a claim how the ledger differs', () => {
    const unknown = claimOf('a/1');
    Reflect.deleteProperty(unknown, 'expected');
    const claims = [unknown, claimOf('a/2', { expected: 'refuted' }), claimOf('a/3')];
    const lines = claimsTable(claims, new Set(['a/1', 'a/2', 'a/3']), uncoloured);
    expect(lines.slice(1).map((line) => line.split('← ')[1])).toEqual([
      'not in the ledger',
      'expected refuted',
      'not as in the ledger',
    ]);
  });

  it('never shows holds without a guarantee beside it', () => {
    const claim = claimOf('a/1');
    Reflect.deleteProperty(claim, 'guarantee');
    expect(claimsTable([claim], new Set(), uncoloured)[1]).toContain(
      'holds    without a guarantee',
    );
  });

  it('is not there where nothing ran', () => {
    expect(claimsTable([unanswered('a/1', 'not-run')], new Set(), uncoloured)).toEqual([]);
  });
});

it('paints green only what holds', () => {
  expect(verdictPaint('holds', coloured)).toBe(coloured.good);
  for (const verdict of ['refuted', 'undecided', 'vacuous', 'error', 'not-run'] as const)
    expect(verdictPaint(verdict, coloured)).not.toBe(coloured.good);
});
