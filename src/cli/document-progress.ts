import { SingleBar } from 'cli-progress';
import { endOfPath } from '../reporting/abbreviate.js';
import { printable } from '../reporting/proofread/caret.js';
import type { DocumentProgress } from '../running/proofread-run.js';

/** What is shown while documents are proofread. */
export interface DocumentProgressLine {
  update(progress: DocumentProgress): void;
  /** Takes the line away, until the next update. */
  stop(): void;
}

const PATIENCE = 2000;
const WIDTH = 40;

/** What stands beside the bar: which documents are under way. */
export function documentProgressText([first, ...others]: readonly string[]): string {
  if (first === undefined) return '';
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  return `, ${endOfPath(printable(first), WIDTH)}${more}`;
}

/** A bar on a terminal, from the third second on; nothing where the stream is not a terminal. */
export function documentProgress(stream: NodeJS.WriteStream): DocumentProgressLine {
  if (!stream.isTTY) return { update: () => undefined, stop: () => undefined };
  const begun = performance.now();
  const bar = new SingleBar({
    stream,
    format: '{bar} {value}/{total} documents{text}',
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
    update({ done, total, running }) {
      if (!shown && performance.now() - begun < PATIENCE) return;
      const text = documentProgressText(running);
      if (shown) bar.update(done, { text });
      else bar.start(total, done, { text });
      shown = true;
    },
    stop() {
      if (shown) bar.stop();
      shown = false;
    },
  };
}
