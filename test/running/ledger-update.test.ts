import { expect, test } from 'vitest';
import type { ClaimResult } from '../../src/claims/result.js';
import { gate } from '../../src/running/gate.js';
import type { Expectation } from '../../src/running/ledger.js';
import { LEDGER_SCHEMA } from '../../src/running/ledger.js';
import { updateLedger } from '../../src/running/ledger-update.js';
import type { LedgerUpdate } from '../../src/running/ledger-update.js';
import { resultOf } from './result.js';

const id = 'book/eq-1';
const erratum: Expectation = {
  expected: 'refuted',
  guarantee: 'enclosed',
  correction: 'book/eq-1/corrected',
  origin: 'print',
  why: 'A sign is wrong.',
};

function update(
  claims: Readonly<Record<string, Expectation>>,
  results: readonly ClaimResult[],
  selected: (claim: string) => boolean = () => true,
): LedgerUpdate {
  const present = new Set(results.map((result) => result.id));
  return updateLedger({ schema: LEDGER_SCHEMA, claims }, { results, present, selected });
}

test('what a person wrote and a floor that is met stay', () => {
  const { ledger, difference } = update({ [id]: erratum }, [resultOf(id, { verdict: 'refuted' })]);
  expect(ledger.claims).toEqual({ [id]: erratum });
  expect(difference).toEqual([]);
});

test('a floor that is not met becomes what came', () => {
  const before = { expected: 'holds', guarantee: 'exact' } as const;
  const { ledger, difference } = update({ [id]: before }, [
    resultOf(id, { guarantee: 'enclosed' }),
  ]);
  expect(ledger.claims[id]).toEqual({ expected: 'holds', guarantee: 'enclosed' });
  expect(difference).toEqual(['~ book/eq-1: holds (exact) → holds (enclosed)']);
});

test('a verdict that changed takes the words about the old one with it, in plain sight', () => {
  const { ledger, difference } = update({ [id]: erratum }, [resultOf(id)]);
  expect(ledger.claims[id]).toEqual({ expected: 'holds', guarantee: 'enclosed' });
  expect(difference).toEqual([
    '~ book/eq-1: refuted (enclosed), corrected by book/eq-1/corrected, origin print, ' +
      'because: A sign is wrong. → holds (enclosed)',
  ]);
});

test('new claims come in, and those that are gone go', () => {
  const { ledger, difference } = update({ 'book/eq-0': erratum }, [resultOf(id)]);
  expect(ledger.claims).toEqual({ [id]: { expected: 'holds', guarantee: 'exact' } });
  expect(difference).toEqual([
    expect.stringContaining('- book/eq-0: refuted'),
    '+ book/eq-1: holds (exact)',
  ]);
});

test('what was not selected stays', () => {
  const { ledger, difference } = update(
    { 'paper/eq-1': erratum },
    [resultOf(id)],
    (claim) => claim === id,
  );
  expect(Object.keys(ledger.claims).sort()).toEqual([id, 'paper/eq-1']);
  expect(difference).toHaveLength(1);
});

test('an error and a claim that did not run change no entry, and an error makes none', () => {
  const holds = { [id]: { expected: 'holds' } as const };
  for (const verdict of ['error', 'not-run'] as const)
    expect(update(holds, [resultOf(id, { verdict })]).ledger.claims).toEqual(holds);
  expect(update({}, [resultOf(id, { verdict: 'error' })]).ledger.claims).toEqual({});
});

test('a run passes the gate of the ledger that it wrote', () => {
  const results = [resultOf(id), resultOf('book/eq-2', { guarantee: 'proved' })];
  const { ledger } = update({ gone: erratum }, results);
  const present = new Set(results.map((result) => result.id));
  const input = { results, ledger, present, selected: () => true, failures: 0, complete: true };
  expect(gate(input)).toEqual({ differences: [], exitCode: 0 });
});
