import { expect, it } from 'vitest';
import { isChainOfFactors, stepGraph } from '../../../src/training/graph/step-graph.js';
import { SMALL } from '../small-preset.js';

it('is for noise that multiplies states, and the loss of the members', () => {
  expect(isChainOfFactors(SMALL)).toBe(true);
  expect(isChainOfFactors({ ...SMALL, noise: 'gaussian' })).toBe(true);
  expect(isChainOfFactors({ ...SMALL, noise: 'connections' })).toBe(false);
  expect(isChainOfFactors({ ...SMALL, objective: 'ensemble' })).toBe(false);
  expect(isChainOfFactors({ ...SMALL, objective: 'marginalised' })).toBe(false);
});

it('is given factors where there is noise, and as much state as it gives back', () => {
  // Three kernels and three biases, with a slot each.
  const { inputs, outputs } = stepGraph(SMALL, [true, true, true]);
  expect(inputs).toHaveLength(2 + 3 + 2 + 12);
  expect(outputs).toHaveLength(1 + 12);
  expect(stepGraph(SMALL, [false, true, false]).inputs).toHaveLength(2 + 1 + 2 + 12);
  const optimiser = { method: 'adam', rate: 0.1, decay: 1 } as const;
  expect(stepGraph({ ...SMALL, optimiser }, [true, true, true]).outputs).toHaveLength(1 + 18);
});
