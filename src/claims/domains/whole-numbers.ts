import type { Domain, Json } from '../domain.js';
import { integer } from './integer.js';
import { widened } from './widened.js';

const CORE_WIDTH = 200;
const DISTANCES = [255, 256, 300, 365, 500, 512, 1000];
const FARTHEST = 1_000_000;

/**
 * Whole numbers that go on without end to one side or to both: those near the
 * end, or near 0, most often, and some up to a thousand beyond.
 *
 * @param lower the least of them, absent where there is none; at most one of the two is given.
 * @param upper the largest of them, absent where there is none.
 * @throws RangeError if both are given, or an end is beyond a million.
 */
export function wholeNumbers(ends: {
  readonly lower?: number;
  readonly upper?: number;
}): Domain<number> {
  const { lower, upper } = ends;
  if (lower !== undefined && upper !== undefined)
    throw new RangeError('whole numbers with two ends are finitely many: expected at most one');
  for (const end of [lower, upper])
    if (end !== undefined && (!Number.isSafeInteger(end) || Math.abs(end) > FARTHEST))
      throw new RangeError(`expected an end from ${-FARTHEST} to ${FARTHEST}, found ${end}`);
  const has = (x: Json): x is number =>
    typeof x === 'number' &&
    Number.isSafeInteger(x) &&
    (lower === undefined || x >= lower) &&
    (upper === undefined || x <= upper);
  const min = lower ?? (upper === undefined || upper > 0 ? -CORE_WIDTH : upper - CORE_WIDTH);
  const max = upper ?? (lower === undefined || lower < 0 ? CORE_WIDTH : lower + CORE_WIDTH);
  const { count: _count, ...core } = integer(min, max);
  const origin = lower ?? upper ?? 0;
  const far = DISTANCES.flatMap((distance) => [origin + distance, origin - distance]);
  return widened(core, {
    description:
      lower === undefined
        ? `integers${upper === undefined ? '' : ` up to ${upper}`}`
        : `integers from ${lower}`,
    far: far.filter((x) => has(x) && (x < min || x > max)),
    build: (parameters) => (has(parameters) ? parameters : undefined),
    neighbour(parameters, random) {
      const x = has(parameters) ? parameters : origin;
      const moved = x + (random() < 0.5 ? 1 : -1) * (1 + Math.floor(random() * 10));
      return has(moved) ? moved : x;
    },
  });
}
