import { Rational } from '../arithmetic/number.js';
import type { Json } from '../claims/domain.js';
import type { MaskLaw } from '../masks/law.js';

const DEEPEST = 8;
const LONGEST = 4_000;
const MOST_MASKS = 16;

/**
 * A case, built from its parameters, as a person can take it up with pencil and
 * paper: exact numbers as text, a mask law by its probabilities, and by all of
 * its masks where they are few and the gates depend on each other. Functions are
 * left out.
 *
 * @returns undefined where nothing can be written, or more than 4,000 characters.
 */
export function caseValues(kase: unknown): Json | undefined {
  const values = valueOf(kase, 0);
  return values !== undefined && JSON.stringify(values).length <= LONGEST ? values : undefined;
}

function valueOf(value: unknown, depth: number): Json | undefined {
  if (depth > DEEPEST) return undefined;
  if (value instanceof Rational || typeof value === 'bigint') return value.toString();
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value !== 'object') return undefined;
  if (Array.isArray(value)) return value.map((member) => valueOf(member, depth + 1) ?? null);
  if (isMaskLaw(value)) return lawValue(value);
  const members = Object.entries(value).flatMap(([name, member]): [string, Json][] => {
    const written = valueOf(member, depth + 1);
    return written === undefined ? [] : [[name, written]];
  });
  return members.length === 0 ? undefined : Object.fromEntries(members);
}

function isMaskLaw(value: object): value is MaskLaw {
  return 'masks' in value && 'inclusion' in value && typeof value.masks === 'function';
}

function lawValue(law: MaskLaw): Json {
  const inclusion = law.inclusion.map(String);
  if (law.kind === 'independent' || law.size > MOST_MASKS) return { kind: law.kind, inclusion };
  const weights = Array.from(law.masks(), ({ mask, numerator }) => [
    mask.join(''),
    Rational.ratio(numerator, law.denominator).toString(),
  ]);
  return { kind: law.kind, inclusion, weights: Object.fromEntries(weights) as Json };
}
