import type { Claim, Relation } from '../../claims/claim.js';
import type { Domain } from '../../claims/domain.js';
import { Effort } from './effort.js';
import { formatChain } from './format.js';
import { linksOf } from './links.js';
import type { Values } from './scope.js';
import type { Chain } from './tree.js';

/** What a claim is made of that nobody wrote a file for. */
export interface Stated {
  readonly chain: Chain;
  readonly domain: Domain<Values>;
  /** Wrong variants of the chain, by what is wrong with them. */
  readonly variants?: ReadonlyMap<string, Chain>;
  /** Whether time is up; looked at while a side is evaluated. */
  readonly isOver?: () => boolean;
}

/**
 * The claim that a chain holds for all values of its variables. Unlike one of a
 * file it may have no mutants.
 */
export function claimOf({ chain, domain, variants, isOver }: Stated): Claim {
  const relation =
    (of: Chain): Relation<Values> =>
    (values, A) =>
      linksOf(of, { A, values, effort: new Effort(isOver) });
  const claim = {
    statement: formatChain(chain),
    source: 'check',
    kind: chain.signs.every((sign) => sign === '=' || sign === '!=') ? 'identity' : 'inequality',
    standing: 'printed',
    domain,
    given: (_A: unknown, kase: Values) => kase,
    relation: relation(chain),
    mutants: Object.fromEntries([...(variants ?? [])].map(([name, of]) => [name, relation(of)])),
  };
  // The checker passes to each function only the cases of this domain.
  return claim as unknown as Claim;
}
