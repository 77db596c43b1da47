import type { RuleConfig } from '../documents/findings/read-config.js';
import type { Severity } from '../documents/findings/rule.js';
import type { DocumentTask } from '../running/document-worker.js';
import { toolVersion } from '../running/version.js';
import { coloured, uncoloured } from '../reporting/paint.js';
import { annotationsWriter } from '../reporting/proofread/github.js';
import { htmlWriter } from '../reporting/proofread/html.js';
import { jsonWriter } from '../reporting/proofread/json.js';
import { textWriter } from '../reporting/proofread/text.js';
import type { ProofreadWriter } from '../reporting/proofread/writer.js';
import { withSeverities } from './config-file.js';
import { printError, wantsColour } from './console.js';
import { unusedEverywhere } from './notation-file.js';
import { fileOutput, streamOutput } from './output.js';
import { proofreadExitCode, seenOf, type SeenFile } from './proofread-exit-code.js';
import { isInterrupted, proofreadWithProgress, reportInterruption } from './proofread-progress.js';

/** In which forms a proofreading is printed. */
export const FORMATS = ['text', 'json', 'html', 'github'] as const;

/** What says how it is printed. */
export interface PrintFlags {
  readonly format: (typeof FORMATS)[number];
  readonly out?: string;
  readonly failOn?: Severity;
  readonly budget?: number;
  readonly workers?: number;
}

/** Prints what is found of each document when it is done, and keeps nothing of it but counts. */
export async function printProofreading(
  tasks: readonly DocumentTask[],
  flags: PrintFlags,
  config: RuleConfig,
): Promise<void> {
  const { stdout } = process;
  const tool = { name: 'corrigenda', version: toolVersion() };
  const isPainted = flags.out === undefined && wantsColour(stdout, process.env);
  const writers: Record<PrintFlags['format'], () => ProofreadWriter> = {
    text: () => textWriter(isPainted ? coloured : uncoloured),
    json: () => jsonWriter(tool),
    html: () => htmlWriter(tool),
    github: () => annotationsWriter(),
  };
  const writer = writers[flags.format]();
  const output = flags.out === undefined ? streamOutput(stdout) : fileOutput(flags.out);
  const seen: SeenFile[] = [];
  const failures: string[] = [];
  let interrupted = 0;
  try {
    await proofreadWithProgress(tasks, flags, async (outcome, line) => {
      if (isInterrupted(outcome)) interrupted += 1;
      else if ('failure' in outcome) failures.push(outcome.failure);
      else {
        const result = withSeverities(outcome.result, config);
        // A bar and a print would be on one line.
        if (stdout.isTTY) line.stop();
        await output.write(writer.file(result));
        seen.push(seenOf(result));
      }
    });
    await output.write(writer.end());
    output.commit();
  } catch (error) {
    output.discard();
    throw error;
  }
  for (const { place, message } of unusedEverywhere(seen))
    printError(`${place}: warning: ${message}`);
  for (const failure of failures) printError(`error: ${failure}`);
  process.exitCode = proofreadExitCode(
    seen,
    failures.length,
    flags.failOn ?? config.failOn ?? 'error',
  );
  reportInterruption(interrupted, tasks.length);
}
