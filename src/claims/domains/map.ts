import type { Domain } from '../domain.js';

/**
 * The cases that a pure function makes of another domain's; undefined where it
 * makes none. Parameters, costs and masks are those of the other domain.
 */
export function map<Case, Image>(
  domain: Domain<Case>,
  f: (kase: Case) => Image | undefined,
  description = domain.description,
): Domain<Image> {
  return {
    ...domain,
    description,
    build(parameters) {
      const kase = domain.build(parameters);
      return kase === undefined ? undefined : f(kase);
    },
  };
}
