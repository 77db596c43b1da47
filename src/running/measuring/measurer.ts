import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { MeasureMessage, MeasureTask } from './messages.js';

/** Milliseconds in which the process has to have loaded TensorFlow.js, where nothing else is said. */
const STARTUP = 60_000;

/** How a measurement ended. */
export type Measured =
  | { readonly how: 'done'; readonly observations: readonly number[] }
  /** It did not end in its time and was killed with its process. */
  | { readonly how: 'hung' }
  | { readonly how: 'failed'; readonly message: string }
  | { readonly how: 'interrupted' };

/** A process that measures one claim at a time. */
export class Measurer {
  #child: ChildProcess | undefined;

  /** @param signal ends the measurement that runs. */
  constructor(private readonly signal?: AbortSignal) {}

  /**
   * Starts the process, unless it runs.
   *
   * @param milliseconds in which it has to have loaded TensorFlow.js.
   * @returns what computes, or why nothing does.
   */
  async start(
    milliseconds = STARTUP,
  ): Promise<{ readonly backend: string } | { readonly missing: string }> {
    // The networks are small: waking a second thread for a product takes longer than it saves.
    const env = { ...process.env, TF_NUM_INTRAOP_THREADS: '1', TF_NUM_INTEROP_THREADS: '1' };
    const child = fork(processFile(), { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    this.#child = child;
    const ended = await this.#until(child, milliseconds, (message) =>
      message.what === 'ready' || message.what === 'missing' ? message : undefined,
    );
    if (typeof ended !== 'string' && ended.what === 'ready') return { backend: ended.backend };
    this.close();
    if (typeof ended !== 'string') return { missing: ended.why };
    return { missing: `the process that measures has not started: ${ended}` };
  }

  /** Measures a claim; the process is started anew where an earlier measurement had to be killed. */
  async measure(
    task: MeasureTask,
    milliseconds: number,
    onSeed: (done: number, total: number) => void,
  ): Promise<Measured> {
    if (this.#child === undefined) {
      const started = await this.start();
      if ('missing' in started) return { how: 'failed', message: started.missing };
    }
    const child = this.#child!;
    const ended = this.#until(child, milliseconds, (message) => {
      if (message.what === 'seed') onSeed(message.done, message.total);
      return message.what === 'done' || message.what === 'failed' ? message : undefined;
    });
    child.send(task);
    const message = await ended;
    if (typeof message === 'string') {
      this.close();
      if (message === 'hung' || message === 'interrupted') return { how: message };
      return { how: 'failed', message };
    }
    return message.what === 'done'
      ? { how: 'done', observations: message.observations }
      : { how: 'failed', message: message.message };
  }

  /** The first message that is wanted; else how the process or its time ended. */
  async #until<Wanted>(
    child: ChildProcess,
    milliseconds: number,
    wanted: (message: MeasureMessage) => Wanted | undefined,
  ): Promise<Wanted | string> {
    return new Promise((resolve) => {
      const end = (result: Wanted | string): void => {
        clearTimeout(timer);
        child.off('message', listen);
        child.off('exit', exit);
        this.signal?.removeEventListener('abort', interrupt);
        resolve(result);
      };
      const listen = (message: MeasureMessage): void => {
        const found = wanted(message);
        if (found !== undefined) end(found);
      };
      const exit = (code: number | null, signal: string | null): void => {
        this.#child = undefined;
        end(`its process ended with ${signal ?? `code ${String(code)}`}`);
      };
      const interrupt = (): void => {
        end('interrupted');
      };
      const timer = setTimeout(() => {
        end('hung');
      }, milliseconds);
      child.on('message', listen);
      child.on('exit', exit);
      this.signal?.addEventListener('abort', interrupt);
      if (this.signal?.aborted === true) interrupt();
    });
  }

  /** Ends the process, whatever it is doing. */
  close(): void {
    this.#child?.removeAllListeners();
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }
}

/** The compiled process: beside this module, or where this module runs as TypeScript, in dist. */
function processFile(): string {
  const beside = fileURLToPath(new URL('process.js', import.meta.url));
  return existsSync(beside)
    ? beside
    : fileURLToPath(new URL('../../../dist/running/measuring/process.js', import.meta.url));
}
