import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import type { FormulaResult, FormulaTask } from '../documents/check-formula.js';
import { checkJson } from '../reporting/check-json.js';
import { coloured, uncoloured } from '../reporting/paint.js';
import { checkText } from '../reporting/terminal/check.js';
import { FORMULA_TASK } from '../running/formula-worker.js';
import type { FormulaOutcome } from '../running/formula-worker.js';
import { InputError } from '../running/input-error.js';
import { Pool } from '../running/pool.js';
import type { Ended } from '../running/pool.js';
import { toolVersion } from '../running/version.js';
import { print, printError, wantsColour } from './console.js';
import { DEFAULT_CASES } from '../checking/amounts.js';
import { EXIT_AS_EXPECTED, EXIT_DIFFERENCE, EXIT_ERROR, EXIT_INTERRUPTED } from './errors.js';
import { onInterrupt } from './interruption.js';
import { seconds, wholeNumber } from './options.js';

const DEFAULT_BUDGET = 60;
/** Seconds that a check may take beyond its budget before its thread is killed. */
const GRACE = 5;
const MEGABYTES = 1_024;

const HELP = `
FORMULA is a relation, or a chain of them: =, !=, <=, <, >=, >. Products are
written with *, powers with ^; a number before a name or a parenthesis is a
factor (2x). Decimals are exact: 0.1 is 1/10. One that begins with - goes after --.
  functions  abs, binomial(n, k), exp, factorial or n!, ln, log (natural),
             log(x, base), log2, log10, logistic (also sigmoid), max, min, sqrt,
             sinh, cosh, tanh; sum(term, k, first, last), product(…)
  constants  e

DOMAIN says what each variable may be; several are separated by commas or "and":
  x real · n integer · x > 0 · 0 < x <= 1 · x != 0 · x, y positive
  p in [0, 1] · p in (0, 1] · x in [1, inf) · n in 0..200 · x in {1, 2, 1/3}
A finite domain is run through completely; others by cases that are chosen to hurt.
0^0 is 1, and a negative number takes whole exponents only. A case in which a side
is undefined counts neither for nor against.

Examples:
  corrigenda check 'p*(1-p) <= 1/4' --for 'p in [0,1]'
  corrigenda check 'sum(k, k, 0, n) = n*(n+1)/2' --for 'n in 0..200'
  corrigenda check 'sqrt(x^2) = x' --for 'x real'

Exit codes:
  0    it holds, as far as its guarantee goes
  1    it is refuted, undecided, or vacuous
  2    a usage, input or internal error
  130  interrupted
`;

interface CheckFlags {
  readonly for?: string;
  readonly json?: true;
  readonly seed?: number;
  readonly cases?: number;
  readonly budget?: number;
}

/** Adds `check`: a claim in one line. */
export function checkCommand(program: Command): void {
  program
    .command('check')
    .description('check a formula of your own, in one line')
    .argument('<FORMULA>', "a relation, such as 'p*(1-p) <= 1/4'")
    .option('--for <DOMAIN>', "what its variables may be, such as 'p in [0,1]'")
    .option('--json', 'as JSON')
    .option('--seed <N>', 'seed of the random cases (default: 0)', wholeNumber(0, 2 ** 32 - 1))
    .option('--cases <N>', `random cases (default: ${DEFAULT_CASES})`, wholeNumber(1, 1e9))
    .option(
      '--budget <SECONDS>',
      `time, after which it is undecided (default: ${DEFAULT_BUDGET})`,
      seconds,
    )
    .addHelpText('after', HELP)
    .action(check);
}

async function check(formula: string, flags: CheckFlags): Promise<void> {
  const budget = flags.budget ?? DEFAULT_BUDGET;
  const task: FormulaTask = {
    formula,
    ...(flags.for === undefined ? {} : { domain: flags.for }),
    seed: flags.seed ?? 0,
    ...(flags.cases === undefined ? {} : { cases: flags.cases }),
    milliseconds: 1000 * budget,
  };
  const ended = await inThread(task, 1000 * (budget + GRACE));
  switch (ended.how) {
    case 'done':
      if ('unreadable' in ended.result) throw new InputError(ended.result.unreadable);
      report(ended.result.result, flags.json === true);
      return;
    case 'hung':
      printError(`undecided (budget): it was not done in ${budget} seconds, and was stopped`);
      process.exitCode = EXIT_DIFFERENCE;
      return;
    case 'interrupted':
      printError('interrupted: nothing was decided');
      process.exitCode = EXIT_INTERRUPTED;
      return;
    case 'memory':
      throw new Error(`the formula took more than ${MEGABYTES} MB`);
    case 'failed':
      throw new Error(ended.message);
  }
}

/** Checks in a thread, which can be ended whatever it does. */
async function inThread(task: FormulaTask, milliseconds: number): Promise<Ended<FormulaOutcome>> {
  const interruption = onInterrupt(() => undefined);
  const pool = new Pool({ workers: 1, memory: MEGABYTES, signal: interruption.signal });
  const tasks = [
    { id: FORMULA_TASK, name: 'checkFormula', module: workerFile(), argument: task, milliseconds },
  ];
  let outcome: Ended<FormulaOutcome> = { how: 'interrupted' };
  try {
    await pool.run<FormulaOutcome>(
      () => tasks.shift(),
      (_task, how) => (outcome = how),
    );
    return outcome;
  } finally {
    await pool.close();
    interruption.release();
  }
}

function report(checked: FormulaResult, json: boolean): void {
  const { result, secondOpinion } = checked;
  const tool = { name: 'corrigenda', version: toolVersion() };
  const paint = wantsColour(process.stdout, process.env) ? coloured : uncoloured;
  print(json ? checkJson(checked, tool) : checkText(checked, paint));
  const [disagreement] = secondOpinion.disagreements;
  if (disagreement !== undefined)
    printError(`internal error: mathjs disagrees, so that no verdict counts: ${disagreement}`);
  if (result.verdict === 'error') printError(`internal error: ${result.notes.join('; ')}`);
  process.exitCode = exitCodeOf(checked);
}

/** 0 for what holds, 1 for any other answer, 2 for none, and where a second opinion disagrees. */
export function exitCodeOf({ result, secondOpinion }: FormulaResult): number {
  if (result.verdict === 'error' || secondOpinion.disagreements.length > 0) return EXIT_ERROR;
  return result.verdict === 'holds' ? EXIT_AS_EXPECTED : EXIT_DIFFERENCE;
}

/** The compiled worker: beside this room, or where this module runs as TypeScript, in dist. */
function workerFile(): string {
  const beside = fileURLToPath(new URL('../running/formula-worker.js', import.meta.url));
  return existsSync(beside)
    ? beside
    : fileURLToPath(new URL('../../dist/running/formula-worker.js', import.meta.url));
}
