import { describe, expect, it } from 'vitest';
import { errataSection } from '../../../src/reporting/markdown/errata.js';
import type { ReportedClaim } from '../../../src/running/report.js';
import { REFUTED, claimOf, sampleReport } from '../sample-report.js';

function text(...claims: readonly ReportedClaim[]): string {
  return errataSection({ ...sampleReport(), claims }).join('\n');
}

const CORRECTED = claimOf('some-paper/eq-2/corrected', { standing: 'correction' });

describe('an erratum for its author', () => {
  it('says where, why with the witness as a table, what instead, how checked, and whose', () => {
    const section = text(REFUTED, CORRECTED);
    expect(section).toContain('### 1. some-paper, eq-2');
    expect(section).toContain('line 42 of the transcription; section 3, last display.');
    expect(section).toContain('left ≤ right, in link 2 (second member)');
    expect(section).toContain('| left side | `1/4` | `0.25` |');
    expect(section).toContain('| left − right | `1/16` |  |');
    expect(section).toContain('holds, exact, 700 cases, on 1 to 8 gates');
    expect(section).toContain('2 of 2 wrong variants of it refuted.');
    expect(section).toContain('**Origin of the error.** unknown: it stands so');
  });

  it('calls what a machine read transcribed, and only what is sure printed', () => {
    expect(text(REFUTED)).toContain('**As transcribed**:');
    expect(text({ ...REFUTED, origin: 'print' })).toContain('**As printed**:');
  });

  it('says that a correction was not checked, or that none is known', () => {
    expect(text(REFUTED)).toContain('some-paper/eq-2/corrected: holds, exact.');
    const unselected = { id: 'x/y', statement: '', verdict: 'not-run' as const };
    expect(text({ ...REFUTED, correction: unselected })).toContain('x/y: not checked in this run.');
    const alone = { ...REFUTED };
    Reflect.deleteProperty(alone, 'correction');
    expect(text(alone)).toContain('No correction is known.');
  });

  it('is one of none where nothing is refuted', () => {
    expect(text(claimOf('a/b'))).toBe('No erratum was found in this run.');
  });
});
