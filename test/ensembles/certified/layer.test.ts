import { describe, expect, it } from 'vitest';
import { certifiedLayer } from '../../../src/ensembles/certified/layer.js';
import { certifiedUnit } from '../../../src/ensembles/certified/unit.js';
import { numbers } from './generated.js';

const next = numbers(101);
const units = 3;
const gates = 7;
const batch = 4;
const layer = {
  weights: Float64Array.from({ length: units * gates }, () => 2 * next() - 1),
  biases: Float64Array.from({ length: units }, () => 2 * next() - 1),
  inclusion: Float64Array.of(0.5, 0.8, 0.5, 1, 0, 0.8, 0.5),
};
const inputs = Float64Array.from({ length: batch * gates }, next);

describe('a layer for a batch of inputs', () => {
  it('has the means of each unit for each input', () => {
    const means = certifiedLayer(layer, inputs);
    expect([means.units, means.batch]).toEqual([units, batch]);
    for (let i = 0; i < batch; i++)
      for (let unit = 0; unit < units; unit++) {
        const alone = certifiedUnit({
          bias: layer.biases[unit]!,
          weights: layer.weights.subarray(unit * gates, (unit + 1) * gates),
          inputs: inputs.subarray(i * gates, (i + 1) * gates),
          inclusion: layer.inclusion,
        });
        for (const name of [
          'E',
          'V',
          'G',
          'lnG',
          'Gprime',
          'lnGprime',
          'NWGM',
          'gap',
          'total',
        ] as const) {
          expect(means[name].values[i * units + unit]).toBe(alone[name].value);
          expect(means[name].radii[i * units + unit]).toBe(alone[name].radius);
        }
      }
  });

  it('gives the same for a part of the units and inputs', () => {
    const means = certifiedLayer(layer, inputs);
    const part = certifiedLayer(
      {
        ...layer,
        weights: layer.weights.subarray(gates, 2 * gates),
        biases: layer.biases.subarray(1, 2),
      },
      inputs.subarray(2 * gates),
    );
    expect([...part.E.values]).toEqual([means.E.values[7], means.E.values[10]]);
  });

  it('says which unit and input cannot be done', () => {
    const wild = Float64Array.from(inputs);
    wild[2 * gates + 1] = NaN;
    expect(() => certifiedLayer(layer, wild)).toThrow(
      'unit 0, input 2: the bias, a weight or an input',
    );
  });

  it('refuses what does not fit', () => {
    expect(() => certifiedLayer({ ...layer, biases: new Float64Array(2) }, inputs)).toThrow(
      '21 weights for 2 units with 7 gates each',
    );
    expect(() => certifiedLayer(layer, inputs.subarray(1))).toThrow('27 numbers are not a batch');
  });
});
