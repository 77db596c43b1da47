import { enumerateSoftmax } from '../enumerated/softmax.js';
import type { MaskSampler } from './mask-sampler.js';

/** So many logits are computed to measure how fast that goes. */
const MEASURED = 2 ** 23;
const PATIENCE = 50;

/** Masks a second by enumeration in doubles, in one thread, of a softmax over so many classes; measured. */
export function enumerationRate(classes: number): number {
  const gates = Math.max(4, Math.floor(Math.log2(MEASURED / classes)));
  const weights = Array.from({ length: classes }, (_, y) =>
    Float64Array.from({ length: gates }, (_, j) => Math.sin(y * gates + j)),
  );
  const problem = { weights, inclusion: new Float64Array(gates).fill(0.3) };
  let seconds = 0;
  // Twice: the first time is that of compiling too.
  for (let round = 0; round < 2; round++) {
    const begun = performance.now();
    enumerateSoftmax(problem);
    seconds = (performance.now() - begun) / 1000;
  }
  return 2 ** gates / seconds;
}

/** Masks a second by computing the network in doubles under one after the other; measured. */
export function propagationRate(sampler: MaskSampler): number {
  const begun = performance.now();
  let masks = 0;
  let elapsed = 0;
  do {
    sampler.draw();
    masks++;
    elapsed = performance.now() - begun;
  } while (elapsed < PATIENCE);
  return (masks * 1000) / elapsed;
}
