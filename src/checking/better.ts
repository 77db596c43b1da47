import type { Domain } from '../claims/domain.js';
import { isSmaller, sizeOf } from './size.js';
import type { Finding } from './witness.js';

/** Whether the finding was decided exactly, so that it can be checked by hand. */
export function isExact({ refutation }: Finding): boolean {
  return refutation.decision.arithmetic !== 'interval';
}

/** Whether the first makes the better witness: fewer masks, then exact sides, then fewer digits. */
export function isBetter(domain: Domain, a: Finding, b: Finding): boolean {
  const [sizeA, sizeB] = [sizeOf(domain, a.parameters), sizeOf(domain, b.parameters)];
  if (sizeA.masks === sizeB.masks && isExact(a) !== isExact(b)) return isExact(a);
  return isSmaller(sizeA, sizeB);
}
