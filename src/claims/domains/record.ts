import fc from 'fast-check';
import type { Domain, Json } from '../domain.js';
import { productCount, sumOfLargest } from './finiteness.js';
import { productOfCost } from './product.js';
import { productUniform } from './uniform.js';

type Fields = Readonly<Record<string, Domain>>;
type Built<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Domain<infer Case> ? Case : never;
};

/**
 * Records with one case of each field's domain; stored as an object of the same
 * fields. Costs add up, masks multiply.
 */
export function record<const F extends Fields>(fields: F): Domain<Built<F>> {
  const names = Object.keys(fields);
  const domains = Object.values(fields);
  const largestCost = sumOfLargest(domains.map((domain) => domain.largestCost));
  const count = productCount(domains.map((domain) => domain.count));
  const uniform = productUniform(domains);
  const assemble = (values: readonly Json[]): Json =>
    Object.fromEntries(names.map((name, place) => [name, values[place] ?? null]));
  const take = (parameters: Json): Json[] => names.map((name) => fieldOf(parameters, name));
  return {
    description: names
      .map((name, place) => `${name}: ${domains[place]?.description ?? ''}`)
      .join('; '),
    arbitrary: fc.tuple(...domains.map((domain) => domain.arbitrary)).map(assemble),
    *ofCost(cost) {
      for (const values of productOfCost(domains, cost)) yield assemble(values);
    },
    ...(count === undefined ? {} : { count }),
    ...(largestCost === undefined ? {} : { largestCost }),
    neighbour(parameters, random) {
      const values = take(parameters);
      const place = Math.floor(random() * domains.length);
      const domain = domains[place];
      if (domain !== undefined) values[place] = domain.neighbour(values[place] ?? null, random);
      return assemble(values);
    },
    *smaller(parameters) {
      const values = take(parameters);
      for (const [place, domain] of domains.entries()) {
        for (const value of domain.smaller?.(values[place] ?? null) ?? [])
          yield assemble(values.with(place, value));
      }
    },
    ...(uniform === undefined
      ? {}
      : {
          uniform: {
            size: uniform.size,
            draw: (random: () => number) => assemble(uniform.draw(random)),
            shape: (parameters: Json) => uniform.shape(take(parameters)),
          },
        }),
    build(parameters) {
      const entries: [string, unknown][] = [];
      for (const [place, domain] of domains.entries()) {
        const name = names[place] ?? '';
        const built = domain.build(fieldOf(parameters, name));
        if (built === undefined) return undefined;
        entries.push([name, built]);
      }
      return Object.fromEntries(entries) as Built<F>;
    },
    masks: (parameters) =>
      domains.reduce(
        (product, domain, place) => product * domain.masks(fieldOf(parameters, names[place] ?? '')),
        1,
      ),
  };
}

function fieldOf(parameters: Json, name: string): Json {
  if (typeof parameters === 'object' && parameters !== null && !Array.isArray(parameters)) {
    const value = (parameters as { readonly [key: string]: Json })[name];
    if (value !== undefined) return value;
  }
  throw new TypeError(`expected an object with "${name}", found ${JSON.stringify(parameters)}`);
}
