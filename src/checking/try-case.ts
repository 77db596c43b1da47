import type { Claim, Relation } from '../claims/claim.js';
import { attempt } from './attempt.js';
import { Judgement } from './judgement.js';
import type { Refutation, Standing } from './judgement.js';
import type { Decision, Rung } from './decision.js';
import { ladder } from './ladder.js';
import type { Mode } from './ladder.js';

/** What one case came to. `unmet`: it does not meet the assumptions, or that was not decided. */
export type CaseVerdict = Exclude<Standing, 'open'> | 'undecided' | 'unmet';

export interface MutantTrial {
  readonly verdict: Exclude<Standing, 'open'> | 'undecided' | 'error';
  readonly refutation?: Refutation;
  readonly message?: string;
}

export interface Trial {
  readonly verdict: CaseVerdict;
  /** Why it is undefined, undecided or unmet. */
  readonly reason: string;
  readonly decisions: readonly Decision[];
  readonly refutation?: Refutation;
  /** Only where the relation holds, unless they are judged anywhere. */
  readonly mutants: ReadonlyMap<string, MutantTrial>;
}

/** Whether mutants are judged only where the relation holds, or where it was decided either way. */
export type MutantsJudged = 'where it holds' | 'anywhere';

export type Mutants = ReadonlyMap<string, Relation<unknown>>;

/** A mutant in one case. */
interface Wrong {
  readonly name: string;
  readonly mutant: Relation<unknown>;
  readonly judgement: Judgement;
  /** What it threw besides what an arithmetic may. */
  failure?: string;
}

/**
 * Tries one case in one arithmetic after the other, until the assumptions, the
 * relation and the mutants are decided in it. What the relations share is
 * evaluated once an arithmetic.
 *
 * @throws whatever the claim's functions throw besides what an arithmetic may.
 */
export function tryCase(
  claim: Claim,
  mode: Mode,
  kase: unknown,
  mutants: Mutants,
  judged: MutantsJudged = 'where it holds',
): Trial {
  const assumption = claim.assuming && new Judgement(undefined);
  const relation = new Judgement(mode);
  const wrong = [...mutants].map(([name, mutant]): Wrong => ({
    name,
    mutant,
    judgement: new Judgement(mode),
  }));

  const isOpen = (): boolean => {
    const assumed = assumption?.standing ?? 'held';
    if (assumed !== 'held') return assumed === 'open';
    if (relation.standing === 'open') return true;
    if (!counts(relation.standing, judged)) return false;
    return wrong.some(
      ({ judgement, failure }) => judgement.standing === 'open' && failure === undefined,
    );
  };

  const climb = (rung: Rung): void => {
    const A = rung.arithmetic;
    const given = attempt(() => claim.given(A, kase));
    if (given.kind === 'elsewhere') {
      relation.reason = `${A.name}: ${given.message}`;
      return;
    }
    if (given.kind === 'undefined') {
      relation.isUndefined(given.message);
      assumption?.isUndefined(given.message);
      return;
    }
    const { assuming } = claim;
    if (assuming !== undefined) assumption?.judge(rung, () => assuming(given.value, A));
    if (assumption !== undefined && !['open', 'held'].includes(assumption.standing)) return;
    relation.judge(rung, () => claim.relation(given.value, A));
    if (relation.standing !== 'open' && !counts(relation.standing, judged)) return;
    for (const one of wrong) {
      if (one.failure !== undefined) continue;
      try {
        one.judgement.judge(rung, () => one.mutant(given.value, A));
      } catch (error) {
        one.failure = error instanceof Error ? error.message : String(error);
      }
    }
  };

  for (const rung of ladder(mode)) {
    if (!isOpen()) break;
    rung.within(() => {
      climb(rung);
    });
  }
  return summary(assumption, relation, wrong, judged);
}

/** Whether a mutant refuted in a case of this standing is taken for refuted. */
function counts(standing: Standing, judged: MutantsJudged): boolean {
  if (standing === 'held') return true;
  return judged === 'anywhere' && (standing === 'refuted' || standing === 'vanishing');
}

function summary(
  assumption: Judgement | undefined,
  relation: Judgement,
  wrong: readonly Wrong[],
  judged: MutantsJudged,
): Trial {
  const nothing = { decisions: [], mutants: new Map<string, MutantTrial>() };
  if (assumption?.standing === 'undefined')
    return { verdict: 'undefined', reason: assumption.reason, ...nothing };
  if (assumption !== undefined && assumption.standing !== 'held')
    return {
      verdict: 'unmet',
      reason: assumption.standing === 'open' ? assumption.reason : '',
      ...nothing,
    };
  const { standing, refutation, reason } = relation;
  return {
    verdict: standing === 'open' ? 'undecided' : standing,
    reason,
    decisions: relation.decisions.filter((decision) => decision !== undefined),
    ...(refutation === undefined ? {} : { refutation }),
    mutants: counts(standing, judged) ? mutantTrials(wrong) : nothing.mutants,
  };
}

function mutantTrials(wrong: readonly Wrong[]): ReadonlyMap<string, MutantTrial> {
  const trials = new Map<string, MutantTrial>();
  for (const { name, judgement, failure } of wrong) {
    const { standing, refutation } = judgement;
    if (failure !== undefined) trials.set(name, { verdict: 'error', message: failure });
    else
      trials.set(name, {
        verdict: standing === 'open' ? 'undecided' : standing,
        ...(refutation === undefined ? {} : { refutation }),
      });
  }
  return trials;
}
