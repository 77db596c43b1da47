import { expect, it } from 'vitest';
import { TooCostly } from '../../../src/ensembles/certified/too-costly.js';

it('says how many evaluations would be needed', () => {
  const error = new TooCostly(1000, 20, 5000);
  expect(error).toBeInstanceOf(RangeError);
  expect(error.message).toContain('1000 nodes with 20 factors each are 21000 evaluations');
  expect(error.message).toContain('the limit of 5000');
  expect(error.name).toBe('TooCostly');
});
