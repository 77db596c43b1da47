import { SingleBar } from 'cli-progress';

import type { TrainingProgress } from '../training/train.js';

/** What is shown while a network is trained. */
export interface TrainingBar {
  readonly update: (progress: TrainingProgress) => void;
  /** Takes the bar away. */
  readonly stop: () => void;
}

/**
 * What stands beside the bar.
 *
 * @param seconds how long the steps have taken so far that were taken in this call.
 * @param steps how many they are.
 */
export function trainingText(
  { epoch, epochs, step, steps: perEpoch, loss, error }: TrainingProgress,
  seconds: number,
  steps: number,
): string {
  const remaining = (epochs - epoch) * perEpoch + (perEpoch - step);
  const left = steps === 0 ? '' : `, ${duration((seconds / steps) * remaining)} left`;
  const wrong = error === undefined ? '' : `, test error ${(100 * error).toFixed(2)} %`;
  return `epoch ${epoch}/${epochs}, loss ${loss.toFixed(4)}${wrong}${left}`;
}

/** Such as "45 s", "12 min" or "3 h 20 min". */
export function duration(seconds: number): string {
  if (seconds < 100) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** A bar for each epoch on a terminal; nothing where the stream is not one. */
export function trainingProgress(stream: NodeJS.WriteStream): TrainingBar {
  if (!stream.isTTY) return { update: () => undefined, stop: () => undefined };
  const bar = new SingleBar({
    stream,
    format: '{bar} {text}',
    barsize: 20,
    clearOnComplete: true,
    hideCursor: true,
    gracefulExit: false,
  });
  let [begun, steps, shown] = [performance.now(), 0, false];
  return {
    update(progress) {
      // The first step of a training takes longer than the others.
      if (steps++ === 0) begun = performance.now();
      const seconds = (performance.now() - begun) / 1000;
      const text = trainingText(progress, seconds, steps - 1);
      if (shown) bar.update(progress.step, { text });
      else bar.start(progress.steps, progress.step, { text });
      shown = true;
    },
    stop() {
      if (shown) bar.stop();
      shown = false;
    },
  };
}
