import { expect, it } from 'vitest';
import { labelled } from '../../../src/reporting/terminal/labelled.js';

it('puts a word before the first line and the others under it', () => {
  expect(labelled('domain', ['a', 'b', ''])).toEqual(['domain    a', '          b', '']);
  expect(labelled('domain', [])).toEqual([]);
});
