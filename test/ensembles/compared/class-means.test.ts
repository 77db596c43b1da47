import { expect, test } from 'vitest';
import type { IntervalValue } from '../../../src/arithmetic/interval-value.js';
import { classesOfUnit, classMeans } from '../../../src/ensembles/compared/class-means.js';
import { wide } from '../../../src/ensembles/enumerated/exact-double.js';
import { enumerateSoftmax } from '../../../src/ensembles/enumerated/softmax.js';

const width = (x: unknown) => {
  const value = x as IntervalValue;
  return value.upperRational()!.minus(value.lowerRational()!).toNumber();
};

test('a shift of the logits by δ widens E by δ/2 and ln G by 2δ, to both sides', () => {
  const softmax = enumerateSoftmax({ weights: [[1], [0], [2]], inclusion: [0.5] });
  const total = { bias: 0, parts: [], shift: 1e-6, lawOfOutput: 0, lawOfTotal: 0 };
  const scaled = [wide.of(0), wide.of(0), wide.of(1)];
  const { classes } = classMeans(softmax, [total, total, total], scaled);
  expect(width(classes!.arithmetic[0])).toBeCloseTo(1e-6, 12);
  const G = softmax.classes[0]!.geometric.value;
  expect(width(classes!.geometric[0])).toBeCloseTo(4e-6 * G, 12);
  expect(classes!.renormalised).toBe(scaled);
});

test('two classes are a unit and its complement', () => {
  const unit = {
    E: wide.of('1/4'),
    V: wide.of('1/8'),
    geometric: { G: wide.of('1/5'), Gprime: wide.of('3/5'), NWGM: wide.of('1/4') },
  };
  const { outputs, classes } = classesOfUnit(unit, [wide.of('3/4'), wide.of('1/4')]);
  expect((outputs[0]!.E as IntervalValue).contains('3/4')).toBe(true);
  expect((classes!.geometric[0] as IntervalValue).contains('3/5')).toBe(true);
  expect((classes!.total as IntervalValue).contains('4/5')).toBe(true);
});
