import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { neighboursOf } from '../../src/cli/neighbours.js';
import { LEDGER_SCHEMA } from '../../src/running/ledger.js';
import type { Ledger } from '../../src/running/ledger.js';
import { RIGHT } from '../e2e/claims.js';
import { claimOf, sampleReport } from '../reporting/sample-report.js';

const ledger: Ledger = {
  schema: LEDGER_SCHEMA,
  claims: {
    'some-paper/eq-1/printed': { expected: 'refuted', correction: 'some-paper/eq-1/corrected' },
    'some-paper/eq-1/corrected': { expected: 'holds', guarantee: 'exact' },
    'some-paper/eq-2/first': { expected: 'refuted', correction: 'some-paper/eq-1/corrected' },
  },
};

const report = {
  ...sampleReport(),
  claims: [
    claimOf('some-paper/eq-1/sharper'),
    claimOf('some-paper/eq-3', { related: ['some-paper/eq-1'] }),
  ],
};

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'corrigenda-neighbours-'));
  for (const id of ['eq-1/printed', 'eq-1/corrected', 'eq-1/sharper', 'bound/a', 'bound/b']) {
    const file = path.join(folder, 'some-paper', `${id}.ts`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, RIGHT);
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the claims around one', () => {
  it('are its correction and what it names, with their statements, and the others of its row', async () => {
    const related = await neighboursOf('some-paper/eq-1/printed', ['some-paper/bound'], {
      folder,
      ledger,
      reports: [report],
    });
    expect(related.correction).toEqual({
      id: 'some-paper/eq-1/corrected',
      statement: 'p(1-p) = p - p^2',
      verdict: 'holds',
      guarantee: 'exact',
      isExpected: true,
    });
    expect(related.named).toEqual(
      ['a', 'b'].map((name) => ({
        id: `some-paper/bound/${name}`,
        statement: 'p(1-p) = p - p^2',
      })),
    );
    expect(related.sameRow).toEqual([
      { id: 'some-paper/eq-1/sharper', verdict: 'holds', guarantee: 'exact' },
    ]);
    expect(related.namedBy.map(({ id }) => id)).toEqual(['some-paper/eq-3']);
  });

  it('are those of other rows that it corrects', async () => {
    const surroundings = { folder, ledger, reports: [] };
    const related = await neighboursOf('some-paper/eq-1/corrected', [], surroundings);
    expect(related.corrects.map(({ id }) => id)).toEqual(['some-paper/eq-2/first']);
    expect(related.correction).toBeUndefined();
  });
});
