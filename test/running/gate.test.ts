import { describe, expect, test } from 'vitest';
import type { ClaimResult } from '../../src/claims/result.js';
import { gate } from '../../src/running/gate.js';
import type { GateInput, GateResult } from '../../src/running/gate.js';
import type { Expectation } from '../../src/running/ledger.js';
import { LEDGER_SCHEMA } from '../../src/running/ledger.js';
import { resultOf } from './result.js';

function run(
  results: readonly ClaimResult[],
  claims: Readonly<Record<string, Expectation>>,
  more: Partial<GateInput> = {},
): GateResult {
  return gate({
    results,
    ledger: { schema: LEDGER_SCHEMA, claims },
    present: new Set(results.map(({ id }) => id)),
    selected: () => true,
    failures: 0,
    complete: true,
    ...more,
  });
}

const id = 'book/eq-1';
const holds: Expectation = { expected: 'holds', guarantee: 'exact' };
const noCases = { ...resultOf(id).cases, held: 0 };

/** A result without the guarantee that only an answer has. */
function unanswered(verdict: ClaimResult['verdict'], cases = noCases): ClaimResult {
  const { guarantee: _, ...rest } = resultOf(id, { verdict, cases });
  return rest;
}

test('a run as the ledger wants it has no difference', () => {
  expect(run([resultOf(id)], { [id]: holds })).toEqual({ differences: [], exitCode: 0 });
});

describe('a difference is found where', () => {
  test('a verdict changed, either way', () => {
    const { differences, exitCode } = run([resultOf(id, { verdict: 'refuted' })], { [id]: holds });
    expect(exitCode).toBe(1);
    expect(differences[0]).toEqual({
      claim: id,
      kind: 'verdict',
      expected: 'holds',
      came: 'refuted',
      sentence: 'book/eq-1 was expected to be "holds" and came to "refuted"',
    });
    const back = run([resultOf(id)], { [id]: { expected: 'refuted', why: 'A sign.' } });
    expect(back.differences).toMatchObject([{ expected: 'refuted', came: 'holds' }]);
    const open = run([unanswered('undecided')], { [id]: holds });
    expect(open).toMatchObject({ exitCode: 1, differences: [{ came: 'undecided' }] });
  });

  test('a guarantee is below its floor, and not where it is above', () => {
    const results = [resultOf(id, { guarantee: 'enclosed' })];
    expect(run(results, { [id]: holds })).toMatchObject({
      exitCode: 1,
      differences: [{ kind: 'guarantee', expected: 'exact', came: 'enclosed' }],
    });
    const { guarantee: _, ...none } = resultOf(id);
    expect(run([none], { [id]: holds }).differences).toMatchObject([{ came: 'none' }]);
    expect(run([resultOf(id, { guarantee: 'proved' })], { [id]: holds }).exitCode).toBe(0);
    expect(run(results, { [id]: { expected: 'holds' } }).exitCode).toBe(0);
  });

  test('a claim is vacuous and the ledger does not expect it', () => {
    expect(run([unanswered('vacuous')], { [id]: holds })).toMatchObject({
      exitCode: 1,
      differences: [{ kind: 'vacuous', expected: 'holds' }],
    });
  });

  test('a claim is vacuous in a way that the ledger cannot expect', () => {
    const expected = { [id]: { expected: 'vacuous' } as const };
    expect(run([unanswered('vacuous', { ...noCases, vanishing: 9 })], expected).exitCode).toBe(0);
    expect(run([unanswered('vacuous', { ...noCases, undefined: 9 })], expected).exitCode).toBe(0);
    expect(run([unanswered('vacuous', { ...noCases, unmet: 9 })], expected)).toMatchObject({
      exitCode: 1,
      differences: [{ kind: 'vacuous', came: 'no case met the assumptions' }],
    });
  });

  test('a claim in the ledger is gone', () => {
    const gone = { 'book/eq-0': holds, [id]: holds };
    expect(run([resultOf(id)], gone)).toMatchObject({
      exitCode: 1,
      differences: [{ claim: 'book/eq-0', kind: 'missing' }],
    });
  });

  test('a claim is new', () => {
    expect(run([resultOf(id)], {})).toMatchObject({
      exitCode: 1,
      differences: [{ kind: 'new', came: 'holds (exact)' }],
    });
    expect(run([resultOf('constructor/toString')], {}).differences).toHaveLength(1);
  });

  test('a mutant survived, or there is none', () => {
    const survivor = { name: 'p for 1 − p', verdict: 'holds', survived: 500 } as const;
    const { differences, exitCode } = run(
      [resultOf(id, { mutants: [...resultOf(id).mutants, survivor] })],
      { [id]: holds },
    );
    expect(exitCode).toBe(1);
    expect(differences).toHaveLength(1);
    expect(differences[0]?.sentence).toContain('survived 500 cases: "p for 1 − p"');
    expect(run([resultOf(id, { mutants: [] })], { [id]: holds }).differences).toMatchObject([
      { kind: 'mutant', came: 'none' },
    ]);
    for (const verdict of ['undecided', 'vacuous', 'error', 'not-run'] as const)
      expect(
        run([resultOf(id, { mutants: [{ ...survivor, verdict }] })], { [id]: holds }).exitCode,
      ).toBe(1);
  });

  test('a mutant of a refuted claim survived', () => {
    const expected = { [id]: { expected: 'refuted', why: 'No.' } as const };
    const withMutant = (verdict: ClaimResult['verdict']): ClaimResult =>
      resultOf(id, {
        verdict: 'refuted',
        standing: 'beyond',
        mutants: [{ name: 'the other way', verdict, survived: 0 }],
      });
    expect(run([withMutant('refuted')], expected).differences).toEqual([]);
    for (const verdict of ['holds', 'undecided', 'vacuous', 'not-run', 'error'] as const)
      expect(run([withMutant(verdict)], expected).differences).toMatchObject([{ kind: 'mutant' }]);
  });

  test('the run was interrupted', () => {
    const both = { [id]: holds, 'book/eq-2': holds };
    const results = [resultOf(id), { ...unanswered('not-run'), id: 'book/eq-2' }];
    expect(run(results, both, { complete: false })).toEqual({ differences: [], exitCode: 1 });
  });
});

describe('the exit code is 2', () => {
  test('where a claim ended in an error, even if the rest differs too', () => {
    expect(run([unanswered('error'), resultOf('book/eq-2')], { [id]: holds })).toMatchObject({
      exitCode: 2,
      differences: [{ kind: 'error' }, { kind: 'new' }],
    });
  });

  test('where a file could not be loaded, even if nothing else is there', () => {
    expect(run([resultOf(id)], { [id]: holds }, { failures: 1 }).exitCode).toBe(2);
    expect(run([], {}, { failures: 1 }).exitCode).toBe(2);
  });
});

test('the exit code is 5 where nothing was checked', () => {
  expect(run([], {}).exitCode).toBe(5);
  expect(run([unanswered('not-run')], { [id]: holds }).exitCode).toBe(5);
});

test('a claim that did not run is no difference', () => {
  const results = [unanswered('not-run'), resultOf('book/eq-2')];
  expect(run(results, { [id]: holds, 'book/eq-2': holds })).toEqual({
    differences: [],
    exitCode: 0,
  });
});

test('what was not selected is not missed', () => {
  const gone = { [id]: holds, 'paper/eq-1': holds };
  const selected = (claim: string): boolean => claim.startsWith('book/');
  expect(run([resultOf(id)], gone, { selected }).exitCode).toBe(0);
});
