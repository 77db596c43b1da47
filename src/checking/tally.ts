import type { ArithmeticName } from '../arithmetic/arithmetic.js';
import type { Json } from '../claims/domain.js';
import type { CaseCounts } from '../claims/result.js';
import type { Decision } from './decision.js';
import type { CaseVerdict, Trial } from './try-case.js';

/** A case and why it was not decided for or against. */
export interface Remark {
  readonly parameters: Json;
  readonly reason: string;
}

/** What the cases of a claim came to, added up. */
export class Tally {
  private readonly counts: Record<CaseVerdict, number> = {
    held: 0,
    refuted: 0,
    undecided: 0,
    undefined: 0,
    unmet: 0,
    vanishing: 0,
  };
  private readonly byArithmetic: Partial<Record<ArithmeticName, number>> = {};
  private readonly remarks = new Map<CaseVerdict, Remark>();
  private readonly equalities = { reached: 0, zero: 0 };
  private enclosed = 0;
  private leastDigits: number | undefined;

  add(parameters: Json, trial: Trial): void {
    this.counts[trial.verdict]++;
    if (!this.remarks.has(trial.verdict))
      this.remarks.set(trial.verdict, { parameters, reason: trial.reason });
    if (trial.verdict === 'held') {
      for (const decision of trial.decisions) this.count(decision);
      const equal = trial.decisions.flatMap(({ equality }) => equality ?? []);
      if (equal.includes('reached')) this.equalities.reached++;
      else if (equal.length > 0) this.equalities.zero++;
    }
    if (trial.refutation !== undefined) this.count(trial.refutation.decision);
  }

  /** How many cases came to this. */
  number(verdict: CaseVerdict): number {
    return this.counts[verdict];
  }

  /** All cases that were tried. */
  get total(): number {
    return Object.values(this.counts).reduce((sum, count) => sum + count, 0);
  }

  /** Cases that say something: neither unmet nor undefined. */
  get counted(): number {
    return this.total - this.counts.unmet - this.counts.undefined;
  }

  /** The first case that came to this. */
  first(verdict: CaseVerdict): Remark | undefined {
    return this.remarks.get(verdict);
  }

  /** The digits to which every equality is enclosed; undefined where all are exact. */
  get digits(): number | undefined {
    return this.leastDigits;
  }

  /**
   * How many cases that held have an inequality whose sides are equal, not 0 or
   * only 0, as far as exact arithmetic saw them.
   */
  get equality(): { readonly reached: number; readonly zero: number } {
    return { ...this.equalities };
  }

  /** Whether some link of a case that held was decided by enclosures. */
  get isEnclosed(): boolean {
    return this.enclosed > 0;
  }

  toCounts(): CaseCounts {
    return { ...this.counts, byArithmetic: { ...this.byArithmetic } };
  }

  private count({ arithmetic, digits, exact }: Decision): void {
    if (arithmetic === 'interval' && exact !== true) this.enclosed++;
    this.byArithmetic[arithmetic] = (this.byArithmetic[arithmetic] ?? 0) + 1;
    if (digits !== undefined) this.leastDigits = Math.min(this.leastDigits ?? Infinity, digits);
  }
}
