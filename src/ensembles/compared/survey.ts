import type { MaskLaw } from '../../masks/law.js';
import type { NetworkFile } from '../../models/network-file.js';
import { walkCost } from '../walk-plan.js';
import type { DoubleTotal } from './double-total.js';
import { gatedLayer, type GatedLayer } from './gated-layer.js';
import { drawnGates, unitsOf } from './in-doubles.js';

/** What there is to know of a network before a method is picked. */
export interface Survey {
  /** The logarithm to the base 2 of the number of masks. */
  readonly exponent: number;
  /** How many terms exact enumeration adds up. */
  readonly terms: number;
  /** The network as one layer; undefined where it is none, or its numbers are no size for doubles. */
  readonly layer: GatedLayer | undefined;
  /** Why it is not. */
  readonly notOne: string | undefined;
  /** Its logistic units in doubles; undefined for a softmax over more than two classes. */
  readonly units: readonly DoubleTotal[] | undefined;
  /** The logarithm of the masks for each of which doubles hold; undefined where gates are dependent other than tied. */
  readonly drawn: number | undefined;
  /** How many classes enumeration in doubles computes for a mask. */
  readonly classes: number;
}

export function surveyOf({ network, law, input }: NetworkFile): Survey {
  const exponent = exponentOf(law);
  const terms = walkCost(network, law).terms;
  const none = {
    exponent,
    terms,
    layer: undefined,
    units: undefined,
    drawn: undefined,
    classes: 2,
  };
  const layer = gatedLayer(network, law, input);
  if ('why' in layer) return { ...none, notOne: layer.why };
  try {
    const units = unitsOf(layer);
    const drawn = units
      ? most(units.map(({ parts }) => drawnGates([parts])))
      : drawnGates(layer.totals.map(({ parts }) => parts));
    const classes = units ? 2 : layer.totals.length;
    return { exponent, terms, layer, notOne: undefined, units, drawn, classes };
  } catch (error) {
    if (error instanceof RangeError) return { ...none, notOne: `of its numbers ${error.message}` };
    throw error;
  }
}

function exponentOf(law: MaskLaw): number {
  return law.blocks.reduce((sum, block) => sum + Math.log2(block.numerators.length), 0);
}

function most(counts: readonly (number | undefined)[]): number | undefined {
  return counts.reduce((a, b) => (a === undefined || b === undefined ? undefined : Math.max(a, b)));
}
