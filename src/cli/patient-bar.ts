import { SingleBar } from 'cli-progress';

/** A bar that shows itself only when it is worth while. */
export interface PatientBar {
  readonly update: (done: number, total: number, text?: string) => void;
  /** Takes the bar away, until the next update. */
  readonly stop: () => void;
}

/** A format for masks. */
export const MASKS_DONE = '{bar} {percentage} % of {total} masks';

const PATIENCE = 2000;

/**
 * A bar on a terminal, from the third second on; nothing at all where the stream is not a terminal.
 *
 * @param format what stands in the line: {bar}, {value}, {total}, {percentage}, {text}.
 */
export function patientBar(stream: NodeJS.WriteStream, format: string): PatientBar {
  if (!stream.isTTY) return { update: () => undefined, stop: () => undefined };
  const begun = performance.now();
  const bar = new SingleBar({
    stream,
    format,
    barsize: 20,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    clearOnComplete: true,
    linewrap: false,
    // Ctrl-C belongs to the command.
    gracefulExit: false,
  });
  let shown = false;
  return {
    update(done, total, text = '') {
      if (!shown && performance.now() - begun < PATIENCE) return;
      if (shown) {
        bar.setTotal(total);
        bar.update(done, { text });
      } else bar.start(total, done, { text });
      shown = true;
    },
    stop() {
      if (shown) bar.stop();
      shown = false;
    },
  };
}
