import { expect, it } from 'vitest';
import { TrainingError } from '../../src/training/training-error.js';

it('is told from other errors by its name', () => {
  expect(new TrainingError('no data')).toMatchObject({ name: 'TrainingError', message: 'no data' });
});
