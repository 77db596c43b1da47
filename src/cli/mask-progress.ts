import { SingleBar } from 'cli-progress';

/** What is shown while masks are enumerated. */
export interface MaskProgress {
  readonly update: (done: number, all: number) => void;
  readonly stop: () => void;
}

const PATIENCE = 2000;

/** A bar on a terminal, from the third second on; nothing where the stream is not a terminal. */
export function maskProgress(stream: NodeJS.WriteStream): MaskProgress {
  if (!stream.isTTY) return { update: () => undefined, stop: () => undefined };
  const begun = performance.now();
  const format = '{bar} {percentage} % of {total} masks';
  const bar = new SingleBar({ stream, format, barsize: 20, clearOnComplete: true });
  let shown = false;
  return {
    update(done, all) {
      if (!shown && performance.now() - begun < PATIENCE) return;
      if (shown) bar.update(done);
      else bar.start(all, done);
      shown = true;
    },
    stop() {
      if (shown) bar.stop();
    },
  };
}
