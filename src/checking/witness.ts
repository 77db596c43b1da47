import type { Claim, Relation } from '../claims/claim.js';
import type { Json } from '../claims/domain.js';
import type { Witness } from '../claims/result.js';
import { attempt } from './attempt.js';
import { caseValues } from './case-values.js';
import type { Sides } from './decision.js';
import { comparisonText } from './judgement.js';
import type { Refutation } from './judgement.js';
import { ladder } from './ladder.js';
import type { Mode } from './ladder.js';
import { sizeOf } from './size.js';

/** How a case was found. */
export type Found = 'small' | 'random' | 'search' | 'proof';

/** A case that breaks a relation, before it is written up as a witness. */
export interface Finding {
  readonly parameters: Json;
  readonly refutation: Refutation;
  readonly found: Found;
}

/**
 * The finding as a witness, with exact values of both sides where an exact
 * arithmetic has them.
 */
export function witnessOf(
  claim: Claim,
  mode: Mode,
  relation: Relation<unknown>,
  { parameters, refutation, found }: Finding,
  seed: number,
): Witness {
  const { masks, digits } = sizeOf(claim.domain, parameters);
  const { comparison, label } = refutation.link;
  const sides =
    exactSides(claim, mode, relation, parameters, refutation) ?? refutation.sides ?? UNKNOWN;
  const values = caseValues(claim.domain.build(parameters));
  return {
    case: parameters,
    ...(values === undefined ? {} : { values }),
    link: refutation.place,
    ...(label === undefined ? {} : { label }),
    comparison: comparisonText(comparison),
    ...sides,
    arithmetic: refutation.decision.arithmetic,
    masks,
    digits,
    seed,
    found,
  };
}

const UNKNOWN: Sides = { left: '?', right: '?', exact: false, leftDecimal: '', rightDecimal: '' };

/** Both sides in the arithmetic that refuted, or in the first exact one that has them. */
function exactSides(
  claim: Claim,
  mode: Mode,
  relation: Relation<unknown>,
  parameters: Json,
  { place, sides }: Refutation,
): Sides | undefined {
  if (sides?.exact === true) return sides;
  const kase = claim.domain.build(parameters);
  for (const rung of ladder(mode)) {
    const told = rung.within(() =>
      attempt(() => {
        const link = relation(claim.given(rung.arithmetic, kase), rung.arithmetic)[place];
        return link && rung.sides(link);
      }),
    );
    if (told.kind === 'value' && told.value?.exact === true) return told.value;
    if (rung.arithmetic.name === 'closed') return undefined;
  }
  return undefined;
}
