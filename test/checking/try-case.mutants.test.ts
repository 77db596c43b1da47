import { describe, expect, it } from 'vitest';
import type { Value } from '../../src/arithmetic/arithmetic.js';
import { tryCase } from '../../src/checking/try-case.js';
import type { Relation } from '../../src/claims/claim.js';
import { agree, atMost, equal } from '../../src/claims/link.js';
import { stated } from './examined.js';
import { domain, ofValue, recorded } from './value-claim.js';

describe('mutants in a case', () => {
  const mutants = new Map<string, Relation<unknown>>([
    ['refuted', () => [equal(1, 2)]],
    [
      'throws',
      () => {
        throw new Error('no');
      },
    ],
    ['held', () => [equal(1, 1)]],
  ]);

  it('are each judged where the relation holds', () => {
    const trial = tryCase(
      stated({ domain, relation: () => [equal(1, 1)] }),
      'values',
      domain.build('1'),
      mutants,
    );
    expect([...trial.mutants].map(([name, { verdict }]) => [name, verdict])).toEqual([
      ['refuted', 'refuted'],
      ['throws', 'error'],
      ['held', 'held'],
    ]);
  });

  it('are not judged where it does not', () => {
    const trial = tryCase(
      stated({ domain, relation: () => [equal(0, 1)] }),
      'values',
      domain.build('1'),
      mutants,
    );
    expect(trial.mutants.size).toBe(0);
  });

  it('are taken on to further arithmetics, as long as one of them is open', () => {
    const { claim, asked } = recorded(({ x }) => [equal(x, x)]);
    const trial = tryCase(
      claim,
      'values',
      domain.build('2'),
      new Map([
        ['rational', ({ x }: { readonly x: Value }) => [equal(x, x)]],
        ['needs enclosures', ({ x }: { readonly x: Value }) => [atMost(x.exp(), x)]],
      ]) as unknown as ReadonlyMap<string, Relation<unknown>>,
    );
    expect(asked).toEqual(['rational', 'interval']);
    expect(trial.mutants.get('rational')).toEqual({ verdict: 'held' });
    expect(trial.mutants.get('needs enclosures')).toMatchObject({
      verdict: 'refuted',
      refutation: { place: 0, decision: { arithmetic: 'interval' } },
    });
  });

  it('that threw are not asked again, and keep no case open', () => {
    const { claim, asked } = recorded(({ x }) => [equal(x, x)]);
    const trial = tryCase(claim, 'values', domain.build('2'), mutants);
    expect(asked).toEqual(['rational']);
    expect(trial.mutants.get('throws')).toEqual({ verdict: 'error', message: 'no' });

    let asks = 0;
    const slow = recorded(({ x }) => [equal(x.exp().ln(), x)]);
    const failing = new Map<string, Relation<unknown>>([
      [
        'throws',
        () => {
          asks++;
          throw new Error(`time ${asks}`);
        },
      ],
    ]);
    const again = tryCase(slow.claim, 'values', domain.build('2'), failing);
    expect(again.verdict).toBe('held');
    expect(again.mutants.get('throws')).toEqual({ verdict: 'error', message: 'time 1' });
  });

  it('that no arithmetic decides are undecided', () => {
    const { claim } = recorded(({ x }) => [equal(x, x)]);
    const undecidable = new Map([
      ['narrow', ({ x }: { readonly x: Value }) => [atMost(x.tanh().plus('1e-300'), x.tanh())]],
    ]) as unknown as ReadonlyMap<string, Relation<unknown>>;
    const trial = tryCase(claim, 'values', domain.build('2'), undecidable);
    expect(trial.verdict).toBe('held');
    expect(trial.mutants.get('narrow')).toEqual({ verdict: 'undecided' });
  });

  it('are judged on a case that fails or vanishes where that is asked for, and on no other', () => {
    const verdicts = (
      mode: 'values' | 'series',
      relation: Relation<{ readonly x: Value }>,
      right: string,
    ) => {
      const wrong = new Map<string, Relation<unknown>>([
        ['wrong', () => [mode === 'values' ? equal(1, right) : agree(1, right, 2)]],
      ]);
      const trial = tryCase(ofValue(relation), mode, domain.build('2'), wrong, 'anywhere');
      return [trial.verdict, trial.mutants.get('wrong')?.verdict];
    };
    expect(verdicts('values', ({ x }) => [equal(x, 3)], '2')).toEqual(['refuted', 'refuted']);
    expect(verdicts('series', () => [agree(0, 0, 2)], '2')).toEqual(['vanishing', 'refuted']);
    expect(verdicts('series', () => [agree(0, 0, 2)], '1')).toEqual(['vanishing', 'held']);
    expect(verdicts('values', ({ x }) => [equal(x, x)], '2')).toEqual(['held', 'refuted']);
    expect(verdicts('values', ({ x }) => [equal(x.over(0), 1)], '2')).toEqual([
      'undefined',
      undefined,
    ]);
  });
});
