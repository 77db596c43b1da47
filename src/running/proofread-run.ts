import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Explanation } from '../documents/explain/explain.js';
import type { FileResult } from '../documents/proofread/result.js';
import type { DocumentOutcome, DocumentTask } from './document-worker.js';
import { Pool, type Ended } from './pool.js';

const MEGABYTES = 1_024;
/** Seconds beyond those of a document that its thread has, to be ready. */
const GRACE = 5;
/** Milliseconds from one report of progress to the next. */
const BEAT = 500;
/** Of its time a document is read in; the rest is for what takes long in one piece. */
const SHARE = 0.75;

export interface ProofreadRun {
  readonly tasks: readonly DocumentTask[];
  readonly workers: number;
  /** For each document. */
  readonly seconds: number;
  readonly signal?: AbortSignal;
  /** Called when a document is done, in the order in which they are. */
  readonly onDone?: (file: string) => void;
  /** Called twice a second while documents are under way. */
  readonly onProgress?: (progress: DocumentProgress) => void;
}

/** How far a run over documents is. */
export interface DocumentProgress {
  readonly done: number;
  readonly total: number;
  /** The documents that are under way, as the user named them. */
  readonly running: readonly string[];
}

/** A document that was proofread, or why it was not. */
export type ProofreadOutcome =
  | {
      readonly file: string;
      readonly result: FileResult;
      readonly explanations?: readonly Explanation[];
      readonly draft?: string;
    }
  | {
      readonly file: string;
      readonly failure: string;
      /** Where nothing is wrong with it, and the run was ended before it was done. */
      readonly interrupted?: true;
    };

/** Proofreads documents in threads, each with a deadline and a limit on memory; in the order of the tasks. */
export async function proofreadFiles(run: ProofreadRun): Promise<ProofreadOutcome[]> {
  const outcomes: ProofreadOutcome[] = [];
  await proofreadEach(run, (outcome) => void outcomes.push(outcome));
  return outcomes;
}

/**
 * Proofreads documents as `proofreadFiles` does, and hands on what becomes of each in the order of the tasks,
 * as soon as nothing before it is missing. What was handed on is not kept, and no thread begins another document
 * while one is being taken.
 */
export async function proofreadEach(
  run: ProofreadRun,
  take: (outcome: ProofreadOutcome) => Promise<void> | void,
): Promise<void> {
  const waiting = new Map<string, ProofreadOutcome>();
  const pending = [...run.tasks];
  const running = new Map<string, string>();
  let [done, taken] = [0, 0];
  let taking = Promise.resolve();
  const pool = new Pool({
    workers: Math.max(1, Math.min(run.workers, pending.length)),
    memory: MEGABYTES,
    signal: run.signal,
  });
  const beat = setInterval(() => {
    run.onProgress?.({ done, total: run.tasks.length, running: [...running.values()] });
  }, BEAT);
  const takeThoseInOrder = async (): Promise<void> => {
    for (;;) {
      const id = run.tasks[taken]?.id ?? '';
      const outcome = waiting.get(id);
      if (outcome === undefined) return;
      waiting.delete(id);
      taken += 1;
      await take(outcome);
    }
  };
  try {
    await pool.run<DocumentOutcome>(
      () => {
        const task = pending.shift();
        if (task === undefined) return undefined;
        running.set(task.id, task.file);
        return {
          id: task.id,
          name: 'proofreadDocument',
          module: workerFile(),
          argument: { ...task, seconds: SHARE * run.seconds },
          milliseconds: 1000 * (run.seconds + GRACE),
        };
      },
      ({ id, argument }, ended) => {
        const { file } = argument as DocumentTask;
        running.delete(id);
        done += 1;
        waiting.set(id, outcomeOf(file, ended, run.seconds));
        run.onDone?.(file);
        taking = taking.then(takeThoseInOrder);
        return taking;
      },
    );
    for (const { id, file } of run.tasks.slice(taken))
      await take(waiting.get(id) ?? outcomeOf(file, { how: 'interrupted' }, run.seconds));
  } finally {
    clearInterval(beat);
    await pool.close();
  }
}

function outcomeOf(file: string, ended: Ended<DocumentOutcome>, seconds: number): ProofreadOutcome {
  switch (ended.how) {
    case 'done':
      return 'result' in ended.result
        ? { file, ...ended.result }
        : { file, failure: ended.result.unreadable };
    case 'hung':
      return { file, failure: `${file} took more than ${seconds} seconds, and was given up` };
    case 'memory':
      return { file, failure: `${file} took more than ${MEGABYTES} MB, and was given up` };
    case 'interrupted':
      return { file, failure: `${file}: interrupted`, interrupted: true };
    case 'failed':
      return { file, failure: `${file}: internal error: ${ended.message}` };
  }
}

/** The compiled worker: beside this module, or where it runs as TypeScript, in dist. */
function workerFile(): string {
  const beside = fileURLToPath(new URL('./document-worker.js', import.meta.url));
  return existsSync(beside)
    ? beside
    : fileURLToPath(new URL('../../dist/running/document-worker.js', import.meta.url));
}
