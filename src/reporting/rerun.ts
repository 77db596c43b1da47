import { DEFAULT_SEARCH, DEFAULT_SMALL } from '../checking/amounts.js';
import type { Report } from '../running/report.js';
import { shellWord } from './shell-word.js';

/** The settings of a run that its claims are repeated with. */
export type Settings = Pick<Report, 'seed' | 'cases' | 'small' | 'search'>;

/** The command that checks what the patterns select again, as far as a run went. */
export function rerunCommand(
  patterns: readonly string[],
  { seed, cases, small, search }: Settings,
): string {
  const options = [
    `--seed ${seed}`,
    ...(cases === undefined ? [] : [`--cases ${cases}`]),
    ...(small === undefined || small === DEFAULT_SMALL ? [] : [`--small ${small}`]),
    ...(search === undefined || search === DEFAULT_SEARCH ? [] : [`--search ${search}`]),
  ];
  return ['corrigenda verify', ...patterns.map(shellWord), ...options].join(' ');
}
