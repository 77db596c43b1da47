import type * as z3 from 'z3-solver';

/** Steps that Z3 may take for one question; counted by Z3, the same on every machine. */
export const STEPS = 1_000_000;
/** Megabytes that Z3 may hold. */
const MEMORY = 512;

type Api = Awaited<ReturnType<typeof z3.init>>;

let api: Promise<Api> | undefined;

/** What Z3 says of a question, with values of the variables where there are some. */
export type Answer =
  | { readonly kind: 'unsat' }
  | { readonly kind: 'sat'; readonly values: ReadonlyMap<string, string> }
  | { readonly kind: 'unknown'; readonly reason: string };

/**
 * Asks Z3 whether real numbers meet all these assertions.
 *
 * @param lines declarations, definitions and assertions, in SMT-LIB 2.
 * @param symbols the variables whose values are wanted.
 * @param steps after which the answer is `unknown`; `STEPS` where not said.
 * @throws Error if Z3 cannot read them.
 */
export async function ask(
  lines: readonly string[],
  symbols: readonly string[],
  steps = STEPS,
): Promise<Answer> {
  const { Z3 } = await load();
  const config = Z3.mk_config();
  const context = Z3.mk_context(config);
  Z3.del_config(config);
  try {
    const said = await Z3.eval_smtlib2_string(
      context,
      [`(set-option :rlimit ${steps})`, ...lines, '(check-sat-using qfnra-nlsat)'].join('\n'),
    );
    const verdict = said.trim();
    if (verdict === 'unsat') return { kind: 'unsat' };
    if (verdict === 'unknown')
      return { kind: 'unknown', reason: `no answer within ${steps} steps of Z3` };
    if (verdict !== 'sat') throw new Error(`Z3 says: ${verdict.slice(0, 200)}`);
    const values = new Map<string, string>();
    for (const symbol of symbols) {
      const value = await Z3.eval_smtlib2_string(
        context,
        `(set-option :pp.decimal true)(set-option :pp.decimal_precision 20)(eval ${symbol})`,
      );
      values.set(symbol, value.trim());
    }
    return { kind: 'sat', values };
  } finally {
    Z3.del_context(context);
  }
}

/** Ends the threads of Z3, which would keep the process alive; nothing where it was not used. */
export async function closeSolver(): Promise<void> {
  if (api === undefined) return;
  const { em } = await api;
  api = undefined;
  const { killThreads } = await import('z3-solver');
  await killThreads(em);
}

/** Z3 is loaded when it is first asked: that takes a third of a second and a hundred megabytes. */
function load(): Promise<Api> {
  api ??= import('z3-solver').then(async ({ init }) => {
    const loaded = await init();
    loaded.Z3.global_param_set('memory_max_size', String(MEMORY));
    return loaded;
  });
  return api;
}
