import { describe, expect, test } from 'vitest';
import { doubles } from '../../src/arithmetic/double.js';
import { intervals } from '../../src/arithmetic/interval.js';
import { rationals } from '../../src/arithmetic/rational.js';
import { combine } from '../../src/ensembles/combine.js';
import { freeze, thaw } from '../../src/ensembles/frozen.js';
import { partial } from '../../src/ensembles/partial.js';
import { independent } from '../../src/masks/independent.js';
import { logisticUnit } from '../../src/models/logistic-unit.js';
import { input } from './networks.js';

const unit = logisticUnit({ weights: [4, -8], base: 2 });
const law = independent(['1/2', '1/4']);

describe('a frozen part', () => {
  test('comes back from JSON with the same exact numbers', () => {
    const parts = [0, 1].map((index) => partial(rationals, unit, law, input, { index, of: 2 }));
    const sent = parts.map(
      (part) => JSON.parse(JSON.stringify(freeze(part))) as ReturnType<typeof freeze>,
    );
    const back = sent.map((part) => thaw(rationals, part));
    expect(combine(rationals, back).outputs[0]?.geometric?.NWGM.toString()).toBe(
      combine(rationals, parts).outputs[0]?.geometric?.NWGM.toString(),
    );
    expect(back[0]?.outputs[0]?.powers?.map(String)).toEqual(
      parts[0]?.outputs[0]?.powers?.map(String),
    );
  });

  test('outlives the scope of its intervals, end for end', () => {
    const A = intervals(64);
    let ends = '';
    const frozen = A.scope(() => {
      const part = partial(A, unit, law, input);
      ends = String(part.outputs[0]!.sum);
      return freeze(part);
    });
    A.scope(() => {
      expect(String(thaw(A, frozen).outputs[0]!.sum)).toBe(ends);
    });
  });

  test('keeps infinite ends, and does not make certain what was not', () => {
    const A = intervals(64);
    A.scope(() => {
      const part = partial(A, unit, law, input);
      const [output] = part.outputs;
      const half = A.between('1/2', 'infinity');
      const doubtful = A.between('-1', '1').ln();
      const odd = { ...part, outputs: [{ ...output!, sum: half, squares: doubtful }] };
      const back = thaw(A, freeze(odd)).outputs[0]!;
      expect(A.operand(back.sum).lowerRational()?.toString()).toBe('1/2');
      expect(A.operand(back.sum).upperRational()).toBeUndefined();
      expect(A.operand(back.squares).certain).toBe(false);
    });
  });

  test('is made of rationals or intervals only', () => {
    const part = partial(doubles, unit, law, input);
    expect(() => freeze(part)).toThrow('a value of double arithmetic does not freeze');
    const A = intervals(64);
    A.scope(() => {
      const frozen = freeze(partial(A, unit, law, input));
      expect(() => thaw(rationals, frozen)).toThrow('does not thaw in rational arithmetic');
    });
  });
});

test('a frozen interval keeps the end that is finite, and says nothing of the other', () => {
  const A = intervals(64);
  A.scope(() => {
    const part = partial(A, unit, law, input);
    const [output] = part.outputs;
    const odd = {
      ...part,
      outputs: [
        { ...output!, sum: A.between('-infinity', '1/2'), squares: A.between('1/4', 'infinity') },
      ],
    };
    const { sum, squares } = thaw(A, freeze(odd)).outputs[0]!;
    expect([sum, squares].map(String)).toEqual(
      [A.between('-infinity', '1/2'), A.between('1/4', 'infinity')].map(String),
    );
    expect([sum, squares].map((value) => A.operand(value).certain)).toEqual([true, true]);
  });
});
