import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import {
  countWeights,
  presetOf,
  readPreset,
  shippedPresets,
} from '../../src/training/read-preset.js';
import { SMALL } from './small-preset.js';
import { temporaryFolder } from './tensorflow/temporary-folder.js';

const folder = temporaryFolder('preset');

describe('a preset', () => {
  it.each(shippedPresets())('that ships with the package can be read: %s', (name) => {
    expect(readPreset(name)).toMatchObject({ name });
  });

  it('of the sources is the network that they print', () => {
    for (const name of ['baldi-2013', 'baldi-2013-rectified']) {
      const { inputs, keepInputs, hidden, outputs } = readPreset(name);
      expect([inputs, ...hidden.map(({ units }) => units), outputs].join('-')).toBe(
        '784-1200-1200-1200-1200-10',
      );
      expect([keepInputs, ...hidden.map(({ keep }) => keep)]).toEqual([0.8, 0.5, 0.5, 0.5, 0.5]);
    }
    expect(countWeights(readPreset('baldi-2013'))).toBe(785 * 1200 + 3 * 1201 * 1200 + 1201 * 10);
    const { inputs, keepInputs, hidden, outputs } = readPreset('warde-farley-2014');
    const gated = { units: 10, activation: 'rectified', keep: 0.5 };
    expect([inputs, keepInputs, hidden, outputs]).toEqual([2, 1, [gated, gated], 1]);
  });

  it("is read from a user's own file", () => {
    const file = path.join(folder, 'own.json');
    writeFileSync(file, JSON.stringify(SMALL));
    expect(readPreset(file)).toEqual(SMALL);
    writeFileSync(file, '{');
    expect(() => readPreset(file)).toThrow(/no preset .*own\.json: expected .*baldi-2013/);
    expect(() => readPreset('no-such')).toThrow(/no preset no-such/);
  });

  it.each([
    ['as the small one is', {}, true],
    ['with every member', { noise: 'gaussian', objective: 'ensemble', sparsity: 0.1 }, true],
    ['without masks', { objective: 'marginalised' }, true],
    ['without masks for another noise', { objective: 'marginalised', noise: 'gaussian' }, false],
    ['without masks, with sparsity', { objective: 'marginalised', sparsity: 0.1 }, false],
    ['with a probability of 0', { keepInputs: 0 }, false],
    ['with an unknown member', { epoch: 3 }, false],
    ['with another noise', { noise: 'loud' }, false],
    ['without the momentum', { optimiser: { method: 'momentum', rate: 1, decay: 1 } }, false],
    ['with a negative sparsity', { sparsity: -1 }, false],
  ])('%s is read just where the schema of the package takes it', (_, change, fits) => {
    const schema = new URL('../../schemas/preset.schema.json', import.meta.url);
    const validate = new Ajv2020().compile(JSON.parse(readFileSync(schema, 'utf8')) as object);
    const json = { ...SMALL, ...change };
    expect(validate(json)).toBe(fits);
    if (fits) expect(presetOf(json, 'p')).toEqual(json);
    else expect(() => presetOf(json, 'p')).toThrow();
  });

  it.each([
    [{ keepInputs: 0 }, 'p.keepInputs: expected a number above 0 up to 1, found 0'],
    [{ epoch: 3 }, 'p: unknown member "epoch"'],
    [{ hidden: [{ units: 0, activation: 'linear', keep: 1 }] }, 'p.hidden[0].units'],
    [{ hidden: [{ units: 5, activation: 'tanh', keep: 1 }] }, 'p.hidden[0].activation'],
    [{ optimiser: { method: 'momentum', rate: 1, decay: 1 } }, 'p.optimiser.momentum'],
    [{ initial: { law: 'normal' } }, 'p.initial.deviation'],
    [{ seed: -1 }, 'p.seed'],
    [
      { inputs: 65536, hidden: [{ units: 65536, activation: 'linear', keep: 1 }] },
      'p: 4295688202 weights',
    ],
  ])('is refused with %j', (change, message) => {
    expect(() => presetOf({ ...SMALL, ...change }, 'p')).toThrow(message);
  });
});
