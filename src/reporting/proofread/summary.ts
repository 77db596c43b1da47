import type { Severity } from '../../documents/findings/rule.js';
import type { FileResult } from '../../documents/proofread/result.js';

/** How much there was, how much of it was read, and what was found. */
export interface ProofreadSummary {
  readonly files: number;
  readonly formulas: number;
  readonly displayed: number;
  readonly roles: Readonly<Record<string, number>>;
  readonly statuses: Readonly<Record<string, number>>;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Stretches of mathematics that is not marked up, or that is closed nowhere. */
  readonly skipped: number;
}

/** Adds up the results of files, of which none has to be kept. */
export class Summary {
  #files = 0;
  #displayed = 0;
  #skipped = 0;
  readonly #roles = new Counts();
  readonly #statuses = new Counts();
  readonly #findings: Record<Severity, number> = { error: 0, condition: 0, slip: 0 };

  add({ equations, findings, skipped, unread }: FileResult): void {
    this.#files += 1;
    for (const { display, role, status } of equations) {
      this.#displayed += display ? 1 : 0;
      this.#roles.add(role);
      this.#statuses.add(status);
    }
    if (unread !== undefined) {
      this.#displayed += unread.displayed;
      this.#roles.add('other', unread.count);
      this.#statuses.add('skipped', unread.count);
    }
    for (const { severity } of findings) this.#findings[severity] += 1;
    this.#skipped += skipped.length;
  }

  result(): ProofreadSummary {
    return {
      files: this.#files,
      formulas: this.#roles.total,
      displayed: this.#displayed,
      roles: this.#roles.table(),
      statuses: this.#statuses.table(),
      findings: { ...this.#findings },
      skipped: this.#skipped,
    };
  }
}

/** How often each of some words occurs. */
export class Counts {
  readonly #found = new Map<string, number>();
  #total = 0;

  add(word: string, times = 1): void {
    this.#found.set(word, (this.#found.get(word) ?? 0) + times);
    this.#total += times;
  }

  get total(): number {
    return this.#total;
  }

  /** By falling frequency. */
  table(): Record<string, number> {
    return Object.fromEntries([...this.#found].sort(([, one], [, other]) => other - one));
  }
}
