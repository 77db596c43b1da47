import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { DEFAULT_CASES, DEFAULT_SEARCH, DEFAULT_SMALL } from '../checking/amounts.js';
import { reportJson } from '../reporting/json.js';
import { markdownReport } from '../reporting/markdown/document.js';
import { terminalSummary } from '../reporting/terminal/summary.js';
import { InputError } from '../running/input-error.js';
import { readLedger } from '../running/ledger.js';
import type { Report } from '../running/report.js';
import { verifyRun } from '../running/verify-run.js';
import type { VerifyOptions } from '../running/verify-run.js';
import { writeAtomically } from '../running/write-atomically.js';
import { claimsFolder, ledgerFile, outputFolder } from './claims-folder.js';
import { print, printError, wantsColour } from './console.js';
import { EXIT_AS_EXPECTED, EXIT_INTERRUPTED } from './errors.js';
import { onInterrupt } from './interruption.js';
import { depth } from './depth.js';
import { combinedExitCode } from './exit-codes.js';
import { seconds, wholeNumber } from './options.js';
import { progressLine } from './progress-line.js';
import { writeUpdatedLedger } from './update-ledger.js';
import { verifyDocuments } from './verify-documents.js';

interface VerifyFlags {
  readonly seed?: number;
  readonly cases?: number;
  readonly small?: number;
  readonly search?: number;
  readonly budget?: number;
  readonly workers?: number;
  readonly long?: true;
  readonly resume?: true;
  readonly claims?: string;
  readonly out?: string;
  readonly ledger?: string;
  readonly updateLedger?: true;
  readonly documents?: string;
}

const EXAMPLES = `
Examples:
  corrigenda verify                          every claim
  corrigenda verify baldi-2013               the claims of one source
  corrigenda verify 'goodfellow-2016/eq-*'   the claims that a pattern names
  corrigenda verify --claims ./properties --update-ledger

Exit codes:
  0    everything is as the ledger wants it
  1    a difference from the ledger, or from the findings expected of a document
  2    a usage, input or internal error, or a claim that could not be evaluated
  5    there was nothing to check
  130  interrupted; what was finished is kept, and --resume goes on from there
`;

/** Adds `verify`: checks claims, writes report.json and report.md, compares with the ledger. */
export function verifyCommand(program: Command): void {
  program
    .command('verify')
    .description('check claims and compare what they come to with the ledger')
    .argument('[pattern...]', 'ids, rows or sources, with * for any characters; all without one')
    .option('--seed <N>', 'seed of the random cases (default: 0)', wholeNumber(0, 2 ** 32 - 1))
    .option('--cases <N>', `cases for each claim (default: ${DEFAULT_CASES})`, wholeNumber(1, 1e9))
    .option(
      '--small <N>',
      `small cases before them (default: ${DEFAULT_SMALL})`,
      wholeNumber(0, 1e9),
    )
    .option('--search <N>', `steps of the search (default: ${DEFAULT_SEARCH})`, wholeNumber(0, 1e9))
    .option('--budget <SECONDS>', 'time for the whole run; what is left is undecided', seconds)
    .option('--workers <N>', 'worker threads (default: one for each core)', wholeNumber(1, 1024))
    .option('--long', 'ten times the cases and a deeper search')
    .option('--resume', 'keep what an interrupted run has finished')
    .option('--claims <DIR>', "claims folder (default: ./properties, else the package's own)")
    .option('--out <DIR>', 'folder of the reports (default: reports/latest)')
    .option('--ledger <FILE>', 'the ledger (default: reports/ledger.json beside the claims folder)')
    .option('--update-ledger', 'write what this run came to into the ledger; not where CI is set')
    .option(
      '--documents <DIR>',
      'proofread the documents that have NAME.expected.json beside them, and compare',
    )
    .addHelpText('after', EXAMPLES)
    .action(verify);
}

async function verify(patterns: string[], flags: VerifyFlags): Promise<void> {
  if (flags.updateLedger && (process.env['CI'] ?? '') !== '')
    throw new InputError(
      'the ledger is not updated where CI is set: expected a person to do it and to look at the difference',
    );
  const current = process.cwd();
  const folder = claimsFolder(flags.claims, current);
  const file = ledgerFile(flags.ledger, current, folder);
  const out = outputFolder(flags.out, current, flags.claims);
  prepare(out);
  const missing = !existsSync(file);
  if (missing && !flags.updateLedger)
    printError(
      `there is no ledger ${file}, so every claim counts as new: --update-ledger writes one`,
    );
  const ledger = readLedger(file);
  let report = await run({ folder, out, ledger, patterns, ...settings(flags) });
  if (flags.updateLedger) {
    if (report.summary.complete) report = writeUpdatedLedger(report, ledger, folder, file);
    else printError('the ledger is left as it is, since the run was interrupted');
  }
  const documents =
    flags.documents === undefined || !report.summary.complete
      ? undefined
      : await verifyDocuments(flags.documents, flags.updateLedger === true);
  if (documents !== undefined) report = { ...report, documents: documents.documents };
  writeAtomically(path.join(out, 'report.md'), markdownReport(report));
  writeAtomically(path.join(out, 'report.json'), reportJson(report));
  print(terminalSummary(report, { colour: wantsColour(process.stdout, process.env) }));
  print(`Report: ${path.relative(current, path.join(out, 'report.md')) || out}\n`);
  if (!report.summary.complete)
    printError('interrupted: the same command with --resume goes on from here');
  for (const failure of documents?.failures ?? []) printError(`error: ${failure}`);
  print(documents?.text ?? '');
  process.exitCode = report.summary.complete
    ? combinedExitCode(report.summary.exitCode, documents?.exitCode ?? EXIT_AS_EXPECTED)
    : EXIT_INTERRUPTED;
}

/** Runs with progress on a terminal; the first Ctrl-C ends the run, and what is finished is in the report. */
async function run(options: VerifyOptions): Promise<Report> {
  const line = progressLine(process.stderr);
  const interruption = onInterrupt(() => {
    line.stop();
    printError('stopping; Ctrl-C again stops at once');
  });
  try {
    return await verifyRun({
      ...options,
      signal: interruption.signal,
      onProgress: (progress) => {
        if (!interruption.signal.aborted) line.update(progress);
      },
    });
  } finally {
    line.stop();
    interruption.release();
  }
}

function settings(flags: VerifyFlags): Partial<VerifyOptions> {
  const { seed, budget, workers, resume } = flags;
  return {
    ...depth(flags),
    ...(seed === undefined ? {} : { seed }),
    ...(budget === undefined ? {} : { budget }),
    ...(workers === undefined ? {} : { workers }),
    ...(resume === undefined ? {} : { resume }),
  };
}

/** Makes the output folder before anything is checked, so that no work is lost on one that cannot be. */
function prepare(out: string): void {
  try {
    mkdirSync(out, { recursive: true });
    accessSync(out, constants.W_OK);
  } catch (error) {
    throw new InputError(`the output folder ${out} cannot be written: ${(error as Error).message}`);
  }
}
