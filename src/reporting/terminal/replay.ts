import type { Witness } from '../../claims/result.js';
import type { Replay, ReplayedLink } from '../../checking/replay.js';
import type { Paint } from '../paint.js';
import { oneLine } from '../plain-text.js';
import { comparisonSign, exactDifference } from '../sides.js';
import { table } from '../table.js';
import { quantityRows, sideRow } from '../witness-rows.js';
import type { WitnessRow } from '../witness-rows.js';
import { labelled } from './labelled.js';

const CAME: Readonly<Record<string, string>> = {
  holds: 'holds on this case',
  refuted: 'is broken by this case',
  vanishing: 'says nothing here: both sides vanish',
};

const FOUND: Readonly<Record<string, string>> = {
  small: 'among the small cases',
  random: 'among random cases',
  search: 'by the targeted search',
};

/** A witness that was just decided again: what its links came to, then a table of its case and of both sides of each. */
export function replayLines(witness: Witness, replayed: Replay, paint: Paint): readonly string[] {
  const isOne = replayed.links.length === 1;
  const rows = [
    ...quantityRows(witness),
    ...replayed.links.flatMap((link, place) => sides(link, isOne ? '' : `link ${place + 1}, `)),
  ];
  return labelled('witness', [
    `found ${FOUND[witness.found] ?? `by ${oneLine(witness.found)}`}, decided again now`,
    ...(replayed.verdict === 'refuted'
      ? []
      : [`It no longer breaks the claim: ${replayed.verdict}. ${oneLine(replayed.reason)}`]),
    ...replayed.links.map(outcome),
    ...table(
      ['quantity', 'value', '≈'].map((heading) => ({ heading })),
      rows.map(({ name, value, decimal }) => [name, value, decimal].map((text) => ({ text }))),
      paint.dim,
    ),
  ]);
}

function outcome(link: ReplayedLink, place: number): string {
  const label = link.label === undefined ? '' : ` (${oneLine(link.label)})`;
  const came =
    link.decision === undefined
      ? 'is undecided'
      : `${CAME[link.decision.verdict] ?? link.decision.verdict}, ${link.decision.arithmetic}`;
  return `link ${place + 1}${label}: left ${comparisonSign(link.comparison)} right ${came}`;
}

function sides(link: ReplayedLink, prefix: string): readonly WitnessRow[] {
  const { left, right, exact } = link;
  const difference =
    left === undefined || right === undefined || exact !== true || !isByValue(link)
      ? undefined
      : exactDifference({ left, right, exact });
  return [
    sideRow(`${prefix}left`, left ?? 'not known', link.leftDecimal ?? ''),
    sideRow(`${prefix}right`, right ?? 'not known', link.rightDecimal ?? ''),
    ...(difference === undefined || link.decision?.verdict !== 'refuted'
      ? []
      : [sideRow(`${prefix}left − right`, difference, '')]),
  ];
}

function isByValue({ comparison }: ReplayedLink): boolean {
  return !comparison.startsWith('order') && comparison !== 'leading';
}
