/** A finding that a document is expected to have. */
export interface ExpectedFinding {
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly severity: string;
  readonly correction: string | null;
}

/** How the findings of a document differ from those that are expected of it. */
export type FindingDifference =
  | { readonly how: 'missing'; readonly expected: ExpectedFinding }
  | { readonly how: 'new'; readonly found: ExpectedFinding }
  /** The same rule finds it at another place. */
  | {
      readonly how: 'moved';
      readonly expected: ExpectedFinding;
      readonly found: ExpectedFinding;
    }
  /** The same rule at the same place, with another severity or correction. */
  | {
      readonly how: 'changed';
      readonly expected: ExpectedFinding;
      readonly found: ExpectedFinding;
    };

/** What is compared of a finding. */
export function expectedOf(finding: ExpectedFinding): ExpectedFinding {
  const { line, column, rule, severity, correction } = finding;
  return { line, column, rule, severity, correction };
}

/**
 * Compares findings with those that are expected. What agrees in all is paired
 * first, then what agrees in rule and place, then what agrees in rule alone, the nearest first.
 */
export function findingDifferences(
  expected: readonly ExpectedFinding[],
  found: readonly ExpectedFinding[],
): FindingDifference[] {
  const [wanted, had] = [[...expected], found.map(expectedOf)];
  const pairs = (agree: (one: ExpectedFinding, other: ExpectedFinding) => boolean) =>
    [...wanted].flatMap((one): [ExpectedFinding, ExpectedFinding][] => {
      const [other] = had
        .filter((candidate) => agree(one, candidate))
        .sort((a, b) => distance(one, a) - distance(one, b));
      if (other === undefined) return [];
      wanted.splice(wanted.indexOf(one), 1);
      had.splice(had.indexOf(other), 1);
      return [[one, other]];
    });
  const sameRule = (one: ExpectedFinding, other: ExpectedFinding): boolean =>
    one.rule === other.rule;
  pairs((one, other) => isSamePlace(one, other) && sameRule(one, other) && isAlike(one, other));
  const changed = pairs((one, other) => isSamePlace(one, other) && sameRule(one, other));
  const moved = pairs(sameRule);
  return [
    ...changed.map(([one, other]) => ({ how: 'changed' as const, expected: one, found: other })),
    ...moved.map(([one, other]) => ({ how: 'moved' as const, expected: one, found: other })),
    ...wanted.map((one) => ({ how: 'missing' as const, expected: one })),
    ...had.map((one) => ({ how: 'new' as const, found: one })),
  ];
}

function isSamePlace(one: ExpectedFinding, other: ExpectedFinding): boolean {
  return one.line === other.line && one.column === other.column;
}

function isAlike(one: ExpectedFinding, other: ExpectedFinding): boolean {
  return one.severity === other.severity && one.correction === other.correction;
}

/** Lines count more than columns. */
function distance(one: ExpectedFinding, other: ExpectedFinding): number {
  return 1e6 * Math.abs(one.line - other.line) + Math.abs(one.column - other.column);
}
