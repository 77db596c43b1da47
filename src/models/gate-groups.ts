import { haveShortSum } from '../arithmetic/common-denominator.js';
import type { Rational } from '../arithmetic/number.js';
import type { GateState } from '../masks/block.js';
import { explicit } from '../masks/explicit.js';
import { independent } from '../masks/independent.js';
import type { MaskLaw } from '../masks/law.js';
import { oneOfK } from '../masks/one-of-k.js';
import { pairwise, pairwiseDraws } from '../masks/pairwise.js';
import { readLocations } from './gate-locations.js';
import type { GateRegister } from './gate-register.js';
import type { JsonNode } from './json-node.js';

/** The most binary digits of the common denominator of the weights of a joint law. */
const MOST_BITS = 4096;

const LAWS = ['keep', 'tied', 'oneOf', 'pairwise', 'masks'] as const;

/**
 * One entry of `gates`: the locations in `on`, and exactly one of `keep`
 * (independent gates: one probability for all, or an array), `tied` (one gate
 * for all locations), `oneOf` (an array of probabilities), `pairwise` (one
 * probability) or `masks` (an array of {"mask": "011", "weight": …}).
 *
 * @param first the place in the mask of the first gate of this group.
 * @param register is told where the gates stand.
 * @returns the law of these gates, which are independent of those of other groups.
 * @throws NetworkError if it is no such entry, or there is too much of it.
 */
export function readGateGroup(node: JsonNode, first: number, register: GateRegister): MaskLaw {
  const members = node.object(['on'], LAWS);
  const on = members.get('on');
  const named = LAWS.filter((law) => members.has(law));
  const [name] = named;
  const given = name === undefined ? undefined : members.get(name);
  if (!on || !given || name === undefined || named.length > 1)
    throw node.error(`expected exactly one of ${LAWS.join(', ')}, found ${named.length}`);
  const tied = name === 'tied';
  let places = 0;
  for (const entry of on.isArray ? on.array('locations') : [on])
    for (const location of readLocations(entry, register.shape))
      register.put(tied ? first : first + places++, location, entry);
  return tied
    ? independent([given.probability()])
    : lawOf(name, given, places, (rows) => {
        register.addTable(rows, places, given);
      });
}

/** @param tabulate is told how many rows the table of a joint law has, before it is made. */
function lawOf(
  name: 'keep' | 'oneOf' | 'pairwise' | 'masks',
  given: JsonNode,
  gates: number,
  tabulate: (rows: number) => void,
): MaskLaw {
  switch (name) {
    case 'keep': {
      if (!given.isArray) return independent(new Array(gates).fill(given.probability()));
      return independent(given.array('keep probabilities', gates).map((p) => p.probability()));
    }
    case 'oneOf': {
      const each = given.array('probabilities, one for each location', gates);
      tabulate(gates);
      const probabilities = each.map((p) => p.probability());
      checkDenominators(given, probabilities);
      return checked(given, () => oneOfK(probabilities));
    }
    case 'pairwise': {
      const p = given.probability();
      tabulate(checked(given, () => pairwiseDraws(gates, p)));
      return checked(given, () => pairwise(gates, p));
    }
    case 'masks': {
      const entries = given.array('masks');
      tabulate(entries.length);
      const listed = entries.map((entry) => listedMask(entry));
      checkDenominators(
        given,
        listed.map(([, weight]) => weight),
      );
      return checked(given, () => explicit(gates, listed));
    }
  }
}

/** Each weight of a table is written over the denominator that all have in common. */
function checkDenominators(node: JsonNode, weights: readonly Rational[]): void {
  if (!haveShortSum(weights, MOST_BITS))
    throw node.error(
      `the common denominator of these weights has more than ${MOST_BITS} binary digits`,
    );
}

function listedMask(node: JsonNode): readonly [GateState[], Rational] {
  const members = node.object(['mask', 'weight'], []);
  const mask = members.get('mask');
  const text = mask?.text('a mask such as "011"') ?? '';
  if (!/^[01]*$/u.test(text))
    throw (mask ?? node).error('expected a mask of 0 and 1, such as "011"');
  const states = Array.from(text, (digit): GateState => (digit === '1' ? 1 : 0));
  return [states, (members.get('weight') ?? node).probability()];
}

/** What a law says of its arguments, at the place where they stand. */
function checked<T>(node: JsonNode, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError) throw node.error(error.message);
    throw error;
  }
}
