import type { Domain } from '../domain.js';

/**
 * The cases of a domain for which a pure predicate is true.
 *
 * Where hardly any case passes, make the cases otherwise: the checker draws a
 * bounded number of parameters.
 *
 * @param condition in words, for the report: "not all weights equal".
 */
export function filter<Case>(
  domain: Domain<Case>,
  predicate: (kase: Case) => boolean,
  condition?: string,
): Domain<Case> {
  const { uniform: _uniform, count: _count, ...rest } = domain;
  return {
    ...rest,
    description:
      condition === undefined ? domain.description : `${domain.description}, ${condition}`,
    build(parameters) {
      const kase = domain.build(parameters);
      return kase !== undefined && predicate(kase) ? kase : undefined;
    },
  };
}
