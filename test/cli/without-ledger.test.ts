import { expect, it } from 'vitest';
import { withoutLedger } from '../../src/cli/without-ledger.js';
import { REFUTED } from '../reporting/sample-report.js';

it('leaves what the check came to, and nothing of the ledger', () => {
  const result = withoutLedger(REFUTED);
  expect(result).toMatchObject({ id: REFUTED.id, verdict: 'refuted', witness: REFUTED.witness });
  for (const name of ['expected', 'floor', 'correction', 'origin', 'why', 'row', 'file', 'source'])
    expect(result).not.toHaveProperty(name);
});
