import type * as z3 from 'z3-solver';
import { Rational } from '../../arithmetic/number.js';

/** Steps that Z3 may take for one question; counted by Z3, the same on every machine. */
export const STEPS = 1_000_000;
/** Megabytes that Z3 may hold. */
const MEMORY = '512';
/** Decimal digits to which an irrational number of a model is known. */
const DIGITS = 20;

type Api = Awaited<ReturnType<typeof z3.init>>;

let api: Promise<Api> | undefined;

/** What Z3 says of a question, with numbers for the symbols where there are some. */
export type Answer =
  | { readonly kind: 'unsat' }
  | {
      readonly kind: 'sat';
      /** Numbers near to irrational ones; a symbol is missing where it has none. */
      readonly values: ReadonlyMap<string, Rational>;
    }
  | { readonly kind: 'unknown'; readonly reason: string };

/**
 * Asks Z3 whether real numbers meet all these assertions.
 *
 * The text is read before the solver starts on its own thread: the interface
 * that does both at once frees the text while it is being read.
 *
 * @param lines declarations, definitions and assertions, in SMT-LIB 2.
 * @param symbols those constants whose values are wanted.
 * @param steps after which the answer is `unknown`; `STEPS` where not said.
 * @throws Error if Z3 cannot read the lines.
 */
export async function ask(
  lines: readonly string[],
  symbols: readonly string[],
  steps = STEPS,
): Promise<Answer> {
  const key = [steps, ...lines, ...symbols].join('\n');
  let answer = answers.get(key);
  if (answer === undefined) {
    if (answers.size >= MOST_ANSWERS) answers.clear();
    answers.set(key, (answer = await inTurn(() => asked(lines, symbols, steps))));
  }
  return answer;
}

/** The end of the questions so far: Z3 refuses one that comes while another is being answered. */
let turn: Promise<unknown> = Promise.resolve();

function inTurn(question: () => Promise<Answer>): Promise<Answer> {
  const answer = turn.then(question, question);
  turn = answer;
  return answer;
}

/** Answers are kept: claims with the same lemmas ask the same of them. */
const answers = new Map<string, Answer>();
const MOST_ANSWERS = 1000;

async function asked(
  lines: readonly string[],
  symbols: readonly string[],
  steps: number,
): Promise<Answer> {
  const { Z3 } = await load();
  const config = Z3.mk_config();
  const context = Z3.mk_context(config);
  Z3.del_config(config);
  try {
    const solver = Z3.mk_solver_from_tactic(context, Z3.mk_tactic(context, 'qfnra-nlsat'));
    Z3.solver_inc_ref(context, solver);
    const limits = Z3.mk_params(context);
    Z3.params_inc_ref(context, limits);
    Z3.params_set_uint(context, limits, Z3.mk_string_symbol(context, 'rlimit'), steps);
    Z3.solver_set_params(context, solver, limits);
    Z3.solver_from_string(context, solver, lines.join('\n'));
    const code = Z3.get_error_code(context);
    const isRead: boolean = (code as number) === 0;
    if (!isRead) throw new Error(`Z3 cannot read a question: ${Z3.get_error_msg(context, code)}`);
    const verdict: number = await Z3.solver_check(context, solver);
    if (verdict === -1) return { kind: 'unsat' };
    if (verdict !== 1) return { kind: 'unknown', reason: `no answer within ${steps} steps of Z3` };
    const model = Z3.solver_get_model(context, solver);
    Z3.model_inc_ref(context, model);
    const values = new Map<string, Rational>();
    for (const symbol of symbols) {
      const value = valueIn(Z3, context, model, symbol);
      if (value !== undefined) values.set(symbol, value);
    }
    return { kind: 'sat', values };
  } finally {
    Z3.del_context(context);
  }
}

/** The value of a real constant in a model, or a rational number near to it. */
function valueIn(
  Z3: Api['Z3'],
  context: z3.Z3_context,
  model: z3.Z3_model,
  symbol: string,
): Rational | undefined {
  const constant = Z3.mk_const(
    context,
    Z3.mk_string_symbol(context, symbol),
    Z3.mk_real_sort(context),
  );
  const value = Z3.model_eval(context, model, constant, true);
  if (value === null) return undefined;
  if (Z3.is_numeral_ast(context, value) && !Z3.is_algebraic_number(context, value))
    return Rational.of(Z3.get_numeral_string(context, value));
  if (!Z3.is_algebraic_number(context, value)) return undefined;
  const below = Z3.get_algebraic_number_lower(context, value, DIGITS);
  return Rational.of(Z3.get_numeral_string(context, below));
}

/** Ends the threads of Z3, which would keep the process alive; nothing where it was not used. */
export async function closeSolver(): Promise<void> {
  if (api === undefined) return;
  const { em } = (await api) as { readonly em: unknown };
  api = undefined;
  const { killThreads } = await import('z3-solver');
  await killThreads(em);
}

/** Z3 is loaded when it is first asked: that takes a third of a second and a hundred megabytes. */
function load(): Promise<Api> {
  api ??= import('z3-solver').then(async ({ init }) => {
    const loaded = await init();
    loaded.Z3.global_param_set('memory_max_size', MEMORY);
    return loaded;
  });
  return api;
}
