import { Contributions } from './contributions.js';
import { GateLaw } from './gate-law.js';
import { integrate, ONLY_GATES } from './integrate.js';
import type { CertifiedMeans } from './means.js';
import { PowerSums } from './power-sums.js';
import { settingsOf, type CertifiedOptions } from './settings.js';

/** A layer of logistic units over the same gated inputs. */
export interface GatedLayer {
  /** A row of weights for each unit, one after the other: units × gates. */
  readonly weights: Float64Array;
  /** One for each unit. */
  readonly biases: Float64Array;
  /** The probability of each gate to be there. */
  readonly inclusion: ArrayLike<number>;
}

/** A quantity of all units for all inputs: place input · units + unit. */
export interface Enclosures {
  readonly values: Float64Array;
  readonly radii: Float64Array;
}

const NAMES = ['E', 'V', 'G', 'lnG', 'Gprime', 'lnGprime', 'NWGM', 'gap', 'total'] as const;
type Name = (typeof NAMES)[number];

export interface LayerMeans extends Readonly<Record<Name, Enclosures>> {
  readonly units: number;
  readonly batch: number;
}

/**
 * Enclosures of the means of every unit of a layer for every input of a batch, in
 * one thread. Rows of units, or inputs, may be shared out among threads: no
 * result depends on the others.
 *
 * @param inputs batch × gates, one input after the other.
 * @throws RangeError if the lengths do not fit, and as `certifiedUnit` does, with
 *   the unit and the input in the message; TooCostly as `certifiedUnit` does.
 */
export function certifiedLayer(
  layer: GatedLayer,
  inputs: Float64Array,
  options?: CertifiedOptions,
): LayerMeans {
  const { weights, biases, inclusion } = layer;
  const settings = settingsOf(options);
  const gates = inclusion.length;
  const units = biases.length;
  if (weights.length !== units * gates)
    throw new RangeError(`${weights.length} weights for ${units} units with ${gates} gates each`);
  const batch = gates === 0 ? 1 : inputs.length / gates;
  if (!Number.isInteger(batch))
    throw new RangeError(`${inputs.length} numbers are not a batch of inputs of ${gates} each`);
  const law = new GateLaw(inclusion);
  const contributions = new Contributions(law);
  const sums = new PowerSums(law);
  const result = emptyMeans(units, batch);
  for (let i = 0; i < batch; i++)
    for (let unit = 0; unit < units; unit++) {
      contributions.multiply(weights, unit * gates, inputs, i * gates);
      contributions.settle(biases[unit]!, weights, unit * gates, inputs, i * gates);
      try {
        store(integrate(contributions, sums, ONLY_GATES, settings), result, i * units + unit);
      } catch (error) {
        if (error instanceof RangeError)
          error.message = `unit ${unit}, input ${i}: ${error.message}`;
        throw error;
      }
    }
  return result;
}

function emptyMeans(units: number, batch: number): LayerMeans {
  const made = (): Enclosures => ({
    values: new Float64Array(units * batch),
    radii: new Float64Array(units * batch),
  });
  return {
    units,
    batch,
    E: made(),
    V: made(),
    G: made(),
    lnG: made(),
    Gprime: made(),
    lnGprime: made(),
    NWGM: made(),
    gap: made(),
    total: made(),
  };
}

function store(means: CertifiedMeans, to: LayerMeans, place: number): void {
  for (const name of NAMES) {
    to[name].values[place] = means[name].value;
    to[name].radii[place] = means[name].radius;
  }
}
