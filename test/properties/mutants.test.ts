import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue, readLedger, verifyRun } from 'corrigenda';
import type { Report } from 'corrigenda';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the claims of this repository', () => {
  const out = mkdtempSync(path.join(tmpdir(), 'corrigenda-mutants-'));
  let report: Report;
  /** Experiments on trained networks have no relation that could be varied. */
  const checked = (): Report['claims'] => report.claims.filter(({ kind }) => kind !== 'measured');

  beforeAll(async () => {
    report = await verifyRun({
      folder: path.join(root, 'properties'),
      ledger: readLedger(path.join(root, 'reports', 'ledger.json')),
      out,
      seed: 0,
      workers: 2,
    });
  }, 600_000);
  afterAll(() => {
    rmSync(out, { recursive: true, force: true });
  });

  it('come to what the ledger expects', () => {
    expect(report.summary.differences).toEqual([]);
    expect(report.summary.exitCode).toBe(0);
    expect(report.claims.length).toBeGreaterThan(80);
  });

  it('have two or more mutants each, all of which the checker refutes', () => {
    const survived = checked().flatMap(({ id, mutants }) =>
      mutants.map((mutant) => `${String(mutant.survived).padStart(4)}  ${id}: ${mutant.name}`),
    );
    process.stdout.write(`cases that each mutant survived\n${survived.join('\n')}\n`);
    for (const { id, mutants } of checked()) {
      expect(mutants.length, id).toBeGreaterThanOrEqual(2);
      expect(
        mutants.map(({ verdict }) => verdict),
        id,
      ).toEqual(mutants.map(() => 'refuted'));
    }
  });

  it('run on at least 500 cases each, 300 where they are costly, or on every case of a finite domain', async () => {
    const { entries } = await loadCatalogue(path.join(root, 'properties'));
    const costly = new Set(entries.filter(({ claim }) => claim.costly).map(({ id }) => id));
    for (const { id, kind, guarantee, cases } of checked()) {
      if (kind === 'example' || guarantee === 'exhaustive') continue;
      const { held, refuted, vanishing } = cases;
      const least = costly.has(id) ? 300 : 500;
      expect(held + refuted + vanishing, id).toBeGreaterThanOrEqual(least);
    }
  });

  it('have a mutant that agrees with the claim on some cases, where the claim holds', () => {
    const held = checked().filter(
      ({ verdict, guarantee }) => verdict === 'holds' && guarantee !== 'exhaustive',
    );
    const crude = held.filter(({ mutants }) => mutants.every((mutant) => mutant.survived === 0));
    expect(crude.map(({ id }) => id)).toEqual([]);
  });
});
