import type { CatalogueEntry } from '../../claims/claim.js';
import type { Json } from '../../claims/domain.js';
import type { Proof } from '../../claims/proof.js';
import type { ClaimResult, ProofResult } from '../../claims/result.js';
import { check } from '../check.js';
import type { CheckOptions } from '../check.js';
import { derivedSeed } from '../random.js';
import { settle } from './settle.js';
import type { Settlement } from './settle.js';
import { Shapes } from './shapes.js';
import type { Shape } from './shapes.js';
import { summary } from './summary.js';

/** What a proof came to, shape by shape. */
export interface Attempted {
  readonly shape: Shape;
  readonly settled: Settlement;
}

/**
 * Checks a claim as `check` does, and then tries to prove it for every shape of
 * the cases that were tried. A case that the proof comes upon and that breaks
 * the claim is tried with the others, by a check of its own.
 *
 * The guarantee becomes `proved` only where the proof says how many shapes the
 * domain has, just as many were met, each is proved, and every case is covered.
 * Where the sides of an equality differ and no case shows it, the verdict is
 * `undecided`.
 */
export async function checkWithProof(
  entry: CatalogueEntry,
  proof: Proof,
  options: CheckOptions,
): Promise<ClaimResult> {
  const tried = (first: readonly Json[]): { result: ClaimResult; shapes: Shapes } => {
    const shapes = new Shapes(proof);
    const onTried = (parameters: Json, kase: unknown): void => {
      shapes.meet(parameters, kase);
      options.onTried?.(parameters, kase);
    };
    return { result: check(entry, { ...options, first, onTried }), shapes };
  };
  const { result, shapes } = tried([]);
  if (result.verdict !== 'holds' && (result.verdict !== 'refuted' || proof.by === 'smt'))
    return result;
  const attempted = await attempts(entry, proof, shapes, options, result.verdict === 'refuted');
  const broken = attempted.flatMap(({ settled }) => (settled.kind === 'broken' ? [settled] : []));
  const found = broken.flatMap(({ parameters }) => (parameters === undefined ? [] : [parameters]));
  if (result.verdict === 'holds' && found.length > 0) {
    const again = tried(found).result;
    return { ...again, proof: summary(proof, shapes, attempted) };
  }
  return combined(result, summary(proof, shapes, attempted), broken.length > 0);
}

/** The shapes with the fewest numbers first; those after a broken one are not looked at. */
async function attempts(
  entry: CatalogueEntry,
  proof: Proof,
  shapes: Shapes,
  options: CheckOptions,
  isRefuted: boolean,
): Promise<readonly Attempted[]> {
  const seed = derivedSeed(options.seed, entry.id, 'proof');
  const isOver = options.deadline ?? (() => false);
  const size = ({ examples }: Shape): number => examples[0]?.numbers.size ?? 0;
  shapes.seek(entry.claim.domain, seed);
  const inOrder = [...shapes.met.values()].sort(
    (a, b) => size(a) - size(b) || (a.key < b.key ? -1 : 1),
  );
  const attempted: Attempted[] = [];
  for (const shape of inOrder) {
    const settled = isOver()
      ? ({ kind: 'open', reason: 'the time was over' } as const)
      : await settle({ entry, proof, seed, isOver }, shape).catch(thrown);
    attempted.push({ shape, settled });
    if (settled.kind === 'broken' || (isRefuted && settled.kind === 'open')) break;
  }
  return attempted;
}

/** What a claim or a proof throws on numbers of its own making is in the way of the proof, no more. */
function thrown(error: unknown): Settlement {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { kind: 'open', reason };
}

function combined(result: ClaimResult, proof: ProofResult, isBroken: boolean): ClaimResult {
  if (result.verdict !== 'holds') return { ...result, proof };
  if (isBroken) {
    const { guarantee: _guarantee, ...rest } = result;
    return { ...rest, verdict: 'undecided', proof, notes: [proof.text, ...result.notes] };
  }
  return proof.complete ? { ...result, guarantee: 'proved', proof } : { ...result, proof };
}
