/** Finite domains beyond this are sampled, unless their author states finite(…). */
export const LARGEST_COUNT = 5_000;

/** The count of a product of finite domains, or undefined where it is infinite or too large. */
export function productCount(counts: readonly (number | undefined)[]): number | undefined {
  let product = 1;
  for (const count of counts) {
    if (count === undefined) return undefined;
    product *= count;
  }
  return product <= LARGEST_COUNT ? product : undefined;
}

/** The sum of largest costs, or undefined where one of them is not bounded. */
export function sumOfLargest(costs: readonly (number | undefined)[]): number | undefined {
  let sum = 0;
  for (const cost of costs) {
    if (cost === undefined) return undefined;
    sum += cost;
  }
  return sum;
}
