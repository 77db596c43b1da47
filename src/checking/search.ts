import { doubles, DoubleValue } from '../arithmetic/double.js';
import type { Claim, Relation } from '../claims/claim.js';
import type { Json } from '../claims/domain.js';
import type { Link } from '../claims/link.js';
import { attempt } from './attempt.js';
import { sideOf } from './decision.js';

/** Sides smaller than this are rounding errors, mostly, and tell nothing. */
const LEAST_MAGNITUDE = 1e-9;
/** A slack that may be negative by rounding alone is no reason to decide a case. */
const ROUNDING = 1e-12;
const RESTARTS = 5;
/** Cases that look broken in doubles and are decided rigorously, at most. */
const LARGEST_SUSPICIONS = 12;

/** Parameters with the slack of their narrowest inequality, (right − left) / max(|left|, |right|). */
export interface Narrow {
  readonly parameters: Json;
  readonly slack: number;
  /** The link that it is the slack of. */
  readonly place: number;
}

/**
 * The narrowest relative slack among the inequalities of a relation in a case,
 * in doubles, and its link; undefined where there is none, an assumption is not met, or a
 * double cannot hold a side.
 */
export function slackOf(
  claim: Claim,
  relation: Relation<unknown>,
  parameters: Json,
): Pick<Narrow, 'slack' | 'place'> | undefined {
  const told = attempt(() => {
    const kase = claim.domain.build(parameters);
    if (kase === undefined) return undefined;
    const given = claim.given(doubles, kase);
    if (claim.assuming?.(given, doubles).some((link) => !seemsToHold(link)) === true)
      return undefined;
    return narrowest(relation(given, doubles));
  });
  return told.kind === 'value' ? told.value : undefined;
}

function narrowest(links: readonly Link[]): Pick<Narrow, 'slack' | 'place'> | undefined {
  let least: Pick<Narrow, 'slack' | 'place'> | undefined;
  for (const [place, { left, right, comparison }] of links.entries()) {
    if (comparison.kind !== 'at-most' && comparison.kind !== 'below') continue;
    const [a, b] = [numberOf(left), numberOf(right)];
    const magnitude = Math.max(Math.abs(a), Math.abs(b));
    if (!(magnitude >= LEAST_MAGNITUDE) || magnitude === Infinity) continue;
    const slack = (b - a) / magnitude;
    if (least === undefined || slack < least.slack) least = { slack, place };
  }
  return least;
}

function seemsToHold({ left, right, comparison }: Link): boolean {
  const [a, b] = [numberOf(left), numberOf(right)];
  const near = Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
  switch (comparison.kind) {
    case 'equal':
      return near;
    case 'distinct':
      return !near;
    case 'at-most':
      return a <= b || near;
    case 'below':
      return a < b;
    case 'order':
    case 'leading':
      return false;
  }
}

function numberOf(side: Link['left']): number {
  const value = sideOf(doubles, side);
  return value instanceof DoubleValue ? value.number : NaN;
}

/**
 * Climbs towards the narrowest slack of a relation's inequalities, in doubles,
 * from the best of the cases that were tried; what looks broken, and the best of
 * each climb, is decided rigorously.
 *
 * @param tried parameters of cases in which the relation was not refuted.
 * @param steps how many neighbours are looked at in all.
 * @param decide decides a case rigorously; true ends the search.
 * @param isOver whether time is up.
 * @returns the narrowest slack, or undefined where the relation has no inequality.
 */
export function search(
  claim: Claim,
  relation: Relation<unknown>,
  tried: readonly Json[],
  steps: number,
  random: () => number,
  decide: (parameters: Json) => boolean,
  isOver: () => boolean,
): Narrow | undefined {
  const starts: Narrow[] = [];
  for (const parameters of tried) {
    if (isOver()) return undefined;
    const narrow = slackOf(claim, relation, parameters);
    if (narrow !== undefined) starts.push({ parameters, ...narrow });
  }
  starts.sort((a, b) => a.slack - b.slack);
  let suspicions = 0;
  /** Climbs so many steps; undefined where a violation was found on the way. */
  const climb = (from: Narrow, most: number): Narrow | undefined => {
    let here = from;
    for (let step = 0; step < most && !isOver(); step++) {
      const parameters = moved(claim, here.parameters, random);
      const narrow = slackOf(claim, relation, parameters);
      if (narrow === undefined || narrow.slack > here.slack) continue;
      if (narrow.slack >= -ROUNDING) here = { parameters, ...narrow };
      else if (suspicions++ < LARGEST_SUSPICIONS && decide(parameters)) return undefined;
    }
    return here !== from && decide(here.parameters) ? undefined : here;
  };
  // Half of the steps to compare the starts, the other half for the best of them.
  let best = starts[0];
  for (const start of distinct(starts)) {
    const end = climb(start, steps / (2 * RESTARTS));
    if (end === undefined) return best;
    if (best === undefined || end.slack < best.slack) best = end;
  }
  return best === undefined ? undefined : (climb(best, steps / 2) ?? best);
}

/** The best starts with slacks that differ, so that climbs do not all begin in one corner. */
function distinct(starts: readonly Narrow[]): readonly Narrow[] {
  const chosen: Narrow[] = [];
  for (const start of starts) {
    if (start.slack < -ROUNDING) continue;
    if (chosen.length === RESTARTS) break;
    if (chosen.every((other) => other.slack !== start.slack)) chosen.push(start);
  }
  return chosen;
}

function moved(claim: Claim, from: Json, random: () => number): Json {
  let parameters = claim.domain.neighbour(from, random);
  while (random() < 0.3) parameters = claim.domain.neighbour(parameters, random);
  return parameters;
}
