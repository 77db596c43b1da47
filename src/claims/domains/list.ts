import fc from 'fast-check';
import type { Domain, Json } from '../domain.js';
import { LARGEST_COUNT } from './finiteness.js';
import { productOfCost } from './product.js';
import { alike } from './ties.js';

export interface ListOptions {
  /** The least length; 0 where it is not said. */
  readonly min?: number;
  /** The largest length; 5 where it is not said. */
  readonly max?: number;
}

/**
 * Lists of cases of one domain. Random lists often repeat an earlier element, or
 * a field of one, so that ties and equal weights are common.
 *
 * The cost is that of the elements plus the length beyond the least one; masks
 * multiply.
 *
 * @throws RangeError if the lengths are no integers with 0 ≤ min ≤ max.
 */
export function list<Case>(
  element: Domain<Case>,
  options: ListOptions = {},
): Domain<readonly Case[]> {
  const min = options.min ?? 0;
  const max = options.max ?? Math.max(5, min);
  if (!Number.isSafeInteger(min) || !Number.isSafeInteger(max) || min < 0 || min > max)
    throw new RangeError(`expected lengths 0 ≤ min ≤ max, found ${min} and ${max}`);
  const { uniform, largestCost: largest } = element;
  const count = countOf(element.count, min, max);
  const lengths = min === max ? `${min}` : `${min} to ${max}`;
  return {
    description: `${lengths} of (${element.description})`,
    arbitrary: fc
      .tuple(
        fc.array(fc.tuple(element.arbitrary, fc.nat({ max: 99 })), {
          minLength: min,
          maxLength: max,
          size: 'max',
        }),
        fc.nat({ max: 99 }),
      )
      .map(([drawn, overall]) => alike(drawn, overall)),
    *ofCost(cost) {
      for (let length = min; length <= Math.min(max, min + cost); length++)
        yield* productOfCost(Array<Domain>(length).fill(element), cost - (length - min));
    },
    ...(count === undefined ? {} : { count }),
    ...(largest === undefined ? {} : { largestCost: max - min + max * largest }),
    neighbour: (parameters, random) => neighbourOf(element, elements(parameters), min, max, random),
    *smaller(parameters) {
      const values = elements(parameters);
      if (values.length > min) for (const place of values.keys()) yield values.toSpliced(place, 1);
      for (const [place, value] of values.entries())
        for (const simpler of element.smaller?.(value) ?? []) yield values.with(place, simpler);
    },
    ...(uniform === undefined
      ? {}
      : {
          uniform: {
            size: max === 0 ? Infinity : uniform.size,
            draw: (random: () => number) => {
              const length = min + Math.floor(random() * (max - min + 1));
              return Array.from({ length }, () => uniform.draw(random));
            },
            shape: (parameters: Json) =>
              `[${elements(parameters)
                .map((value) => uniform.shape(value))
                .join(' ')}]`,
          },
        }),
    build(parameters) {
      const values = elements(parameters);
      if (values.length < min || values.length > max) return undefined;
      const built: Case[] = [];
      for (const value of values) {
        const one = element.build(value);
        if (one === undefined) return undefined;
        built.push(one);
      }
      return built;
    },
    masks: (parameters) =>
      elements(parameters).reduce<number>((product, value) => product * element.masks(value), 1),
  };
}

function elements(parameters: Json): readonly Json[] {
  if (Array.isArray(parameters)) return parameters as readonly Json[];
  throw new TypeError(`expected a list, found ${JSON.stringify(parameters)}`);
}

function countOf(element: number | undefined, min: number, max: number): number | undefined {
  if (element === undefined) return undefined;
  let total = 0;
  for (let length = min; length <= max; length++) {
    total += element ** length;
    if (total > LARGEST_COUNT) return undefined;
  }
  return total;
}

function neighbourOf(
  element: Domain,
  values: readonly Json[],
  min: number,
  max: number,
  random: () => number,
): Json {
  const kind = random();
  const place = Math.floor(random() * values.length);
  const one = values[place];
  if (one === undefined) return values.length < max ? grown(element, values) : values;
  if (kind < 0.1 && values.length > min) return values.toSpliced(place, 1);
  if (kind < 0.2 && values.length < max) return [...values, element.neighbour(one, random)];
  if (kind < 0.3) {
    const other = values[Math.floor(random() * values.length)] ?? one;
    return values.with(place, other);
  }
  return values.with(place, element.neighbour(one, random));
}

function grown(element: Domain, values: readonly Json[]): Json {
  for (let cost = 0; cost <= (element.largestCost ?? 1_000); cost++)
    for (const simplest of element.ofCost(cost)) return [...values, simplest];
  return values;
}
