import { totalmem } from 'node:os';

const MEGABYTE = 2 ** 20;
/** Of a thread by itself: its engine, its code, the pages that it shares with none. */
const OVERHEAD = 256;
const EVERY = 100;
/** Time for the memory of a killed thread to come back. */
const PAUSE = 1000;

/**
 * Calls `onExcess` when this process holds more memory than its workers may.
 *
 * The heap of a thread is limited by Node; arrays of numbers and the memory of
 * WebAssembly lie outside it, where only the whole process can be measured. A
 * worker may hold as much there as on its heap, and all of them together no
 * more than nine tenths of what the machine has.
 *
 * @param memory megabytes of heap for each worker.
 * @returns a function that ends the watch.
 */
export function watchMemory(workers: number, memory: number, onExcess: () => void): () => void {
  const allowed = workers * (2 * memory + OVERHEAD) * MEGABYTE;
  const limit = Math.min(process.memoryUsage.rss() + allowed, 0.9 * machineMemory());
  let quietUntil = 0;
  const timer = setInterval(() => {
    if (performance.now() < quietUntil || process.memoryUsage.rss() <= limit) return;
    quietUntil = performance.now() + PAUSE;
    onExcess();
  }, EVERY).unref();
  return () => {
    clearInterval(timer);
  };
}

/** Bytes that the process may use: those of its container where it is in one. */
function machineMemory(): number {
  const constrained = process.constrainedMemory();
  return constrained > 0 ? Math.min(constrained, totalmem()) : totalmem();
}
