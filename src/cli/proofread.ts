import { Option, type Command } from 'commander';
import { availableParallelism } from 'node:os';
import type { RuleConfig } from '../documents/findings/read-config.js';
import type { Severity } from '../documents/findings/rule.js';
import { RULES } from '../documents/findings/rules.js';
import type { FileResult } from '../documents/proofread/result.js';
import type { Format } from '../documents/scan/format.js';
import { documentPaths } from '../running/document-paths.js';
import type { DocumentTask } from '../running/document-worker.js';
import { readDocumentFile, STANDARD_INPUT } from '../running/document-file.js';
import { InputError } from '../running/input-error.js';
import { proofreadFiles, type ProofreadOutcome } from '../running/proofread-run.js';
import { toolVersion } from '../running/version.js';
import { coloured, uncoloured } from '../reporting/paint.js';
import { explanationText } from '../reporting/proofread/explanation.js';
import { proofreadAnnotations } from '../reporting/proofread/github.js';
import { proofreadHtml } from '../reporting/proofread/html.js';
import { proofreadJson } from '../reporting/proofread/json.js';
import { proofreadText } from '../reporting/proofread/text.js';
import { print, printError, wantsColour } from './console.js';
import {
  EXIT_AS_EXPECTED,
  EXIT_DIFFERENCE,
  EXIT_ERROR,
  EXIT_INTERRUPTED,
  EXIT_NOTHING,
} from './errors.js';
import { CONFIG_FILE, configFile, withSeverities } from './config-file.js';
import { documentProgress } from './document-progress.js';
import { explainPlace, type ExplainPlace } from './explain-place.js';
import { notationFile, unusedEverywhere, writeNotation } from './notation-file.js';
import { onInterrupt } from './interruption.js';
import { seconds, wholeNumber } from './options.js';

const DEFAULT_BUDGET = 60;
const FORMATS = ['text', 'json', 'html', 'github'] as const;
const SEVERITIES: readonly Severity[] = ['slip', 'condition', 'error'];

interface ProofreadFlags {
  readonly format: (typeof FORMATS)[number];
  readonly as?: Format;
  readonly failOn?: Severity;
  readonly config?: string;
  readonly macros?: string;
  readonly notation?: string;
  readonly explain?: string;
  readonly initNotation?: string;
  readonly force?: boolean;
  readonly off?: readonly string[];
  readonly budget?: number;
  readonly workers?: number;
}

const HELP = `
Examples:
  corrigenda proofread notes.md
  corrigenda proofread notes.md --explain 14
  corrigenda proofread notes.md --init-notation notation.yaml
  corrigenda proofread 'chapters/**/*.tex' --macros preamble.tex --format html > errata.html

FILE may be a pattern in quotes, such as 'notes/**/*.md', or - for standard input.
Markdown and LaTeX are told apart by what is in the file.

Rules (docs/proofreading.md says more about each):
${RULES.map(({ name, about }) => `  ${name.padEnd(18)} ${about}`).join('\n')}

A comment with corrigenda-off and names of rules, or none for all of them, silences
its line and the formula below it.

Exit codes: 0 nothing as bad as --fail-on, 1 a finding as bad as that, 2 a document
that cannot be read, 5 no formula in any of them, 130 interrupted: what was finished
is printed.
`;

/** Adds `corrigenda proofread`. */
export function proofreadCommand(program: Command): void {
  program
    .command('proofread')
    .description('what is wrong with the formulas of a document, by structure alone')
    .argument('<FILE...>', 'Markdown or LaTeX')
    .addOption(new Option('--format <FORMAT>', 'how to print it').choices(FORMATS).default('text'))
    .addOption(new Option('--as <FORMAT>', 'how it is written').choices(['markdown', 'latex']))
    .addOption(
      new Option(
        '--fail-on <SEVERITY>',
        'the least severity that makes the exit code 1 (default: error)',
      ).choices(SEVERITIES),
    )
    .option('--macros <FILE>', 'definitions of macros that the documents use')
    .option('--notation <FILE>', 'what the author says of symbols, in YAML')
    .option('--explain <LINE>', 'all that is known of the formulas of a line: LINE or FILE:LINE')
    .option('--init-notation <OUT>', 'writes a notation file with what is inferred of one document')
    .option('--force', 'lets --init-notation replace a file')
    .option('--config <FILE>', `settings of rules (default: ${CONFIG_FILE}, if it is there)`)
    .option('--off <RULE...>', 'rules that are not asked')
    .option('--budget <SECONDS>', `time for each file (default: ${DEFAULT_BUDGET})`, seconds)
    .option('--workers <N>', 'threads (default: one for each processor)', wholeNumber(1, 256))
    .addHelpText('after', HELP)
    .action(proofread);
}

async function proofread(patterns: readonly string[], flags: ProofreadFlags): Promise<void> {
  const config = configFile(flags.config);
  const off = [...config.off, ...(flags.off ?? [])];
  const unknown = off.find((name) => !RULES.some((rule) => rule.name === name));
  if (unknown !== undefined)
    throw new InputError(
      `no rule is called ${unknown}: expected one of ${RULES.map(({ name }) => name).join(', ')}`,
    );
  const paths = documentPaths(patterns);
  const place = flags.explain === undefined ? undefined : explainPlace(flags.explain, paths);
  const draft = flags.initNotation !== undefined;
  if (draft && paths.length !== 1)
    throw new InputError(`--init-notation: expected one document, not ${paths.length}`);
  if (place !== undefined && flags.format !== 'text')
    throw new InputError('--explain prints text: expected no --format');
  const notation = flags.notation === undefined ? undefined : notationFile(flags.notation);
  const wanted = place === undefined ? paths : paths.filter((file) => file === place.file);
  const tasks = wanted.map((file, at): DocumentTask => ({
    ...{ id: String(at), off, draft },
    ...(notation && { notation }),
    ...(place && { explain: place }),
    ...(file === '-' ? { file: '<stdin>', bytes: readDocumentFile(STANDARD_INPUT) } : { file }),
    ...(flags.as && { format: flags.as }),
    ...(flags.macros === undefined ? {} : { macros: flags.macros }),
  }));
  const outcomes = await outcomesOf(tasks, flags);
  if (flags.initNotation !== undefined) initNotation(outcomes, flags.initNotation, flags);
  else if (place !== undefined) explainTo(outcomes, place);
  else report(outcomes, flags, config);
  const finished = outcomes.filter((outcome) => !('interrupted' in outcome)).length;
  if (finished === outcomes.length) return;
  printError(`interrupted: ${finished} of ${outcomes.length} documents were finished`);
  process.exitCode = EXIT_INTERRUPTED;
}

/** Proofreads with progress on a terminal; the first Ctrl-C ends that, and leaves what is finished. */
async function outcomesOf(
  tasks: readonly DocumentTask[],
  flags: ProofreadFlags,
): Promise<ProofreadOutcome[]> {
  const line = documentProgress(process.stderr);
  const interruption = onInterrupt(() => {
    line.stop();
    printError('stopping; Ctrl-C again stops at once');
  });
  try {
    return await proofreadFiles({
      tasks,
      workers: flags.workers ?? availableParallelism(),
      seconds: flags.budget ?? DEFAULT_BUDGET,
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

function initNotation(
  outcomes: readonly ProofreadOutcome[],
  file: string,
  { force }: ProofreadFlags,
): void {
  const [outcome] = outcomes;
  if (outcome === undefined || 'failure' in outcome || outcome.draft === undefined) {
    fail(outcomes);
    return;
  }
  if (file === '-') print(outcome.draft);
  else {
    writeNotation(file, outcome.draft, force === true);
    print(`${file} has what was inferred of ${outcome.result.symbols.length} symbols\n`);
  }
}

function explainTo(outcomes: readonly ProofreadOutcome[], { file, line }: ExplainPlace): void {
  const [outcome] = outcomes;
  if (outcome === undefined || !('result' in outcome)) {
    fail(outcomes);
    return;
  }
  const explanations = outcome.explanations ?? [];
  if (explanations.length === 0)
    throw new InputError(`${file} has no formula in line ${line}: expected a line with one`);
  const paint = wantsColour(process.stdout, process.env) ? coloured : uncoloured;
  print(explanationText(outcome.result.file, explanations, paint));
}

/** Why documents could not be read; that the run was ended is no reason of theirs. */
function failuresOf(outcomes: readonly ProofreadOutcome[]): readonly string[] {
  return outcomes.flatMap((outcome) =>
    'failure' in outcome && !('interrupted' in outcome) ? [outcome.failure] : [],
  );
}

function fail(outcomes: readonly ProofreadOutcome[]): void {
  for (const failure of failuresOf(outcomes)) printError(`error: ${failure}`);
  process.exitCode = EXIT_ERROR;
}

function report(
  outcomes: readonly ProofreadOutcome[],
  flags: ProofreadFlags,
  config: RuleConfig,
): void {
  const files = outcomes.flatMap((outcome) =>
    'result' in outcome ? [withSeverities(outcome.result, config)] : [],
  );
  const failures = failuresOf(outcomes);
  const tool = { name: 'corrigenda', version: toolVersion() };
  const paint = wantsColour(process.stdout, process.env) ? coloured : uncoloured;
  const rendered: Record<ProofreadFlags['format'], () => string> = {
    text: () => (files.length === 0 ? '' : proofreadText(files, paint)),
    json: () => proofreadJson(files, tool),
    html: () => proofreadHtml(files, tool),
    github: () => proofreadAnnotations(files),
  };
  print(rendered[flags.format]());
  for (const { place, message } of unusedEverywhere(files))
    printError(`${place}: warning: ${message}`);
  for (const failure of failures) printError(`error: ${failure}`);
  process.exitCode = proofreadExitCode(
    files,
    failures.length,
    flags.failOn ?? config.failOn ?? 'error',
  );
}

/**
 * 2 where a document could not be read, 5 where none has a formula, 1 for a finding as
 * bad as `failOn`, 0 otherwise.
 */
export function proofreadExitCode(
  files: readonly FileResult[],
  failures: number,
  failOn: Severity,
): number {
  if (failures > 0) return EXIT_ERROR;
  if (files.every(({ equations }) => equations.length === 0)) return EXIT_NOTHING;
  const least = SEVERITIES.indexOf(failOn);
  const isBad = files.some(({ findings }) =>
    findings.some(({ severity }) => SEVERITIES.indexOf(severity) >= least),
  );
  return isBad ? EXIT_DIFFERENCE : EXIT_AS_EXPECTED;
}
