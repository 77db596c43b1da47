import type { RelativeLogits } from './relative-logits.js';

/** A gate that is none: its exponentials are 1 and its probability ½, so that means stay what they are. */
export const NO_GATE = -1;

/** Which gates the columns, the rows of a block and the blocks enumerate; numbers of drawn gates. */
export interface Split {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly blocks: readonly number[];
  /** Whether every e^u lies within e^±60, so that nothing need be scaled. */
  readonly plain: boolean;
  /** An upper bound on |u| over all masks. */
  readonly spread: number;
  /** An upper bound on |u| over the columns' gates alone. */
  readonly columnSpread: number;
}

/** Sums of logits up to this far from 0: products of eight D then stay below 2^800. */
const PLAIN = 60;
/** With scaled rows, D lies between e^-40 and 4k·e^40. */
const COLUMN_SPREAD = 40;
/** Four columns and four rows make a tile. */
const FEWEST = 2;
const MOST_ROWS = 8;

/** The most gates in the columns: tables of one class stay small for longer. */
function mostColumns(others: number): number {
  return others === 1 ? 10 : 8;
}

/**
 * Distributes the gates. Gates of one probability go into the rows, whose
 * masks of equal weight then share logarithms; where logits spread too far for
 * doubles, the gates of smallest spread go into the columns.
 */
export function splitGates(logits: RelativeLogits): Split {
  const { gates, spreads, others } = logits;
  const n = gates.length;
  const total = spreads.reduce((sum, s) => sum + s, 0) * (1 + 2 ** -40);
  const plain = total <= PLAIN;
  const most = mostColumns(others.length);
  const width = Math.min(most, Math.ceil(n / 2));
  const byFrequency = sortedByFrequency(logits.probabilities);
  let columns: number[];
  let rest: number[];
  if (plain) {
    const height = Math.min(MOST_ROWS, n - width);
    columns = byFrequency.slice(height, height + width);
    rest = [...byFrequency.slice(0, height), ...byFrequency.slice(height + width)];
  } else {
    const bySpread = gates.map((_, g) => g).sort((g, h) => spreads[g]! - spreads[h]! || g - h);
    let sum = 0;
    const fits = bySpread.findIndex((g) => (sum += spreads[g]!) * (1 + 2 ** -40) > COLUMN_SPREAD);
    columns = bySpread.slice(0, Math.min(width, fits < 0 ? n : fits));
    rest = byFrequency.filter((g) => !columns.includes(g));
  }
  const columnSpread = columns.reduce((sum, g) => sum + spreads[g]!, 0) * (1 + 2 ** -40);
  return {
    columns: filled(columns),
    rows: filled(rest.slice(0, MOST_ROWS)),
    blocks: rest.slice(MOST_ROWS),
    plain,
    spread: total,
    columnSpread,
  };
}

function filled(gates: readonly number[]): number[] {
  return [...gates, ...Array<number>(Math.max(0, FEWEST - gates.length)).fill(NO_GATE)];
}

/** Gates whose probability most others share first; one order for one list. */
function sortedByFrequency(probabilities: readonly number[]): number[] {
  const count = new Map<number, number>();
  for (const p of probabilities) count.set(p, (count.get(p) ?? 0) + 1);
  return probabilities
    .map((_, g) => g)
    .sort((g, h) => {
      const p = probabilities[g]!;
      const q = probabilities[h]!;
      return count.get(q)! - count.get(p)! || p - q || g - h;
    });
}
