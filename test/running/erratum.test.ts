import { expect, test } from 'vitest';
import type { Standing } from '../../src/claims/claim.js';
import type { ClaimResult } from '../../src/claims/result.js';
import type { Difference } from '../../src/running/gate.js';
import { erratumDifferences } from '../../src/running/erratum.js';
import type { Expectation } from '../../src/running/ledger.js';
import { LEDGER_SCHEMA } from '../../src/running/ledger.js';
import { resultOf } from './result.js';

const id = 'book/eq-1/printed';
const corrected = 'book/eq-1/corrected';
const complete: Expectation = {
  expected: 'refuted',
  correction: corrected,
  origin: 'unknown',
  why: 'A sign is wrong.',
};

function differences(
  entry: Expectation,
  {
    standing = 'printed',
    others = [resultOf(corrected, { standing: 'correction' })],
    selected = () => true,
    expected = {},
  }: {
    standing?: Standing;
    others?: readonly ClaimResult[];
    selected?: (claim: string) => boolean;
    expected?: Readonly<Record<string, Expectation>>;
  } = {},
): Difference[] {
  const result = resultOf(id, { verdict: 'refuted', standing });
  return erratumDifferences(result, entry, {
    results: [result, ...others.filter((other) => selected(other.id))],
    ledger: { schema: LEDGER_SCHEMA, claims: { [id]: entry, ...expected } },
    present: new Set([id, ...others.map((other) => other.id)]),
    selected,
    failures: 0,
    complete: true,
  });
}

test('an erratum with its why, its origin and a correction that holds lacks nothing', () => {
  expect(differences(complete)).toEqual([]);
  expect(differences(complete, { standing: 'reading' })).toEqual([]);
});

test('each part that an erratum lacks is a difference', () => {
  expect(differences({ expected: 'refuted' }).map(({ kind }) => kind)).toEqual([
    'erratum-why',
    'erratum-origin',
    'erratum-correction',
  ]);
  for (const [field, kind] of [
    ['why', 'erratum-why'],
    ['origin', 'erratum-origin'],
    ['correction', 'erratum-correction'],
  ] as const) {
    const { [field]: _, ...rest } = complete;
    expect(differences(rest)).toMatchObject([{ claim: id, kind }]);
  }
});

test('a correction has to exist and to hold', () => {
  expect(differences(complete, { others: [] })[0]?.sentence).toContain('does not exist');
  const others = [resultOf(corrected, { standing: 'correction', verdict: 'undecided' })];
  expect(differences(complete, { others })).toMatchObject([
    { kind: 'erratum-correction', expected: 'holds', came: 'undecided' },
  ]);
  expect(differences({ ...complete, correction: id })).toMatchObject([{ came: 'refuted' }]);
});

test('a correction that was not selected is taken for what the ledger expects of it', () => {
  const selected = (claim: string): boolean => claim === id;
  expect(differences(complete, { selected })).toEqual([]);
  expect(differences(complete, { selected, expected: { [corrected]: complete } })).toMatchObject([
    { kind: 'erratum-correction', came: 'refuted' },
  ]);
});

test('a refuted reading beside one that is not is no erratum, but wants its why', () => {
  const others = [resultOf('book/eq-1/other', { standing: 'reading' })];
  const reading = { standing: 'reading', others } as const;
  expect(differences({ expected: 'refuted', why: 'Read so it fails.' }, reading)).toEqual([]);
  expect(differences({ expected: 'refuted' }, reading)).toMatchObject([{ kind: 'erratum-why' }]);
});

test('readings that all fail are an erratum, unless some of the row was not selected', () => {
  const others = [resultOf('book/eq-1/other', { standing: 'reading', verdict: 'refuted' })];
  const entry: Expectation = { expected: 'refuted', why: 'Read so it fails.' };
  expect(differences(entry, { standing: 'reading', others }).map(({ kind }) => kind)).toEqual([
    'erratum-origin',
    'erratum-correction',
  ]);
  const selected = (claim: string): boolean => claim === id;
  expect(differences(entry, { standing: 'reading', others, selected })).toEqual([]);
});

test('a correction or an addition that is refuted is no erratum', () => {
  for (const standing of ['correction', 'beyond'] as const)
    expect(differences({ expected: 'refuted' }, { standing })).toEqual([]);
});
