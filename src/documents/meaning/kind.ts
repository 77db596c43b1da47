import type { Span } from './tree.js';

/** What a symbol stands for. */
export type Kind =
  | 'index'
  | 'number'
  | 'vector'
  | 'matrix'
  | 'set'
  | 'function'
  | 'distribution'
  | 'random variable';

export const KINDS: readonly Kind[] = [
  'index',
  'number',
  'vector',
  'matrix',
  'set',
  'function',
  'distribution',
  'random variable',
];

/**
 * How much a piece of evidence weighs: `declared` in a notation file, `stated` by the
 * document in words or by a membership, `used` in a way that only that kind is used in,
 * `customary` where only habits of writing speak for it.
 */
export type Strength = 'declared' | 'stated' | 'used' | 'customary';

const STRENGTHS: readonly Strength[] = ['customary', 'used', 'stated', 'declared'];

/** Something that speaks for a kind, a shape or a range. */
export interface Evidence<T> extends Span {
  readonly says: T;
  readonly strength: Strength;
  /** Why, in words that follow the place. */
  readonly reason: string;
}

/** Kinds that a symbol may have at once, the narrower one first. */
const COMPATIBLE: readonly (readonly [Kind, Kind])[] = [
  ['index', 'number'],
  ['distribution', 'function'],
  ['random variable', 'number'],
  ['random variable', 'vector'],
  ['random variable', 'matrix'],
  ['random variable', 'index'],
  // A random variable is a function of the outcome.
  ['random variable', 'function'],
];

/** Whether a symbol can be of two kinds at once. */
export function areCompatible(one: Kind, other: Kind): boolean {
  return one === other || narrower(one, other) !== undefined;
}

function narrower(one: Kind, other: Kind): Kind | undefined {
  return COMPATIBLE.find(
    ([narrow, wide]) => (narrow === one && wide === other) || (narrow === other && wide === one),
  )?.[0];
}

/** What the evidence comes to: a kind, if there is one that nothing as strong speaks against. */
export interface Settled {
  readonly kind?: Kind;
  /** Two pieces of evidence of kinds that exclude each other. */
  readonly conflicts: readonly (readonly [Evidence<Kind>, Evidence<Kind>])[];
}

/**
 * The kind that the strongest evidence speaks for. Evidence as strong for kinds that exclude each
 * other leaves it open; weaker evidence against it, habits excepted, is told as a conflict.
 */
export function settleKind(evidence: readonly Evidence<Kind>[]): Settled {
  const byStrength = [...evidence].sort((one, other) => weight(other) - weight(one));
  const [strongest] = byStrength;
  if (strongest === undefined) return { conflicts: [] };
  let kind = strongest.says;
  let isOpen = false;
  const conflicts: [Evidence<Kind>, Evidence<Kind>][] = [];
  for (const one of byStrength) {
    if (areCompatible(kind, one.says)) {
      if (one.strength === strongest.strength) kind = narrower(kind, one.says) ?? kind;
      continue;
    }
    if (one.strength === 'customary' && strongest.strength !== 'customary') continue;
    if (one.strength === strongest.strength) isOpen = true;
    if (conflicts.every(([, other]) => other.says !== one.says)) conflicts.push([strongest, one]);
  }
  return { ...(!isOpen && { kind }), conflicts };
}

function weight({ strength }: Evidence<unknown>): number {
  return STRENGTHS.indexOf(strength);
}
