import type { GateState } from '../masks/block.js';
import { explicit, type ListedMask } from '../masks/explicit.js';
import { independent } from '../masks/independent.js';
import type { MaskLaw } from '../masks/law.js';
import { oneOfK } from '../masks/one-of-k.js';
import { pairwise } from '../masks/pairwise.js';
import { readLocations, type GateLocation, type NetworkShape } from './gate-locations.js';
import type { JsonNode } from './json-node.js';

/** Gates that are independent of those of other groups. */
export interface GateGroup {
  readonly law: MaskLaw;
  /** The locations of each gate of the law: several where it is tied. */
  readonly locations: readonly (readonly GateLocation[])[];
}

const LAWS = ['keep', 'tied', 'oneOf', 'pairwise', 'masks'] as const;

/**
 * One entry of `gates`: the locations in `on`, and exactly one of `keep`
 * (independent gates: one probability for all, or an array), `tied` (one gate
 * for all locations), `oneOf` (an array of probabilities), `pairwise` (one
 * probability) or `masks` (an array of {"mask": "011", "weight": …}).
 *
 * @throws NetworkError if it is no such entry.
 */
export function readGateGroup(node: JsonNode, shape: NetworkShape): GateGroup {
  const members = node.object(['on'], LAWS);
  const on = members.get('on');
  const named = LAWS.filter((law) => members.has(law));
  const [name] = named;
  const given = name === undefined ? undefined : members.get(name);
  if (!on || !given || name === undefined || named.length > 1)
    throw node.error(`expected exactly one of ${LAWS.join(', ')}, found ${named.length}`);
  const locations = (on.isArray ? on.array('locations') : [on]).flatMap((entry) =>
    readLocations(entry, shape),
  );
  const gates = locations.length;
  if (name === 'tied') {
    return { law: independent([given.probability()]), locations: [locations] };
  }
  return { law: lawOf(name, given, gates), locations: locations.map((location) => [location]) };
}

function lawOf(
  name: 'keep' | 'oneOf' | 'pairwise' | 'masks',
  given: JsonNode,
  gates: number,
): MaskLaw {
  switch (name) {
    case 'keep': {
      if (!given.isArray) return independent(new Array(gates).fill(given.probability()));
      return independent(given.array('keep probabilities', gates).map((p) => p.probability()));
    }
    case 'oneOf': {
      const each = given.array('probabilities, one for each location', gates);
      return checked(given, () => oneOfK(each.map((p) => p.probability())));
    }
    case 'pairwise': {
      const p = given.probability();
      return checked(given, () => pairwise(gates, p));
    }
    case 'masks': {
      const listed = given.array('masks').map((entry) => listedMask(entry));
      return checked(given, () => explicit(gates, listed));
    }
  }
}

function listedMask(node: JsonNode): ListedMask {
  const members = node.object(['mask', 'weight'], []);
  const mask = members.get('mask');
  const text = mask?.text('a mask such as "011"') ?? '';
  if (!/^[01]*$/u.test(text))
    throw (mask ?? node).error('expected a mask of 0 and 1, such as "011"');
  const states = Array.from(text, (digit): GateState => (digit === '1' ? 1 : 0));
  return [states, members.get('weight')?.probability() ?? 0];
}

/** What a law says of its arguments, at the place where they stand. */
function checked(node: JsonNode, make: () => MaskLaw): MaskLaw {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError) throw node.error(error.message);
    throw error;
  }
}
