import type { Rational } from '../arithmetic/number.js';
import type { Block } from '../masks/block.js';
import type { MaskLaw } from '../masks/law.js';
import type { GatePlace, Network } from '../models/network.js';
import { unitGates } from '../models/propagate.js';

/** A term w·δ·δ′·O of the total input of a unit. */
export interface PlannedTerm {
  readonly unit: number;
  readonly weight: Rational;
  readonly from: number;
  readonly source: number;
  readonly gates: readonly number[];
}

/**
 * One layer of a walk: terms whose gates are known when the layer is entered,
 * and the blocks of gates that are drawn there, each with the terms that it
 * settles.
 */
export interface PlannedStage {
  readonly known: readonly PlannedTerm[];
  readonly blocks: readonly { readonly block: Block; readonly terms: readonly PlannedTerm[] }[];
}

/**
 * For each layer of a network, which gates have to be drawn when its total
 * inputs are formed and not before: what lies below is then computed once for
 * all of their masks.
 *
 * @throws RangeError if the law has fewer gates than the network.
 */
export function planWalk(network: Network, law: MaskLaw): readonly PlannedStage[] {
  if (law.gates < network.gates)
    throw new RangeError(`a law of ${law.gates} gates for a network of ${network.gates}`);
  const terms = network.layers.map((_, index) => layerTerms(network, index));
  const blocks = withFixedGatesTogether(law.blocks);
  const blockOf = new Map<number, Block>();
  for (const block of blocks) for (const gate of block.gates) blockOf.set(gate, block);

  // A block is drawn in the first layer that needs one of its gates; what no layer needs, last.
  const stageOf = new Map<Block, number>();
  for (const [stage, list] of terms.entries())
    for (const { gates } of list)
      for (const gate of gates) {
        const block = blockOf.get(gate)!;
        if (!stageOf.has(block)) stageOf.set(block, stage);
      }
  const last = terms.length - 1;

  return terms.map((list, stage) => {
    const drawn = blocks.filter((block) => (stageOf.get(block) ?? last) === stage);
    const settled = drawn.map((): PlannedTerm[] => []);
    const known: PlannedTerm[] = [];
    const place = new Map(drawn.map((block, at) => [block, at]));
    for (const term of list) {
      const at = Math.max(-1, ...term.gates.map((gate) => place.get(blockOf.get(gate)!) ?? -1));
      (settled[at] ?? known).push(term);
    }
    return { known, blocks: drawn.map((block, at) => ({ block, terms: settled[at] ?? [] })) };
  });
}

/** Gates that have one state only make one block, so that the walk has a branch for each of the others. */
function withFixedGatesTogether(blocks: readonly Block[]): readonly Block[] {
  const fixed = blocks.filter(({ numerators }) => numerators.length === 1);
  if (fixed.length < 2) return blocks;
  const numerator = fixed.reduce((product, { numerators }) => product * numerators[0]!, 1n);
  return [
    {
      gates: fixed.flatMap(({ gates }) => gates),
      states: [fixed.flatMap(({ states }) => states[0]!)],
      numerators: [numerator],
      denominator: numerator,
    },
    ...blocks.filter(({ numerators }) => numerators.length > 1),
  ];
}

/**
 * How many masks a walk visits, and how many terms of total inputs it adds up.
 *
 * @throws RangeError if the law has fewer gates than the network.
 */
export function walkCost(
  network: Network,
  law: MaskLaw,
): { readonly masks: number; readonly terms: number } {
  let masks = 1;
  let terms = 0;
  for (const { known, blocks } of planWalk(network, law)) {
    terms += masks * known.length;
    for (const drawn of blocks) {
      masks *= drawn.block.numerators.length;
      terms += masks * drawn.terms.length;
    }
  }
  return { masks, terms };
}

function layerTerms(network: Network, index: number): PlannedTerm[] {
  const terms: PlannedTerm[] = [];
  for (const { from, weights, gates } of network.layers[index]?.connections ?? []) {
    const below = unitGates(network, from);
    for (const [unit, row] of weights.entries())
      for (const [source, weight] of row.entries()) {
        if (weight.sign() === 0) continue;
        const places: GatePlace[] = [below[source], gates?.[unit]?.[source]];
        terms.push({ unit, weight, from, source, gates: places.filter((p) => p !== undefined) });
      }
  }
  return terms;
}
