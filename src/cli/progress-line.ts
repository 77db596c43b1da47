import { abbreviate } from '../reporting/abbreviate.js';
import { grouped } from '../reporting/quantity.js';
import type { Progress } from '../running/progress.js';
import { patientBar } from './patient-bar.js';

/** What is shown of a run while it goes on. */
export interface ProgressLine {
  update(progress: Progress): void;
  /** Takes the line away. */
  stop(): void;
}

/** What stands beside the bar: how many cases so far, and which claim is under way. */
export function progressText({ phase, running, cases }: Progress): string {
  if (phase === 'loading') return 'loading claims';
  const [first, ...others] = running;
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  const current = first === undefined ? '' : `, ${abbreviate(first.id, 60)}${more}`;
  return `${grouped(cases)} cases${current}`;
}

/** How many claims are done, and `progressText`. */
export function progressLine(stream: NodeJS.WriteStream): ProgressLine {
  const { update, stop } = patientBar(stream, '{bar} {value}/{total} claims, {text}');
  return {
    update: (progress) => {
      update(progress.done, progress.total, progressText(progress));
    },
    stop,
  };
}
