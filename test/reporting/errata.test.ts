import { describe, expect, it } from 'vitest';
import { errata } from '../../src/reporting/errata.js';
import type { Report, ReportedClaim } from '../../src/running/report.js';
import { REFUTED, claimOf, sampleReport } from './sample-report.js';

function withClaims(...claims: readonly ReportedClaim[]): Report {
  return { ...sampleReport(), claims };
}

function reading(id: string, verdict: 'refuted' | 'holds'): ReportedClaim {
  return { ...REFUTED, id, row: 'some-paper/eq-3', standing: 'reading', verdict };
}

describe('the errata of a run', () => {
  it('are the printed claims that are refuted, each with its row, source and replacement', () => {
    const [erratum, ...others] = errata(sampleReport());
    expect(others).toEqual([]);
    expect(erratum?.claim.id).toBe('some-paper/eq-2/first-link');
    expect(erratum?.row).toMatchObject({ locator: 'eq-2', line: 42 });
    expect(erratum?.source?.key).toBe('some-paper');
    expect(erratum?.replacement?.id).toBe('some-paper/eq-2/corrected');
  });

  it('come in the order of the rows', () => {
    const later = { ...REFUTED, id: 'some-paper/eq-1/a', row: 'some-paper/eq-1' };
    expect(errata(withClaims(REFUTED, later)).map(({ claim }) => claim.id)).toEqual([
      'some-paper/eq-1/a',
      'some-paper/eq-2/first-link',
    ]);
  });

  it('have a reading among them only where no reading of the row holds', () => {
    const [one, other] = ['some-paper/eq-3/a', 'some-paper/eq-3/b'] as const;
    expect(errata(withClaims(reading(one, 'refuted'), reading(other, 'refuted')))).toHaveLength(2);
    expect(errata(withClaims(reading(one, 'refuted'), reading(other, 'holds')))).toEqual([]);
  });

  it('have no claim among them that the source does not make', () => {
    expect(errata(withClaims({ ...REFUTED, standing: 'beyond' }, claimOf('a/b')))).toEqual([]);
  });

  it('are there for a row that no source lists, without a replacement that did not run', () => {
    const stray = { ...REFUTED, id: 'nowhere/eq-1', row: 'nowhere/eq-1' };
    expect(errata(withClaims(stray))[0]).toMatchObject({ row: undefined, replacement: undefined });
  });
});
