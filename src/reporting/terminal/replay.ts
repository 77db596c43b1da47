import type { Witness } from '../../claims/result.js';
import type { Replay, ReplayedLink } from '../../checking/replay.js';
import { caseLines, shownCase } from '../case.js';
import { oneLine, plainText } from '../plain-text.js';
import { comparisonSign, sideWithDecimal } from '../sides.js';

const CAME: Readonly<Record<string, string>> = {
  holds: 'holds on this case',
  refuted: 'is broken by this case',
  vanishing: 'says nothing here: both sides vanish',
};

/** A witness that was just decided again: its case, then both sides of each link. */
export function replayLines(witness: Witness, replayed: Replay): readonly string[] {
  return [
    'witness   replayed',
    ...caseLines(shownCase(witness)).map((line) => `          ${plainText(line)}`),
    ...replayed.links.flatMap(linkLines).map((line) => `          ${line}`),
    ...(replayed.verdict === 'refuted'
      ? []
      : [
          `          It no longer breaks the claim: ${replayed.verdict}. ${oneLine(replayed.reason)}`,
        ]),
  ];
}

function linkLines(link: ReplayedLink, place: number): readonly string[] {
  const label = link.label === undefined ? '' : ` (${oneLine(link.label)})`;
  const came =
    link.decision === undefined
      ? 'is undecided'
      : `${CAME[link.decision.verdict] ?? link.decision.verdict}, ${link.decision.arithmetic}`;
  return [
    `link ${place + 1}${label}: left ${comparisonSign(link.comparison)} right ${came}`,
    `  left   ${side(link.left, link.leftDecimal)}`,
    `  right  ${side(link.right, link.rightDecimal)}`,
  ];
}

function side(value: string | undefined, decimal: string | undefined): string {
  return value === undefined
    ? 'not known'
    : sideWithDecimal(oneLine(value), oneLine(decimal ?? ''));
}
