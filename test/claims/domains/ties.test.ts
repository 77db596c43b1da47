import { describe, expect, it } from 'vitest';
import { alike } from '../../../src/claims/domains/ties.js';

const a = { p: '1/2', w: '3' };
const b = { p: '1/3', w: '5' };

describe('elements made alike', () => {
  it('are left as drawn where the numbers say so', () => {
    expect(
      alike(
        [
          [a, 30],
          [b, 99],
        ],
        99,
      ),
    ).toEqual([a, b]);
    expect(alike([], 0)).toEqual([]);
  });

  it('all become the first one', () => {
    expect(
      alike(
        [
          [a, 50],
          [b, 50],
          [b, 50],
        ],
        0,
      ),
    ).toEqual([a, a, a]);
  });

  it('share one field of the first one', () => {
    expect(
      alike(
        [
          [a, 50],
          [b, 50],
        ],
        8,
      ),
    ).toEqual([a, { p: '1/2', w: '5' }]);
    expect(
      alike(
        [
          [a, 50],
          [b, 50],
        ],
        9,
      ),
    ).toEqual([a, { p: '1/3', w: '3' }]);
  });

  it('repeat an earlier one, or a field of it', () => {
    expect(
      alike(
        [
          [a, 0],
          [b, 0],
        ],
        50,
      ),
    ).toEqual([a, a]);
    expect(
      alike(
        [
          [a, 0],
          [b, 15],
        ],
        50,
      ),
    ).toEqual([a, { p: '1/3', w: '3' }]);
    expect(
      alike(
        [
          ['1', 0],
          ['2', 15],
        ],
        50,
      ),
    ).toEqual(['1', '1']);
  });
});
