import { describe, expect, it } from 'vitest';
import { outline } from '../../../src/documents/meaning/outline.js';
import { descendants, parts } from '../../../src/documents/meaning/parts.js';
import { outlined, reading } from './reading.js';

describe('derivatives', () => {
  it.each([
    [String.raw`\frac{\partial f}{\partial x}`, String.raw`(\partial f x)`],
    [
      String.raw`\frac{\partial^2 E}{\partial w_i \partial w_j}`,
      String.raw`(\partial^2 E w_i w_j)`,
    ],
    [String.raw`\frac{\mathrm{d} y}{\mathrm{d} x}`, String.raw`(d y x)`],
    [String.raw`\frac{\text{d}y}{\text{d}x}`, String.raw`(d y x)`],
    [String.raw`\frac{\partial (f + g)}{\partial x}`, String.raw`(\partial ((sum f g)) x)`],
    [String.raw`\frac{\partial f}{\partial x}^2`, String.raw`(^ (\partial f x) 2)`],
    [String.raw`a \cdot -\frac{\partial x}{\partial t}`, String.raw`(· a (- (\partial x t)))`],
    [
      String.raw`\left.\frac{\partial f}{\partial x}\right|_{x=0}`,
      String.raw`(eval (\partial f x)_(= x 0))`,
    ],
  ])('%s are read from fractions: %s', (tex, expected) => {
    expect(outlined(tex)).toBe(expected);
  });

  it.each([
    [String.raw`\partial f/\partial x`, String.raw`(\partial f x)`],
    [String.raw`\mathrm{d}x/\mathrm{d}t`, String.raw`(d x t)`],
    [String.raw`\mathrm{d}f(t)/\mathrm{d}t`, String.raw`(d ?(call f (t)) t)`],
    [String.raw`a\,\partial y/\partial x\, b`, String.raw`(· a (\partial y x) b)`],
    [String.raw`\partial^2 f/\partial x\partial y\, z`, String.raw`(· (\partial^2 f x y) z)`],
    [
      String.raw`\partial f/\partial x\,\partial x/\partial t`,
      String.raw`(· (\partial f x) (\partial x t))`,
    ],
    [String.raw`\mathrm{d}/\mathrm{d}x\, f`, String.raw`(d f x)`],
  ])('%s are read with a stroke: %s', (tex, expected) => {
    expect(outlined(tex)).toBe(expected);
  });

  it.each([
    [
      String.raw`a \frac{\partial}{\partial x} f g + h`,
      String.raw`(sum (· a (\partial (· f g) x)) h)`,
    ],
    [String.raw`\frac{\partial}{\partial x}`, String.raw`(\partial ∅ x)`],
    [String.raw`\frac{\partial}{\partial x} \cdot f`, String.raw`(· (\partial ∅ x) f)`],
    [
      String.raw`\left.\frac{\partial}{\partial x} f\right|_{x=0}`,
      String.raw`(eval (\partial f x)_(= x 0))`,
    ],
    [
      String.raw`\frac{\partial}{\partial x}\sum_i a_i + b_i`,
      String.raw`?(sum (\partial (\sum_i a_i) x) b_i)`,
    ],
  ])('%s have what follows as what they are applied to: %s', (tex, expected) => {
    expect(outlined(tex)).toBe(expected);
  });

  it.each([
    [String.raw`\frac{dy}{dx}`, '(d y x)', '(/ (· d y) (· d x))'],
    [String.raw`\frac{d^2 y}{{dx}^2}`, '(d^2 y x^2)', '(/ (· (^ d 2) y) (· d (^ x 2)))'],
    [String.raw`\frac{d}{dx} f g`, '(d (· f g) x)', '(· (/ d (· d x)) f g)'],
    [String.raw`dy/dx`, '(d y x)', '(· d (/ y d) x)'],
    [String.raw`d/dx\, f`, '(d f x)', '(· (/ d d) x f)'],
    [String.raw`\frac{\mathrm{d}y}{dx}`, '(d y x)', '(/ (· mathrm:d y) (· d x))'],
  ])('%s with an italic d may be %s or %s', (tex, derivative, quotient) => {
    const { tree } = reading(tex);
    const readings = tree?.kind === 'choice' ? tree.readings : [];
    expect(readings.map(({ node }) => outline(node))).toEqual([derivative, quotient]);
    expect(readings[0]!.weight).toBeGreaterThan(readings[1]!.weight);
  });

  it('share what is in them with the quotient', () => {
    const { tree } = reading(String.raw`\frac{df(x)}{dx}`);
    const [one, other] = parts(tree!).map((node) => new Set(descendants(node)));
    const shared = [...one!].filter((node) => other!.has(node)).map((node) => outline(node));
    expect(shared).toContain('?(call f (x))');
  });

  it('are read in time and space that do not double with each level', () => {
    const nested = (depth: number): string =>
      depth === 0 ? 'y' : String.raw`\frac{d ${nested(depth - 1)}}{dx}`;
    expect(descendants(reading(nested(60)).tree!).length).toBeLessThan(60 * 12);
  });

  it('lie within their places', () => {
    const { tree } = reading(String.raw`a + \frac{d}{dx} f(x) + \partial y/\partial x`);
    for (const node of descendants(tree!))
      for (const part of parts(node)) {
        expect(part.start).toBeGreaterThanOrEqual(node.start);
        expect(part.end).toBeLessThanOrEqual(node.end);
      }
  });
});

describe('quotients that are no derivatives', () => {
  it.each([
    [String.raw`\frac{d}{2d}`, '(/ d (· 2 d))'],
    [String.raw`\frac{d x}{d_i x}`, '(/ (· d x) (· d_i x))'],
    [
      String.raw`\frac{\partial^2 f}{\partial x}`,
      String.raw`(/ (· (^ \partial 2) f) (· \partial x))`,
    ],
    [
      String.raw`\frac{\partial f}{\partial x^2}`,
      String.raw`(/ (· \partial f) (· \partial (^ x 2)))`,
    ],
    [String.raw`\frac{\partial f}{d x}`, String.raw`(/ (· \partial f) (· d x))`],
    [
      String.raw`\frac{\partial f + g}{\partial x}`,
      String.raw`(/ (sum (· \partial f) g) (· \partial x))`,
    ],
    [
      String.raw`\partial f/\partial x\partial y`,
      String.raw`(· \partial (/ f \partial) x \partial y)`,
    ],
    [String.raw`a/dx/dy`, '(· (/ a d) (/ x d) y)'],
  ])('%s is left as it is: %s', (tex, expected) => {
    expect(outlined(tex)).toBe(expected);
  });
});
