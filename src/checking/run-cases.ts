import type { Json } from '../claims/domain.js';
import { DEFAULT_CASES, DEFAULT_SMALL } from './amounts.js';
import type { Examination } from './examination.js';
import { derivedSeed } from './random.js';
import { randomCases, uniformCases } from './random-cases.js';
import { byRisingCost, everyCase } from './small-cases.js';
import type { Coverage } from './verdict.js';
import type { Found } from './witness.js';

/** Parameters that are looked at for each case that is wanted: the others repeat, or are unmet. */
const LOOKED_AT = 5;
const LOOKED_AT_SMALL = 20;
/** So many undecided cases, and the rest would be the same. */
const LARGEST_UNDECIDED = 60;

export interface Amounts {
  readonly seed: number;
  readonly cases?: number;
  readonly small?: number;
  readonly isOver: () => boolean;
  readonly onCase?: (done: number, total: number) => void;
}

/** Runs a claim through its cases: all of a finite domain, else small ones, then random ones. */
export function runCases(examination: Examination, amounts: Amounts): Coverage {
  const { domain, tally } = examination;
  const { cases = DEFAULT_CASES, small = DEFAULT_SMALL, onCase, isOver, seed } = amounts;
  const total = domain.count ?? small + cases;
  const cutShort = (): boolean => isOver() || tally.number('undecided') >= LARGEST_UNDECIDED;
  const examine = (parameters: Json, found: Found): boolean => {
    if (cutShort()) return false;
    const trial = examination.examine(parameters, found);
    if (trial !== undefined) onCase?.(Math.min(tally.total, total), total);
    return trial?.verdict === 'held';
  };

  if (domain.count !== undefined) {
    let enumerated = 0;
    for (const parameters of everyCase(domain)) {
      if (cutShort()) return { complete: false, cutShort: true };
      examine(parameters, 'small');
      enumerated++;
    }
    if (enumerated < domain.count)
      throw new Error(`the domain counts ${domain.count} cases and enumerates ${enumerated}`);
    return { complete: true, cutShort: false };
  }

  for (const parameters of byRisingCost(domain, LOOKED_AT_SMALL * small)) {
    if (tally.counted >= small || cutShort()) break;
    examine(parameters, 'small');
  }
  // Where there are fewer small cases, random ones take their place.
  const wanted = Math.max(small, tally.counted) + cases;
  const { uniform } = domain;
  const drawsUniformly = examination.mode === 'series' && examination.claim.degree !== undefined;
  if (drawsUniformly && uniform !== undefined) {
    const half = tally.counted + Math.ceil(cases / 2);
    const draws = uniformCases(uniform, derivedSeed(seed, 'uniform', ''));
    for (const parameters of draw(draws, LOOKED_AT * cases)) {
      if (tally.counted >= half || cutShort()) break;
      if (!examine(parameters, 'random')) continue;
      const shape = uniform.shape(parameters);
      examination.uniform.set(shape, (examination.uniform.get(shape) ?? 0) + 1);
    }
  }
  for (const parameters of draw(randomCases(domain, seed), LOOKED_AT * (small + cases))) {
    if (tally.counted >= wanted || cutShort()) break;
    examine(parameters, 'random');
  }
  return { complete: false, cutShort: cutShort() };
}

function* draw(from: Iterable<Json>, most: number): Generator<Json> {
  let drawn = 0;
  if (most <= 0) return;
  for (const parameters of from) {
    yield parameters;
    if (++drawn >= most) return;
  }
}
