import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue, Rational } from 'corrigenda';

interface Box {
  readonly mu: readonly [Rational, Rational];
  readonly v: readonly [Rational, Rational];
}

const properties = fileURLToPath(new URL('../../properties', import.meta.url));

describe('the boxes of theory/fast-dropout-error/whole-box', () => {
  let boxes: readonly Box[];

  beforeAll(async () => {
    const { entries } = await loadCatalogue(properties);
    const entry = entries.find(({ id }) => id === 'theory/fast-dropout-error/whole-box');
    const domain = entry?.claim.domain;
    boxes = Array.from({ length: domain?.count ?? 0 }, (_, i) => domain?.build(i) as Box);
  }, 120_000);

  it('have the area of the region that they are said to cover', () => {
    const areas = boxes.map(({ mu, v }) => mu[1].minus(mu[0]).times(v[1].minus(v[0])));
    expect(areas.every((area) => area.sign() > 0)).toBe(true);
    expect(Rational.sum(areas).toString()).toBe('128');
  });

  it('lie in the region, and none overlaps another', () => {
    for (const [i, { mu, v }] of boxes.entries()) {
      expect([mu[0].sign(), v[0].sign()]).not.toContain(-1);
      expect(mu[1].compare(8) <= 0 && v[1].compare(16) <= 0).toBe(true);
      for (const other of boxes.slice(i + 1)) {
        const apart = (['mu', 'v'] as const).some((side) => {
          const [a, b] = [{ mu, v }[side], other[side]];
          return a[1].compare(b[0]) <= 0 || b[1].compare(a[0]) <= 0;
        });
        expect(apart).toBe(true);
      }
    }
  });
});
