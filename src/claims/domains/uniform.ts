import type { Domain, Json, UniformSample } from '../domain.js';

/** Independent uniform draws of each domain, or undefined where one of them offers none. */
export function productUniform(domains: readonly Domain[]):
  | {
      readonly size: number;
      draw(random: () => number): Json[];
      shape(parameters: readonly Json[]): string;
    }
  | undefined {
  const parts: UniformSample[] = [];
  for (const { uniform } of domains) {
    if (uniform === undefined) return undefined;
    parts.push(uniform);
  }
  return {
    size: Math.min(Infinity, ...parts.map((part) => part.size)),
    draw: (random) => parts.map((part) => part.draw(random)),
    shape: (parameters) =>
      `(${parts.map((part, place) => part.shape(parameters[place] ?? null)).join(' ')})`,
  };
}
