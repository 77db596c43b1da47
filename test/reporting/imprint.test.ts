import { expect, it } from 'vitest';
import { imprint } from '../../src/reporting/imprint.js';

it('cites a source by what is known of it', () => {
  expect(imprint({ title: 'On means', authors: ['A', 'B'], year: 1999 })).toBe(
    'A, B: On means (1999)',
  );
  expect(imprint({ title: 'Notes', authors: [] })).toBe('Notes');
  expect(imprint({})).toBe('');
});
