import type { MeasuredClaim } from '../../claims/measured.js';
import { loadClaim } from '../load-claim.js';
import type { MeasureMessage, MeasureTask } from './messages.js';

/*
 * A process of its own for measurements: TensorFlow's library ends with its process, whatever
 * state it is in, and its memory goes with it. Networks that several claims use are trained once.
 */
let isAbandoned = false;

function tell(message: MeasureMessage): void {
  process.send?.(message);
}

async function begin(): Promise<void> {
  try {
    const { describeBackend, useBackend } = await import('../../training/backend.js');
    const { openLab } = await import('../../training/lab/open-lab.js');
    const backend = await useBackend();
    const lab = openLab(backend);
    process.on('message', (task: MeasureTask) => void measure(task, lab));
    tell({ what: 'ready', backend: describeBackend(backend) });
  } catch (error) {
    tell({ what: 'missing', why: error instanceof Error ? error.message : String(error) });
  }
}

async function measure(task: MeasureTask, lab: unknown): Promise<void> {
  const { id, seeds } = task;
  try {
    const claim = await measuredClaim(task);
    const observations: number[] = [];
    for (const seed of seeds) {
      // Without anything left to do the process ends by itself.
      if (isAbandoned) return;
      tell({ what: 'seed', id, done: observations.length, total: seeds.length });
      const observation = await claim.observe(lab, seed);
      if (!Number.isFinite(observation))
        throw new RangeError(`seed ${seed} gave ${String(observation)}, expected a finite number`);
      observations.push(observation);
    }
    tell({ what: 'done', id, observations });
  } catch (error) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    tell({ what: 'failed', id, message });
  }
}

async function measuredClaim({ folder, id, file }: MeasureTask): Promise<MeasuredClaim> {
  const loaded = await loadClaim(folder, { id, file });
  if ('failure' in loaded) throw new Error(loaded.failure.message);
  if (!('measured' in loaded)) throw new TypeError(`${id} is no measured claim`);
  return loaded.measured.claim;
}

process.on('disconnect', () => {
  isAbandoned = true;
});
if (process.send !== undefined) await begin();
