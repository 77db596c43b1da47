import { EXIT_INTERRUPTED } from './errors.js';

/** A signal that Ctrl-C sets off. */
export interface Interruption {
  readonly signal: AbortSignal;
  /** Leaves Ctrl-C to do again what it did before. */
  release(): void;
}

/**
 * Makes the first Ctrl-C (or SIGTERM) a request to stop in good order. A second one ends the
 * process at once; what is on the disk is whole then too, since files are
 * renamed into their place.
 */
export function onInterrupt(announce: () => void): Interruption {
  const controller = new AbortController();
  const interrupt = (): void => {
    if (controller.signal.aborted) process.exit(EXIT_INTERRUPTED);
    announce();
    controller.abort();
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  return {
    signal: controller.signal,
    release() {
      process.off('SIGINT', interrupt);
      process.off('SIGTERM', interrupt);
    },
  };
}
