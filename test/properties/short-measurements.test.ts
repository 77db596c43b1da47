import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadCatalogue, readLedger, verifyRun } from 'corrigenda';
import type { Report } from 'corrigenda';

import { runningBackends } from '../../dist/training/backend.js';
import { folderOf } from '../running/folder.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = path.join(root, 'properties');
const ledger = readLedger(path.join(root, 'reports', 'ledger.json'));

/** Without a limit of time, so that nothing depends on what else runs. */
function run(backend: string, patterns: readonly string[]): Promise<Report> {
  vi.stubEnv('CORRIGENDA_TENSORFLOW', backend);
  return verifyRun({ folder, out: folderOf(), ledger, patterns, long: true, workers: 1 });
}

describe('the measured claims that a plain verify runs', () => {
  let short: readonly string[] = [];

  beforeAll(async () => {
    const { measured } = await loadCatalogue(folder);
    short = measured.filter(({ claim }) => !claim.long).map(({ id }) => id);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('are few, and the ledger has an answer for each', () => {
    expect(short).toEqual([
      'baldi-2013/fig-1-left/two-layers',
      'baldi-2013/sec-5.3-phases/begins-consistent',
      'baldi-2013/sec-5.3-phases/consistency-falls',
    ]);
    for (const id of short) expect(['holds', 'refuted'], id).toContain(ledger.claims[id]!.expected);
  });

  it('come to the same verdicts on every backend, far from the border', async () => {
    for (const backend of await runningBackends()) {
      const report = await run(backend, short);
      expect(report.summary.differences, backend).toEqual([]);
      expect(report.claims).toHaveLength(short.length);
      for (const { id, measurement } of report.claims) {
        const { mean, low, high, claimed } = measurement!;
        const border = Number(claimed.split(' ')[1]);
        expect(Math.abs(mean - border), `${id}, ${backend}`).toBeGreaterThan(high - low);
      }
    }
  });
});
