import { closedRung } from './decide-closed.js';
import { intervalRung } from './decide-interval.js';
import { rationalRung } from './decide-rational.js';
import { seriesRung } from './decide-series.js';
import type { Rung } from './decision.js';

/** Whether a claim's links compare values, or power series in the small quantity. */
export type Mode = 'values' | 'series';

const PRECISIONS = [128, 256, 512];
const MOST_BITS = 512;
const ORDERS = [6, 12, 24];
const MOST_TERMS = 24;

/**
 * The arithmetics in which a case is tried, one after the other until every
 * link is decided.
 *
 * Values: rational; enclosures of 64 bits, which are quick to tell sides apart;
 * normal forms, which prove what is equal; enclosures of 128 to 512 bits.
 * Series: to a rising order.
 */
export function* ladder(mode: Mode): Generator<Rung> {
  if (mode === 'series') {
    for (const order of ORDERS) yield seriesRung(order, order === MOST_TERMS);
    return;
  }
  yield rationalRung;
  yield intervalRung(64, false);
  yield closedRung();
  for (const bits of PRECISIONS) yield intervalRung(bits, bits === MOST_BITS);
}
