import { expect, it } from 'vitest';
import { placeOf } from '../../src/reporting/place.js';

it('says the line and what is near, as far as they are known', () => {
  expect(placeOf({ line: 64, near: 'p. 3' })).toBe('line 64 of the transcription; p. 3');
  expect(placeOf({ near: 'p. 3' })).toBe('p. 3');
  expect(placeOf({})).toBe('');
});
