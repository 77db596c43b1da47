import fc from 'fast-check';
import type { Domain, Json } from '../domain.js';

type Plain = string | number | boolean;

/**
 * One of the given values, the first the simplest. Strings, finite numbers and
 * booleans are stored as they are, other values by their place.
 *
 * @throws RangeError if there is no value, or two are the same.
 */
export function choice<const T>(...values: readonly [T, ...T[]]): Domain<T> {
  if (values.length === 0) throw new RangeError('a choice needs at least one value');
  const stored = values.every(isPlain)
    ? (values as readonly Plain[])
    : values.map((_value, place) => place);
  if (new Set(stored).size < values.length)
    throw new RangeError(`two values of a choice are the same: ${JSON.stringify(values)}`);
  const placeOf = (parameters: Json): number => stored.indexOf(parameters as Plain);
  return {
    description: values.length === 1 ? label(values[0]) : `one of ${values.map(label).join(', ')}`,
    arbitrary: fc.constantFrom<Json>(...stored),
    *ofCost(cost) {
      const value = stored[cost];
      if (value !== undefined) yield value;
    },
    count: values.length,
    largestCost: values.length - 1,
    neighbour: (_parameters, random) => stored[Math.floor(random() * stored.length)] ?? null,
    smaller: (parameters) => stored.slice(0, Math.max(0, placeOf(parameters))),
    uniform: {
      size: Infinity,
      draw: (random) => stored[Math.floor(random() * stored.length)] ?? null,
      shape: (parameters) => JSON.stringify(parameters),
    },
    build: (parameters) => values[placeOf(parameters)],
    masks: () => 1,
  };
}

/** False or true, false the simpler. */
export function flag(): Domain<boolean> {
  return choice<boolean>(false, true);
}

function isPlain(value: unknown): value is Plain {
  return (
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value))
  );
}

function label(value: unknown): string {
  return isPlain(value) ? String(value) : textOf(value);
}

/** JSON where there is any: functions and symbols have none. */
function textOf(value: unknown): string {
  const text = JSON.stringify(value) as string | undefined;
  return text ?? typeof value;
}
