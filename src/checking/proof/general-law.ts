import { Rational } from '../../arithmetic/number.js';
import type { Block } from '../../masks/block.js';
import type { MaskLaw } from '../../masks/law.js';
import { bernoulliBlock, symbolicLaw } from '../../masks/symbolic-law.js';
import type { SymbolicBlock } from '../../masks/symbolic-law.js';
import type { Visitor } from './generalise.js';

export function isMaskLaw(value: object): boolean {
  return 'masks' in value && 'inclusion' in value && typeof value.masks === 'function';
}

/**
 * The law with other probabilities of its gates: of each Bernoulli variable
 * where gates are independent or tied, of each mask of positive weight where
 * the law lists them (the last one is what is left of 1). Other laws, such as
 * those of pairwise independent gates, keep their weights.
 */
export function generalLaw(law: MaskLaw, path: string, visitor: Visitor): MaskLaw {
  visitor.fixed(`law ${law.kind} ${law.gates}`);
  const blocks = law.blocks.map((block): SymbolicBlock => {
    visitor.fixed(`on ${block.gates.join()}:`);
    if (law.kind === 'independent' || law.kind === 'tied')
      return bernoulliBlock(
        block.gates,
        visitor.number(`${path}.p[${block.gates[0] ?? 0}]`, keepProbability(block)),
      );
    if (law.kind === 'explicit' || law.kind === 'one-of-k') return listed(block, path, visitor);
    return unchanged(block, visitor);
  });
  visitor.fixed('end');
  return symbolicLaw(law.kind, law.gates, blocks);
}

/** P(all gates of a block are 1), where they share one Bernoulli variable. */
function keepProbability(block: Block): Rational {
  const kept = block.states.findIndex((states) => states.every((state) => state === 1));
  return kept < 0 ? Rational.zero : weightOf(block, kept);
}

function listed(block: Block, path: string, visitor: Visitor): SymbolicBlock {
  const last = block.states.length - 1;
  let rest = Rational.one;
  const rows = block.states.map((states, row) => {
    const mask = states.join('');
    visitor.fixed(mask);
    const weight = row === last ? rest : visitor.number(`${path}.P[${mask}]`, weightOf(block, row));
    rest = rest.minus(weight);
    return [states, weight] as const;
  });
  return { gates: block.gates, rows };
}

function unchanged(block: Block, visitor: Visitor): SymbolicBlock {
  const rows = block.states.map((states, row) => [states, weightOf(block, row)] as const);
  visitor.fixed(rows.map(([states, weight]) => `${states.join('')}:${weight}`).join());
  return { gates: block.gates, rows };
}

function weightOf({ numerators, denominator }: Block, row: number): Rational {
  return Rational.ratio(numerators[row] ?? 0n, denominator);
}
