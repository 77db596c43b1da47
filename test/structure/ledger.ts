import { claimIds } from './claim-files.js';
import type { Tree, Violation } from './tree.js';

const LEDGER = 'reports/ledger.json';

/** Claims that are not in the ledger, and entries of the ledger that are no claim. */
export function ledger(files: Tree): Violation[] {
  const text = files.get(LEDGER);
  if (text === undefined) return [{ file: LEDGER, message: 'is missing' }];
  const { claims } = JSON.parse(text) as { claims: Readonly<Record<string, unknown>> };
  const expected = new Set(Object.keys(claims));
  const present = new Set(claimIds(files));
  return [
    ...[...present]
      .filter((id) => !expected.has(id))
      .map((id) => ({ file: `properties/${id}.ts`, message: 'is not in the ledger' })),
    ...[...expected]
      .filter((id) => !present.has(id))
      .map((id) => ({ file: LEDGER, message: `${id} has no claim file` })),
  ];
}
