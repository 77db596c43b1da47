import fc from 'fast-check';
import type { Domain, Json } from '../domain.js';

/**
 * The cases of several domains side by side, such as networks of 2, 3 and 4
 * classes, each with lists of just that length.
 *
 * Stored as the domain's place and its parameters; the cost is the sum of both.
 *
 * @param domains at least one; the simplest first.
 * @throws RangeError if there is none.
 */
export function union<Case>(domains: readonly Domain<Case>[]): Domain<Case> {
  if (domains.length === 0) throw new RangeError('a union needs at least one domain');
  const at = (place: number): Domain<Case> => domains[place]!;
  const largest = domains.map((domain, place) => (domain.largestCost ?? Infinity) + place);
  const counts = domains.map((domain) => domain.count ?? Infinity);
  const count = counts.reduce((sum, one) => sum + one, 0);
  const largestCost = Math.max(...largest);
  const uniforms = domains.flatMap((domain) => (domain.uniform ? [domain.uniform] : []));
  return {
    description: [...new Set(domains.map((domain) => domain.description))].join('; or '),
    arbitrary: fc.oneof(
      ...domains.map((domain, place) => domain.arbitrary.map((of) => [place, of] as const)),
    ),
    *ofCost(cost) {
      for (let place = 0; place < Math.min(domains.length, cost + 1); place++)
        for (const of of at(place).ofCost(cost - place)) yield [place, of];
    },
    ...(Number.isFinite(count) ? { count } : {}),
    ...(Number.isFinite(largestCost) ? { largestCost } : {}),
    neighbour(parameters, random) {
      const [place, of] = split(parameters, domains.length);
      return [place, at(place).neighbour(of, random)];
    },
    *smaller(parameters) {
      const [place, of] = split(parameters, domains.length);
      for (const simpler of at(place).smaller?.(of) ?? []) yield [place, simpler];
    },
    ...(uniforms.length < domains.length
      ? {}
      : {
          uniform: {
            size: Math.min(...uniforms.map(({ size }) => size)),
            draw: (random: () => number) => {
              const place = Math.floor(random() * domains.length);
              return [place, uniforms[place]?.draw(random) ?? null] as const;
            },
            shape: (parameters: Json) => {
              const [place, of] = split(parameters, domains.length);
              return `${place}: ${uniforms[place]?.shape(of) ?? ''}`;
            },
          },
        }),
    build(parameters) {
      const [place, of] = split(parameters, domains.length);
      return at(place).build(of);
    },
    masks(parameters) {
      const [place, of] = split(parameters, domains.length);
      return at(place).masks(of);
    },
  };
}

function split(parameters: Json, count: number): readonly [place: number, of: Json] {
  if (Array.isArray(parameters) && parameters.length === 2) {
    const [place, of] = parameters as readonly Json[];
    if (
      typeof place === 'number' &&
      Number.isSafeInteger(place) &&
      place >= 0 &&
      place < count &&
      of !== undefined
    )
      return [place, of];
  }
  throw new TypeError(
    `expected one of ${count} places and its parameters, found ${JSON.stringify(parameters)}`,
  );
}
