import { check } from '../checking/check.js';
import { randomCases } from '../checking/random-cases.js';
import { byRisingCost } from '../checking/small-cases.js';
import type { ClaimResult } from '../claims/result.js';
import type { Domain, Json } from '../claims/domain.js';
import { claimOf } from './formula/claim-of.js';
import { formatChain } from './formula/format.js';
import { freeVariables } from './formula/free-variables.js';
import { assignments } from './formula/restriction.js';
import type { Restriction } from './formula/restriction.js';
import type { Values } from './formula/scope.js';
import type { Chain, Formula, Sign } from './formula/tree.js';
import { variantsOf } from './formula/variants.js';
import { bigNumberValue } from './plain/big-numbers.js';
import { FormulaError } from './plain/formula-error.js';
import { readDomain } from './plain/read-domain.js';
import { readRelation } from './plain/read-relation.js';
import { compareOpinions } from './plain/second-opinion.js';
import type { Opinion } from './plain/second-opinion.js';

/** A formula of a user, and how far it is to be checked. */
export interface FormulaTask {
  readonly formula: string;
  /** What its variables may be; not needed where it has none. */
  readonly domain?: string;
  readonly seed: number;
  readonly cases?: number;
  /** Time for the check, after which what is unfinished is undecided. */
  readonly milliseconds: number;
}

/** What another program made of sides of the formula. */
export interface SecondOpinion {
  /** Sides that were compared, each in one case. */
  readonly compared: number;
  /** Sides that were beyond the other program's precision or size. */
  readonly beyond: number;
  /** What the two disagreed on; then no verdict counts. */
  readonly disagreements: readonly string[];
}

/** What the check of a formula came to. */
export interface FormulaResult {
  readonly formula: string;
  readonly for: string;
  /** The formula as it was read. */
  readonly read: string;
  /** The members as they are written, and the signs between them. */
  readonly members: readonly string[];
  readonly signs: readonly Sign[];
  readonly seed: number;
  readonly result: ClaimResult;
  readonly secondOpinion: SecondOpinion;
}

const MOST_VARIABLES = 20;
/** Cases of the domain in which a second opinion is asked for, besides the witness. */
const SMALL_OPINIONS = 8;
const RANDOM_OPINIONS = 8;
const ID = 'check/formula';

/**
 * Reads a formula and its domain, and checks it as a claim of a file is checked:
 * the same cases, arithmetics, verdicts and guarantees. What is planted as
 * mutants are variants with a slip; and another program evaluates both sides of
 * some cases.
 *
 * The result depends on the task alone, unless time is up.
 *
 * @param opinion the other program; mathjs' BigNumbers where it is not given.
 * @throws FormulaError where the formula or the domain cannot be read, a variable
 *   has no domain, or the domain has one that is not in the formula.
 */
export function checkFormula(task: FormulaTask, opinion: Opinion = bigNumberValue): FormulaResult {
  const begun = performance.now();
  const isOver = (): boolean => performance.now() - begun > task.milliseconds;
  const { chain, texts } = readRelation(task.formula);
  const restrictions = restrictionsOf(chain, task);
  const domain = assignments(restrictions);
  const variants = variantsOf(chain);
  const claim = claimOf({ chain, domain, variants, isOver });
  const result = check(
    { id: ID, file: '', claim },
    {
      seed: task.seed,
      ...(task.cases === undefined ? {} : { cases: task.cases }),
      deadline: isOver,
    },
  );
  return {
    formula: task.formula,
    for: task.domain ?? '',
    read: formatChain(chain),
    members: texts,
    signs: chain.signs,
    seed: task.seed,
    result,
    secondOpinion: opinions(chain.members, domain, result, task.seed, isOver, opinion),
  };
}

function restrictionsOf(
  chain: Chain,
  { formula, domain }: FormulaTask,
): ReadonlyMap<string, Restriction> {
  const used = new Map(
    chain.members
      .flatMap((member) => [...freeVariables(member)])
      // The first place of each is the one that stays.
      .reverse(),
  );
  const given = domain?.trim() ? domain : undefined;
  const declared = given === undefined ? new Map<string, never>() : readDomain(given);
  for (const [name, { at = 0 }] of used)
    if (!declared.has(name))
      throw new FormulaError(
        'formula',
        formula,
        at,
        `nothing says what ${name} may be: add it to the domain, as in --for '${name} real'`,
        name.length,
      );
  for (const [name, { token }] of declared)
    if (!used.has(name))
      throw new FormulaError(
        'domain',
        given ?? '',
        token.at,
        `${name} is not a variable of the formula`,
        name.length,
      );
  if (used.size > MOST_VARIABLES)
    throw new FormulaError('formula', formula, 0, `more than ${MOST_VARIABLES} variables`);
  return new Map([...declared].map(([name, { restriction }]) => [name, restriction]));
}

function opinions(
  members: readonly Formula[],
  domain: Domain<Values>,
  { witness }: ClaimResult,
  seed: number,
  isOver: () => boolean,
  opinion: Opinion,
): SecondOpinion {
  let compared = 0;
  let beyond = 0;
  const disagreements: string[] = [];
  for (const parameters of chosenCases(domain, witness?.case, seed)) {
    if (isOver()) break;
    const values = domain.build(parameters);
    if (values === undefined) continue;
    for (const member of members) {
      const came = compareOpinions(member, values, opinion);
      if (came === 'beyond') beyond++;
      else compared++;
      if (typeof came === 'object') disagreements.push(came.disagreement);
    }
  }
  return { compared, beyond, disagreements };
}

/** The witness, small cases and random ones, each once. */
function chosenCases(domain: Domain, witness: Json | undefined, seed: number): readonly Json[] {
  const random: Json[] = [];
  for (const parameters of randomCases(domain, seed)) {
    if (random.length >= RANDOM_OPINIONS) break;
    random.push(parameters);
  }
  const all = [
    ...(witness === undefined ? [] : [witness]),
    ...byRisingCost(domain, SMALL_OPINIONS),
    ...random,
  ];
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
