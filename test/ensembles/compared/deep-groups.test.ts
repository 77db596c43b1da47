import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Rational } from '../../../src/arithmetic/number.js';
import { near } from '../../../src/ensembles/compared/approximations.js';
import { deepForm } from '../../../src/ensembles/compared/deep-form.js';
import { deepClassGroups, deepUnitGroups } from '../../../src/ensembles/compared/deep-groups.js';
import { compareNetwork, type FigureGroup } from '../../../src/ensembles/comparison.js';
import { enumerateDeepSoftmax, enumerateDeepUnit } from '../../../src/ensembles/enumerated/deep.js';
import { logisticShape } from '../../../src/models/logistic.js';
import type { NetworkFile } from '../../../src/models/network-file.js';
import type { Activation } from '../../../src/models/activation.js';
import { deepFiles } from './deep-files.js';

const tops: readonly (readonly [string, Activation, number])[] = [
  ['a logistic unit', { kind: 'logistic', ...logisticShape() }, 1],
  [
    'two logistic units with a base and a slope',
    { kind: 'logistic', ...logisticShape({ base: 3, lambda: '-1/2' }) },
    2,
  ],
  ['two classes', { kind: 'softmax', base: 'e' }, 2],
  ['three classes', { kind: 'softmax', base: Rational.of(2) }, 3],
];

function found(file: NetworkFile): readonly FigureGroup[] {
  const form = deepForm(file);
  if ('why' in form) throw new Error(form.why);
  return form.kind === 'classes'
    ? deepClassGroups(file, form, enumerateDeepSoftmax(form.problems[0]!))
    : deepUnitGroups(
        file,
        form,
        form.problems.map((problem) => enumerateDeepUnit(problem)),
      );
}

test.each(tops)('enclosures contain the exact network’s means, for %s', (_, top, outputs) => {
  fc.assert(
    fc.property(deepFiles(top, outputs), (file) => {
      const exact = compareNetwork(file.network, file.law, file.input, { bits: 192 });
      for (const [i, { title, figures }] of found(file).entries()) {
        expect(title).toBe(exact[i]!.title);
        for (const { name, figure } of figures) {
          const truth = exact[i]!.figures.find((other) => other.name === name)!.figure;
          if ('undefined' in truth) continue;
          if (!('lower' in figure)) throw new Error(`${name} is not enclosed`);
          const [low, high] = 'exact' in truth ? [truth.exact, truth.exact] : ends(truth);
          expect(figure.lower.compare(high), name).toBeLessThanOrEqual(0);
          expect(figure.upper!.compare(low), name).toBeGreaterThanOrEqual(0);
          if (name === 'E') expect(near(figure).within).toBeLessThan(1e-9);
        }
      }
    }),
    { numRuns: 25 },
  );
});

function ends(figure: object): readonly [Rational, Rational] {
  const { lower, upper } = figure as { lower?: Rational; upper?: Rational };
  if (!lower || !upper) throw new Error('the truth is unbounded');
  return [lower, upper];
}
