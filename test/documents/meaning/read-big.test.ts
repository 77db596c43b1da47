import { describe, expect, it } from 'vitest';
import { outlined } from './reading.js';

describe('big operators', () => {
  it.each([
    [String.raw`\sum_{i=1}^n a_i`, String.raw`(\sum_(= i 1)^n a_i)`],
    [String.raw`\prod_{d \in S} p(d)`, String.raw`(\prod_(\in d S) ?(call p (d)))`],
    [String.raw`\sum`, String.raw`(\sum ∅)`],
    [String.raw`\int_0^1 f(x) \, dx`, String.raw`(\int_0^1 (· ?(call f (x)) (d x)))`],
    [String.raw`\max_{j \ne i} a_j`, String.raw`(max_(\ne j i) a_j)`],
    [String.raw`\lim_{n \to \infty} x_n`, String.raw`(lim_(\to n \infty) x_n)`],
    [String.raw`\arg\max_\theta L(\theta)`, String.raw`(argmax_\theta ?(call L (\theta)))`],
    [String.raw`\bigcup_{i} A_i`, String.raw`(\bigcup_i A_i)`],
    [String.raw`\sum_{l < h} \sum_j w_{ij}`, String.raw`(\sum_(< l h) (\sum_j w_(· i j)))`],
    [String.raw`(\prod_i^k)^2`, String.raw`(^ ((\prod_i^k ∅)) 2)`],
  ])('%s is read as %s', (tex, expected) => {
    expect(outlined(tex)).toBe(expected);
  });
});
