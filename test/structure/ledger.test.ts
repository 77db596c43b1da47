import { describe, expect, it } from 'vitest';

import { ledger } from './ledger.js';
import { project } from './project.js';
import { tree } from './tree.js';

const entry = JSON.stringify({ claims: { 'paper/eq-1': { expected: 'holds' } } });

describe('the ledger', () => {
  it('has every claim of properties and nothing else', () => {
    expect(ledger(project)).toEqual([]);
  });

  it('accepts claims that are all in it', () => {
    const files = tree({ 'reports/ledger.json': entry, 'properties/paper/eq-1.ts': '' });
    expect(ledger(files)).toEqual([]);
  });

  it('is found to miss a claim', () => {
    const files = tree({
      'reports/ledger.json': entry,
      'properties/paper/eq-1.ts': '',
      'properties/paper/eq-2/corrected.ts': '',
    });
    expect(ledger(files)).toEqual([
      { file: 'properties/paper/eq-2/corrected.ts', message: 'is not in the ledger' },
    ]);
  });

  it('is found to have a claim too many', () => {
    expect(ledger(tree({ 'reports/ledger.json': entry }))).toEqual([
      { file: 'reports/ledger.json', message: 'paper/eq-1 has no claim file' },
    ]);
  });

  it('is found to be missing', () => {
    expect(ledger(tree({}))).toEqual([{ file: 'reports/ledger.json', message: 'is missing' }]);
  });
});
