import { Option, type Command } from 'commander';
import { statSync } from 'node:fs';
import { RULES } from '../documents/findings/rules.js';
import type { Format } from '../documents/scan/format.js';
import { documentPaths } from '../running/document-paths.js';
import type { DocumentTask } from '../running/document-worker.js';
import { readDocumentFile, STANDARD_INPUT } from '../running/document-file.js';
import { InputError } from '../running/input-error.js';
import type { ProofreadOutcome } from '../running/proofread-run.js';
import { toolVersion } from '../running/version.js';
import { coloured, uncoloured } from '../reporting/paint.js';
import { explanationJson } from '../reporting/proofread/explanation-json.js';
import { explanationText } from '../reporting/proofread/explanation.js';
import { print, printError, wantsColour } from './console.js';
import { EXIT_ERROR } from './errors.js';
import { CONFIG_FILE, configFile } from './config-file.js';
import { explainPlace, type ExplainPlace } from './explain-place.js';
import { notationFile, writeNotation } from './notation-file.js';
import { seconds, wholeNumber } from './options.js';
import { FORMATS, printProofreading, type PrintFlags } from './print-proofreading.js';
import { SEVERITIES } from './proofread-exit-code.js';
import {
  DEFAULT_BUDGET,
  isInterrupted,
  proofreadWithProgress,
  reportInterruption,
} from './proofread-progress.js';

interface ProofreadFlags extends PrintFlags {
  readonly as?: Format;
  readonly config?: string;
  readonly macros?: string;
  readonly notation?: string;
  readonly explain?: string;
  readonly initNotation?: string;
  readonly force?: boolean;
  readonly off?: readonly string[];
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
    .option('--out <FILE>', 'prints it to a file, which is there whole or not at all')
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
  if (place !== undefined && flags.format !== 'text' && flags.format !== 'json')
    throw new InputError(`--explain prints text or json: expected no --format ${flags.format}`);
  if (place !== undefined && flags.out !== undefined)
    throw new InputError('--explain prints to the standard output: expected no --out');
  if (flags.out !== undefined) checkOut(flags.out, paths, draft);
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
  if (draft || place !== undefined) {
    const outcomes: ProofreadOutcome[] = [];
    await proofreadWithProgress(tasks, flags, (outcome) => void outcomes.push(outcome));
    if (flags.initNotation !== undefined) initNotation(outcomes, flags.initNotation, flags);
    else if (place !== undefined) explainTo(outcomes, place, flags);
    reportInterruption(outcomes.filter(isInterrupted).length, outcomes.length);
  } else await printProofreading(tasks, flags, config);
}

/** @throws InputError where the file is a document that is proofread. */
function checkOut(out: string, paths: readonly string[], isDraft: boolean): void {
  if (isDraft) throw new InputError('--init-notation names the file it writes: expected no --out');
  const isSame = (file: string): boolean => {
    const [one, other] = [out, file].map((name) => statSync(name, { throwIfNoEntry: false }));
    return one !== undefined && one.ino === other?.ino && one.dev === other.dev;
  };
  const same = paths.find((file) => file !== '-' && isSame(file));
  if (same !== undefined)
    throw new InputError(`--out ${out} is the document ${same}: expected another file`);
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

function explainTo(
  outcomes: readonly ProofreadOutcome[],
  { file, line }: ExplainPlace,
  { format }: PrintFlags,
): void {
  const [outcome] = outcomes;
  if (outcome === undefined || !('result' in outcome)) {
    fail(outcomes);
    return;
  }
  const explanations = outcome.explanations ?? [];
  if (explanations.length === 0)
    throw new InputError(`${file} has no formula in line ${line}: expected a line with one`);
  const paint = wantsColour(process.stdout, process.env) ? coloured : uncoloured;
  const { file: name } = outcome.result;
  const tool = { name: 'corrigenda', version: toolVersion() };
  print(
    format === 'json'
      ? explanationJson(name, explanations, tool)
      : explanationText(name, explanations, paint),
  );
}

function fail(outcomes: readonly ProofreadOutcome[]): void {
  for (const outcome of outcomes)
    if ('failure' in outcome && !isInterrupted(outcome)) printError(`error: ${outcome.failure}`);
  process.exitCode = EXIT_ERROR;
}
