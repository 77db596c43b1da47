import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Ledger } from '../running/ledger.js';
import type { Report } from '../running/report.js';
import { verifyRun } from '../running/verify-run.js';

/** A reader waits this long for one claim, in seconds. */
export const PATIENCE = 20;

/**
 * Checks a few claims then and there, with the settings of a plain `verify`,
 * and leaves no report behind.
 *
 * @param ids of claims that are in the folder.
 */
export async function checkNow(
  folder: string,
  ids: readonly string[],
  ledger: Ledger,
): Promise<Report> {
  const out = mkdtempSync(path.join(tmpdir(), 'corrigenda-explain-'));
  try {
    return await verifyRun({
      folder,
      out,
      ledger,
      patterns: ids,
      claimSeconds: PATIENCE,
      loadSeconds: PATIENCE,
    });
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
