import { SingleBar } from 'cli-progress';
import { abbreviate } from '../reporting/abbreviate.js';
import { grouped } from '../reporting/quantity.js';
import type { Progress } from '../running/progress.js';

/** What is shown of a run while it goes on. */
export interface ProgressLine {
  update(progress: Progress): void;
  /** Takes the line away. */
  stop(): void;
}

const NOTHING: ProgressLine = { update: () => undefined, stop: () => undefined };
const PATIENCE = 2000;

/** What stands beside the bar: how many cases so far, and which claim is under way. */
export function progressText({ phase, running, cases }: Progress): string {
  if (phase === 'loading') return 'loading claims';
  const [first, ...others] = running;
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  const current = first === undefined ? '' : `, ${abbreviate(first.id, 60)}${more}`;
  return `${grouped(cases)} cases${current}`;
}

/**
 * A bar on a terminal, from the third second of a run on; nothing at all where
 * the stream is not a terminal.
 */
export function progressLine(stream: NodeJS.WriteStream): ProgressLine {
  if (!stream.isTTY) return NOTHING;
  const begun = performance.now();
  const bar = new SingleBar({
    stream,
    format: '{bar} {value}/{total} claims, {text}',
    barsize: 20,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    clearOnComplete: true,
    hideCursor: true,
    linewrap: false,
    gracefulExit: false,
  });
  let shown = false;
  return {
    update(progress) {
      if (!shown && performance.now() - begun < PATIENCE) return;
      const text = progressText(progress);
      if (shown) {
        bar.setTotal(progress.total);
        bar.update(progress.done, { text });
      } else bar.start(progress.total, progress.done, { text });
      shown = true;
    },
    stop() {
      if (shown) bar.stop();
    },
  };
}
