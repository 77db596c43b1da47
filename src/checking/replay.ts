import type { CatalogueEntry } from '../claims/claim.js';
import type { Json } from '../claims/domain.js';
import { attempt } from './attempt.js';
import type { Decision, Sides } from './decision.js';
import { comparisonText } from './judgement.js';
import { ladder } from './ladder.js';
import { modeOf } from './mode.js';
import { tryCase } from './try-case.js';
import type { CaseVerdict } from './try-case.js';

/** One link of a replayed case. */
export interface ReplayedLink extends Partial<Sides> {
  readonly comparison: string;
  readonly label?: string;
  /** Undefined where it is undecided. */
  readonly decision?: Decision;
}

export interface Replay {
  readonly verdict: CaseVerdict;
  readonly reason: string;
  readonly links: readonly ReplayedLink[];
}

/**
 * Decides a stored case again, each link of it with both sides.
 *
 * @param parameters a witness's `case`.
 * @throws RangeError if the parameters describe no case of the domain; whatever
 *   the claim's functions throw.
 */
export function replay({ claim }: CatalogueEntry, parameters: Json): Replay {
  const kase = claim.domain.build(parameters);
  if (kase === undefined)
    throw new RangeError(
      `${JSON.stringify(parameters)} is no case of the domain: ${claim.domain.description}`,
    );
  const mode = modeOf(claim, kase) ?? 'values';
  const { verdict, reason } = tryCase(claim, mode, kase, new Map());
  let links: ReplayedLink[] = [];
  for (const rung of ladder(mode)) {
    const A = rung.arithmetic;
    rung.within(() =>
      attempt(() => {
        const related = claim.relation(claim.given(A, kase), A);
        links = related.map((link, place) => {
          const { comparison, label } = link;
          const before = links[place];
          const decision = before?.decision ?? rung.decide(link);
          const sides = before?.exact === true ? undefined : rung.sides(link);
          return {
            ...before,
            comparison: comparisonText(comparison),
            ...(label === undefined ? {} : { label }),
            ...(decision === undefined ? {} : { decision }),
            ...sides,
          };
        });
      }),
    );
    if (links.length > 0 && links.every(({ decision }) => decision !== undefined)) break;
  }
  return { verdict, reason, links };
}
