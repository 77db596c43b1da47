import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Rational } from '../../../src/arithmetic/number.js';
import { near } from '../../../src/ensembles/compared/approximations.js';
import { deepForm, type DeepForm } from '../../../src/ensembles/compared/deep-form.js';
import { deepClassGroups, deepUnitGroups } from '../../../src/ensembles/compared/deep-groups.js';
import { compareNetwork, type FigureGroup } from '../../../src/ensembles/comparison.js';
import type { DeepProblem } from '../../../src/ensembles/enumerated/deep-problem.js';
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

describe('a planted error', () => {
  const [file] = fc
    .sample(deepFiles({ kind: 'logistic', ...logisticShape() }, 1), { numRuns: 80, seed: 3 })
    .filter((one) => {
      const form = deepForm(one);
      // A network whose output moves, for which errors of its numbers matter.
      return !('why' in form) && enumerateDeepUnit(form.problems[0]!).V.value > 1e-3;
    });
  const form = deepForm(file!) as DeepForm;
  const [problem] = form.problems as [DeepProblem];
  const exact = E(compareNetwork(file!.network, file!.law, file!.input, { bits: 192 }));

  function E(groups: readonly FigureGroup[]): readonly [Rational, Rational] {
    const { figure } = groups[0]!.figures.find(({ name }) => name === 'E')!;
    return 'exact' in figure ? [figure.exact, figure.exact] : ends(figure);
  }

  function contains(changed: DeepForm): boolean {
    const means = changed.problems.map((one) => enumerateDeepUnit(one));
    const [low, high] = E(deepUnitGroups(file!, changed, means));
    return low.compare(exact[1]) <= 0 && high.compare(exact[0]) >= 0;
  }

  test.each(['hidden', 'output'] as const)(
    'of the numbers of %s is covered by `rounding`, and found without',
    (where) => {
      const off = 2 ** -30;
      const larger = (rows: readonly ArrayLike<number>[]) =>
        rows.map((row) => Array.from(row, (w) => w * (1 + off)));
      const moved: DeepProblem =
        where === 'output'
          ? { ...problem, output: { ...problem.output, weights: larger(problem.output.weights) } }
          : {
              ...problem,
              hidden: problem.hidden.map((one) => ({ ...one, weights: larger(one.weights) })),
            };
      expect(contains({ ...form, problems: [{ ...moved, rounding: 1.01 * off }] })).toBe(true);
      expect(contains({ ...form, problems: [moved] })).toBe(false);
    },
  );

  test('of a probability is covered by `tau`, and found without', () => {
    const gates = Array.from(problem.hidden[1]!.inclusion!);
    for (const [j, p] of gates.entries()) if (p < 1) gates[j] = p * 0.999;
    const [first, second] = problem.hidden;
    const problems = [{ ...problem, hidden: [first!, { ...second!, inclusion: gates }] }];
    expect(contains({ ...form, problems, tau: form.tau + 0.003 })).toBe(true);
    expect(contains({ ...form, problems })).toBe(false);
  });
});
