import fc from 'fast-check';
import type { Domain, Json } from '../domain.js';

/** What a domain has beyond the core that its cases are mostly taken from. */
export interface Beyond<Case> {
  readonly description: string;
  /** Parameters of cases far out, the tamest first. */
  readonly far: readonly Json[];
  /** Whatever the parameters describe, also outside of the core. */
  build(parameters: Json): Case | undefined;
  /** Parameters near those of a case outside of the core. */
  neighbour(parameters: Json, random: () => number): Json;
}

const CORE = 6;

/**
 * A domain whose cases are mostly those of a core, which has the small ones,
 * and some far out. It is never run through completely: it has more cases than
 * it can name.
 */
export function widened<Case>(core: Domain<Case>, beyond: Beyond<Case>): Domain<Case> {
  const { far } = beyond;
  const has = (parameters: Json): boolean => core.build(parameters) !== undefined;
  const simplest = (): Json[] => [...core.ofCost(0)];
  return {
    description: beyond.description,
    arbitrary:
      far.length === 0
        ? core.arbitrary
        : fc.oneof(
            { weight: CORE, arbitrary: core.arbitrary },
            { weight: 1, arbitrary: fc.constantFrom(...far) },
          ),
    ofCost: (cost) => core.ofCost(cost),
    ...(core.largestCost === undefined ? {} : { largestCost: core.largestCost }),
    neighbour(parameters, random) {
      const kind = random();
      const place = Math.floor(random() * far.length);
      if (kind < 0.1 && far.length > 0) return far[place] ?? parameters;
      return has(parameters)
        ? core.neighbour(parameters, random)
        : beyond.neighbour(parameters, random);
    },
    smaller(parameters) {
      if (has(parameters)) return core.smaller?.(parameters) ?? [];
      const place = far.findIndex((other) => JSON.stringify(other) === JSON.stringify(parameters));
      return [...simplest(), ...(place < 0 ? far : far.slice(0, place))];
    },
    build: (parameters) => beyond.build(parameters),
    masks: () => 1,
  };
}
