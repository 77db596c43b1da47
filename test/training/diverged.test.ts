import { expect, it } from 'vitest';
import { Diverged } from '../../src/training/diverged.js';

it('says at which step', () => {
  const error = new Diverged(12, 2, 'the loss is not finite');
  expect(error.message).toMatch(/^the loss is not finite at step 12, in epoch 2/);
  expect(error).toMatchObject({ name: 'Diverged', step: 12, epoch: 2 });
});
