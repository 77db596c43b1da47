import { describe, expect, it } from 'vitest';
import { CaseError, Examination } from '../../src/checking/examination.js';
import { integer } from '../../src/claims/domains/integer.js';
import type { Json } from '../../src/claims/domain.js';
import { agree, atMost, below, distinct, equal } from '../../src/claims/link.js';
import { entryOf, stated } from './examined.js';

const multiplesOfThree = () =>
  new Examination(
    entryOf(
      stated({
        domain: integer(0, 99),
        given: (A, n) => {
          if (n === 50) throw new Error('fifty');
          return { rest: A.of(n % 3) };
        },
        relation: ({ rest }) => [equal(rest, 0)],
      }),
    ),
  );

describe('an examination', () => {
  it('tries each case once, and none where the parameters describe none', () => {
    const examination = multiplesOfThree();
    expect(examination.examine(3, 'small')?.verdict).toBe('held');
    expect(examination.examine(3, 'random')).toBeUndefined();
    expect(examination.examine(300, 'random')).toBeUndefined();
    expect(examination.tally.total).toBe(1);
  });

  it('keeps the smallest case that breaks the claim', () => {
    const examination = multiplesOfThree();
    examination.examine(31, 'random');
    examination.examine(7, 'search');
    examination.examine(22, 'random');
    expect(examination.finding).toMatchObject({ parameters: 7, found: 'search' });
  });

  it('decides a case outside of all counts', () => {
    const examination = multiplesOfThree();
    expect(examination.refute(4)?.sides).toMatchObject({ left: '1', right: '0' });
    expect(examination.refute(3)).toBeUndefined();
    expect(examination.refute(300)).toBeUndefined();
    expect(examination.tally.total).toBe(0);
  });

  it('names the case in which something is thrown', () => {
    const thrown = () => multiplesOfThree().examine(50, 'small');
    expect(thrown).toThrow(CaseError);
    expect(thrown).toThrow('Error: fifty');
  });
});

describe('a case of an examination', () => {
  const quotient = (onCase?: (parameters: Json, kase: unknown) => void) =>
    new Examination(
      entryOf(
        stated({
          domain: integer(0, 99),
          given: (A, n) => ({ n: A.of(n) }),
          assuming: ({ n }) => [below(n, 50)],
          relation: ({ n }) => [equal(n.over(n), 1), atMost(n, 20)],
        }),
      ),
      onCase,
    );

  it('is told of where it is decided or undecided, and not where it is unmet or undefined', () => {
    const told: unknown[] = [];
    const examination = quotient((parameters, kase) => told.push([parameters, kase]));
    for (const n of [3, 0, 60, 30]) examination.examine(n, 'small');
    expect(told).toEqual([
      [3, 3],
      [30, 30],
    ]);
  });

  it('is a start for the search where it holds, and only there', () => {
    const examination = quotient();
    for (const n of [3, 0, 60, 30, 7]) examination.examine(n, 'small');
    expect(examination.held).toEqual([3, 7]);
  });

  it('tells what the claim compares, which is values before', () => {
    const order = new Examination(
      entryOf(stated({ domain: integer(0, 9), kind: 'order', relation: () => [agree(1, 1, 2)] })),
    );
    expect(order.mode).toBe('values');
    order.examine(1, 'small');
    expect(order.mode).toBe('series');
    expect(order.tally.number('held')).toBe(1);
  });

  it('does not replace a smaller finding', () => {
    const examination = quotient();
    examination.examine(30, 'small');
    examination.examine(29, 'random');
    examination.examine(40, 'random');
    expect(examination.finding).toMatchObject({ parameters: 29, found: 'random' });
  });

  it('is named with what was thrown, an error or not', () => {
    const thrown: unknown = 'no error at all';
    const error = new CaseError(['1'], thrown);
    expect([error.parameters, error.cause, error.message, error.name]).toEqual([
      ['1'],
      'no error at all',
      'no error at all',
      'CaseError',
    ]);
  });
});

describe('the mutants of a claim that holds in no case', () => {
  const never = (): boolean => false;
  const residues = () =>
    new Examination(
      entryOf(
        stated({
          domain: integer(0, 99),
          given: (A, n) => ({ rest: A.of(n % 3) }),
          relation: ({ rest }) => [equal(rest, 0)],
          mutants: {
            'the square for the rest': ({ rest }) => [equal(rest.times(rest), rest)],
            'one for zero': ({ rest }) => [equal(rest, 1)],
          },
        }),
      ),
    );

  it('are judged where it fails', () => {
    const examination = residues();
    examination.examine(1, 'small');
    examination.examine(2, 'random');
    expect(examination.mutants.alive.size).toBe(2);
    examination.judgeMutantsAnywhere(never);
    expect(examination.mutants.alive.size).toBe(0);
  });

  it('are judged where both of its sides vanish', () => {
    const examination = new Examination(
      entryOf(
        stated({
          domain: integer(0, 9),
          kind: 'order',
          relation: () => [agree(0, 0, 2)],
          mutants: { one: () => [agree(0, 1, 2)], 'one and two': () => [agree(1, 2, 2)] },
        }),
      ),
    );
    expect(examination.examine(1, 'small')?.verdict).toBe('vanishing');
    examination.judgeMutantsAnywhere(never);
    expect(examination.mutants.alive.size).toBe(0);
  });

  it('are not judged once time is up', () => {
    const examination = residues();
    examination.examine(2, 'small');
    examination.judgeMutantsAnywhere(() => true);
    expect(examination.mutants.alive.size).toBe(2);
  });

  it('are judged where it holds as soon as there is such a case, and nowhere else', () => {
    const examination = residues();
    examination.examine(2, 'small');
    examination.examine(3, 'small');
    examination.judgeMutantsAnywhere(never);
    expect([...examination.mutants.alive.keys()]).toEqual(['the square for the rest']);
  });

  it('are judged on 200 of its cases at most', () => {
    const examination = new Examination(
      entryOf(
        stated({
          domain: integer(0, 999),
          given: (A, n) => ({ n: A.of(n) }),
          relation: ({ n }) => [equal(n, n.plus(1))],
          mutants: {
            'at 199': ({ n }) => [distinct(n, 199)],
            'at 200': ({ n }) => [distinct(n, 200)],
          },
        }),
      ),
    );
    for (let n = 0; n < 300; n++) examination.examine(n, 'small');
    examination.judgeMutantsAnywhere(never);
    expect([...examination.mutants.alive.keys()]).toEqual(['at 200']);
  });
});
