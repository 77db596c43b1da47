import type { Guarantee, Verdict } from '../../claims/verdict.js';
import { oneLine } from '../plain-text.js';
import { labelled } from './labelled.js';
import { statementLines } from './statement.js';

/** Another claim, as it stands beside the one that is explained. */
export interface Neighbour {
  readonly id: string;
  /** Absent where only its name is known. */
  readonly statement?: string;
  /** What it came to, or where no run says, what is expected of it. */
  readonly verdict?: Verdict | undefined;
  readonly guarantee?: Guarantee | undefined;
  readonly isExpected?: boolean;
}

/** The claims around one, by how they are related to it. */
export interface Related {
  /** The claim that holds instead. */
  readonly correction?: Neighbour | undefined;
  /** Those that the claim itself names, such as the bound that replaces an approximation. */
  readonly named: readonly Neighbour[];
  readonly sameRow: readonly Neighbour[];
  /** Those that it is the correction of. */
  readonly corrects: readonly Neighbour[];
  /** Those that name it. */
  readonly namedBy: readonly Neighbour[];
}

/** What holds instead: its verdict, then its statement as TeX and as text. */
export function correctionLines({ correction }: Related): readonly string[] {
  return correction === undefined ? [] : labelled('instead', inFull(correction));
}

/**
 * The claims that a reader should know of. What a refuted claim names is what
 * replaces it, and is shown in full.
 */
export function relatedLines(related: Related): readonly string[] {
  const { named, sameRow, corrects, namedBy } = related;
  return [
    ...labelled(
      'see',
      named.flatMap((neighbour) => inFull(neighbour)),
    ),
    ...labelled('related', [
      ...group('in the same row', sameRow),
      ...group('corrected by it', corrects),
      ...group('that refer to it', namedBy),
    ]),
  ];
}

function inFull(neighbour: Neighbour): readonly string[] {
  const { statement } = neighbour;
  return [
    phrase(neighbour),
    ...(statement === undefined ? [] : statementLines(statement).map((line) => `  ${line}`)),
  ];
}

function group(name: string, neighbours: readonly Neighbour[]): readonly string[] {
  return neighbours.length === 0
    ? []
    : [`${name}:`, ...neighbours.map((neighbour) => `  ${phrase(neighbour)}`)];
}

function phrase({ id, verdict, guarantee, isExpected }: Neighbour): string {
  if (verdict === undefined) return `${oneLine(id)}: not checked yet`;
  const outcome = guarantee === undefined ? verdict : `${verdict}, ${guarantee}`;
  return `${oneLine(id)}: ${outcome}${isExpected === true ? ' (by the ledger)' : ''}`;
}
