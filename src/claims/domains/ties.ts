import type { Json } from '../domain.js';

type Fields = Readonly<Record<string, Json>>;

/**
 * The drawn elements with some made equal, wholly or in one field, to an
 * earlier one: ties hardly occur among independent draws, and they are where
 * formulas break.
 *
 * @param drawn each element with a number from 0 to 99 that decides about it.
 * @param overall a number from 0 to 99 that decides about the list as a whole.
 */
export function alike(
  drawn: readonly (readonly [Json, number])[],
  overall: number,
): readonly Json[] {
  const first = drawn[0]?.[0];
  if (first === undefined) return [];
  if (overall < 8) return drawn.map(() => first);
  if (overall < 20) return drawn.map(([value]) => sharing(value, first, overall));
  const made: Json[] = [];
  for (const [value, decides] of drawn) {
    const earlier = made[decides % Math.max(1, made.length)];
    if (earlier === undefined || decides >= 30) made.push(value);
    else made.push(decides < 15 ? earlier : sharing(value, earlier, decides));
  }
  return made;
}

/** The value with one field of the other, where both are records. */
function sharing(value: Json, other: Json, which: number): Json {
  if (!isRecord(value) || !isRecord(other)) return other;
  const names = Object.keys(value);
  const name = names[which % Math.max(1, names.length)];
  const shared = name === undefined ? undefined : other[name];
  return name === undefined || shared === undefined ? value : { ...value, [name]: shared };
}

function isRecord(value: Json): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
