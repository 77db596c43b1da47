import { expect, it } from 'vitest';
import { placeOf } from '../../../src/documents/proofread/place.js';
import { Lines } from '../../../src/documents/text/lines.js';

it('a place has lines and columns from 1, and offsets from 0', () => {
  expect(placeOf({ lines: new Lines('ab\ncd') }, 1, 4)).toEqual({
    ...{ line: 1, column: 2, endLine: 2, endColumn: 2, offset: 1, endOffset: 4 },
  });
});
