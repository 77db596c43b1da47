import { describe, expect, it } from 'vitest';
import type { Refutation } from '../../src/checking/judgement.js';
import { MutantTrials } from '../../src/checking/mutants.js';
import type { MutantTrial } from '../../src/checking/try-case.js';
import { rational } from '../../src/claims/domains/rational.js';
import { equal } from '../../src/claims/link.js';
import { stated } from './examined.js';

const claim = stated({
  domain: rational(),
  given: (A, x) => ({ x: A.of(x) }),
  relation: ({ x }) => [equal(x, x)],
  mutants: { one: ({ x }) => [equal(x, 1)], two: ({ x }) => [equal(x, 2)] },
});
const refutation: Refutation = {
  place: 0,
  link: { comparison: { kind: 'equal' } },
  decision: { verdict: 'refuted', arithmetic: 'rational' },
  sides: undefined,
};
const verdicts = (trials: MutantTrials, cutShort = false): string[] =>
  trials.results('values', 1, cutShort).map(({ verdict, survived }) => `${verdict} ${survived}`);
const of = (one: MutantTrial, two: MutantTrial): ReadonlyMap<string, MutantTrial> =>
  new Map([
    ['one', one],
    ['two', two],
  ]);

describe('the mutants of a claim', () => {
  it('are alive until they are refuted, and count what they survived', () => {
    const trials = new MutantTrials(claim);
    trials.add('1', 'small', of({ verdict: 'held' }, { verdict: 'undefined' }));
    trials.add('2', 'small', of({ verdict: 'refuted', refutation }, { verdict: 'held' }));
    expect([...trials.alive.keys()]).toEqual(['two']);
    expect(verdicts(trials)).toEqual(['refuted 1', 'holds 2']);
    expect(trials.results('values', 1, false)[0]?.witness).toMatchObject({
      case: '2',
      left: '2',
      right: '1',
      found: 'small',
    });
  });

  it('are vacuous without a case that says something, undecided where one stays so', () => {
    const trials = new MutantTrials(claim);
    trials.add('1', 'small', of({ verdict: 'undecided' }, { verdict: 'vanishing' }));
    expect(verdicts(trials)).toEqual(['undecided 1', 'vacuous 1']);
    expect(verdicts(trials, true)).toEqual(['undecided 1', 'undecided 1']);
  });

  it('are errors where they cannot be evaluated, with the reason', () => {
    const trials = new MutantTrials(claim);
    trials.add('1', 'small', of({ verdict: 'error', message: 'no x' }, { verdict: 'held' }));
    expect(verdicts(trials)).toEqual(['error 0', 'holds 1']);
    expect(trials.errors).toEqual(['the mutant "one" cannot be evaluated: no x']);
    expect([...trials.alive.keys()]).toEqual(['two']);
  });
});
