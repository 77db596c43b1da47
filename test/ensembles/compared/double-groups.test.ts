import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareNetwork,
  type Figure,
  type FigureGroup,
} from '../../../src/ensembles/comparison.js';
import { classGroups, unitGroups } from '../../../src/ensembles/compared/double-groups.js';
import { gatedLayer, type GatedLayer } from '../../../src/ensembles/compared/gated-layer.js';
import {
  certified,
  softmaxOf,
  unitProblem,
  unitsOf,
} from '../../../src/ensembles/compared/in-doubles.js';
import { enumerateSoftmax } from '../../../src/ensembles/enumerated/softmax.js';
import { enumerateUnit } from '../../../src/ensembles/enumerated/unit.js';
import type { NetworkFile } from '../../../src/models/network-file.js';
import { layers, unit } from './layers.js';

/** The names of the figures that lie wholly beside the exact ones, or are wider than they should be. */
function missed(found: readonly FigureGroup[], file: NetworkFile, widest = 1e-9): string[] {
  const exact = compareNetwork(file.network, file.law, file.input);
  return found.flatMap(({ title, figures }) =>
    figures.flatMap(({ name, figure }) => {
      const other = exact
        .find((group) => group.title === title)
        ?.figures.find((entry) => entry.name === name)?.figure;
      const [low, high] = ends(figure);
      const [from, to] = ends(other);
      const apart = low.compare(to) > 0 || high.compare(from) < 0;
      const wide = high.minus(low).toNumber() > widest;
      return apart || wide ? [`${title} ${name}`] : [];
    }),
  );
}

function ends(figure: Figure | undefined) {
  if (figure && 'exact' in figure) return [figure.exact, figure.exact] as const;
  if (!figure || !('lower' in figure) || !figure.upper) throw new Error('no enclosure');
  return [figure.lower, figure.upper] as const;
}

function layerOf({ network, law, input }: NetworkFile): GatedLayer {
  const layer = gatedLayer(network, law, input);
  if ('why' in layer) throw new Error(layer.why);
  return layer;
}

function byIntegrals(file: NetworkFile): readonly FigureGroup[] {
  const layer = layerOf(file);
  const units = unitsOf(layer)!;
  return unitGroups(file, layer, units, units.map(certified));
}

function byEnumeration(file: NetworkFile): readonly FigureGroup[] {
  const layer = layerOf(file);
  const units = unitsOf(layer)!;
  const means = units.map((each) => enumerateUnit(unitProblem(each)));
  return unitGroups(file, layer, units, means);
}

const runs = { numRuns: 40, seed: 7 };

describe('figures from doubles contain those of the exact numbers', () => {
  test('by integrals, for logistic units with tied gates and choices', () => {
    fc.assert(
      fc.property(layers('logistic', 2, true), (file) => {
        expect(missed(byIntegrals(file), file)).toEqual([]);
      }),
      runs,
    );
  });

  test('by integrals, for a softmax over two classes', () => {
    fc.assert(
      fc.property(layers('softmax', 2, true), (file) => {
        expect(missed(byIntegrals(file), file)).toEqual([]);
      }),
      runs,
    );
  });

  test('by enumeration, for logistic units with tied gates', () => {
    fc.assert(
      fc.property(layers('logistic', 2, false), (file) => {
        expect(missed(byEnumeration(file), file)).toEqual([]);
      }),
      runs,
    );
  });

  test('by enumeration, for a softmax over four classes, whose variances are left out', () => {
    fc.assert(
      fc.property(layers('softmax', 4, false), (file) => {
        const { problem, classes } = softmaxOf(layerOf(file));
        const groups = classGroups(file, classes, enumerateSoftmax(problem));
        expect(missed(groups, file)).toEqual([]);
        expect(groups[0]!.figures.map(({ name }) => name)).not.toContain('variance');
      }),
      runs,
    );
  });
});

describe('the rounding of the numbers themselves', () => {
  // The weights cancel, and each is off by up to 7e-12 as a double.
  const file = unit(['200000/3', '-466669/7', '1/7'], '1/3', ['2/3', '99/100', '1/3']);

  test('is in the bounds of both methods', () => {
    expect(missed(byIntegrals(file), file, 1e-6)).toEqual([]);
    expect(missed(byEnumeration(file), file, 1e-6)).toEqual([]);
  });

  test('is missed where it is left out', () => {
    const layer = layerOf(file);
    const exactly = unitsOf(layer)!.map((each) => ({ ...each, shift: 0 }));
    const means = exactly.map((each) => enumerateUnit(unitProblem(each)));
    expect(missed(unitGroups(file, layer, exactly, means), file, 1e-6)).not.toEqual([]);
  });
});
