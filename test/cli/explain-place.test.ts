import { describe, expect, it } from 'vitest';
import { explainPlace } from '../../src/cli/explain-place.js';

describe('the place that is to be explained', () => {
  it.each([
    ['14', ['a.md'], { file: 'a.md', line: 14 }],
    ['14:3', ['a.md'], { file: 'a.md', line: 14, column: 3 }],
    ['b.md:2', ['a.md', 'b.md'], { file: 'b.md', line: 2 }],
    ['b:1.md:2:7', ['b:1.md'], { file: 'b:1.md', line: 2, column: 7 }],
  ])('%s of %j is %j', (text, files, place) => {
    expect(explainPlace(text, files)).toEqual(place);
  });

  it.each([
    ['0', ['a.md']],
    ['x', ['a.md']],
    ['c.md:3', ['a.md']],
    ['14', ['a.md', 'b.md']],
  ])('is not understood as %s of %j', (text, files) => {
    expect(() => explainPlace(text, files)).toThrow('expected');
  });
});
