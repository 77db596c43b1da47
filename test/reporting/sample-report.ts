import type { CaseCounts, Witness } from '../../src/claims/result.js';
import type { Report, ReportedClaim } from '../../src/running/report.js';

const NO_CASES: CaseCounts = {
  held: 0,
  refuted: 0,
  undecided: 0,
  undefined: 0,
  unmet: 0,
  vanishing: 0,
  byArithmetic: {},
};

export function cases(counts: Partial<CaseCounts>): CaseCounts {
  return { ...NO_CASES, ...counts };
}

/** E² ≤ V fails at p = 1/2 with one gate of weight 1: 1/4 is not at most 3/16. */
export const WITNESS: Witness = {
  case: { p: ['1/2'], weights: ['1'], bias: '0' },
  link: 1,
  label: 'second member',
  comparison: 'at-most',
  left: '1/4',
  right: '3/16',
  exact: true,
  leftDecimal: '0.25',
  rightDecimal: '0.1875',
  arithmetic: 'rational',
  masks: 2,
  digits: 4,
  seed: 7,
  found: 'small',
};

/** A claim that holds exactly, but for what is changed. */
export function claimOf(id: string, changes: Partial<ReportedClaim> = {}): ReportedClaim {
  const [source = '', locator = ''] = id.split('/');
  return {
    id,
    source,
    row: `${source}/${locator}`,
    file: `${id}.ts`,
    kind: 'identity',
    standing: 'printed',
    statement: String.raw`E(S) = \sum_j w_j p_j`,
    domain: '1 to 8 gates, inclusion probabilities in [0, 1]',
    verdict: 'holds',
    guarantee: 'exact',
    cases: cases({ held: 700, byArithmetic: { rational: 1390, closed: 10 } }),
    mutants: [
      { name: 'E² for E(1−E)', verdict: 'refuted', survived: 3, witness: WITNESS },
      { name: 'p for 1 − p', verdict: 'refuted', survived: 1200, witness: WITNESS },
    ],
    notes: [],
    seconds: 0.25,
    expected: 'holds',
    floor: 'exact',
    ...changes,
  };
}

/** The claim without a guarantee, as one is that came to no answer. */
export function unanswered(
  id: string,
  verdict: 'undecided' | 'vacuous' | 'error' | 'not-run',
  changes: Partial<ReportedClaim> = {},
): ReportedClaim {
  const claim = claimOf(id, { verdict, mutants: [], ...changes });
  Reflect.deleteProperty(claim, 'guarantee');
  return claim;
}

export const REFUTED = claimOf('some-paper/eq-2/first-link', {
  verdict: 'refuted',
  kind: 'inequality',
  statement: String.raw`E^2 \le V`,
  cases: cases({ held: 12, refuted: 1, byArithmetic: { rational: 26 } }),
  witness: WITNESS,
  expected: 'refuted',
  correction: {
    id: 'some-paper/eq-2/corrected',
    statement: String.raw`V \le E(1-E)`,
    verdict: 'holds',
    guarantee: 'exact',
  },
  origin: 'unknown',
  why: 'the sign of the exponent is lost; see the *line* above',
  notes: ['read as an inequality between numbers | not functions'],
});

/** A report with a claim of every verdict, and text that Markdown would take for its own. */
export function sampleReport(): Report {
  const claims: readonly ReportedClaim[] = [
    claimOf('other-book/eq-1'),
    unanswered('other-book/eq-2', 'undecided', {
      cases: cases({ held: 300, undecided: 2, byArithmetic: { interval: 300 } }),
      notes: ['the budget of 10 s was met'],
    }),
    unanswered('other-book/eq-3', 'vacuous', {
      cases: cases({ undefined: 40, unmet: 460 }),
      notes: ['no case met the assumptions'],
    }),
    unanswered('other-book/eq-4', 'error', {
      cases: cases({}),
      notes: ['the relation threw <b>RangeError</b>: `x` is not a number'],
    }),
    unanswered('other-book/eq-5', 'not-run', {
      cases: cases({}),
      notes: ['the run was interrupted'],
      seconds: 0,
    }),
    claimOf('some-paper/eq-1', {
      guarantee: 'enclosed',
      digits: 100,
      cases: cases({ held: 12345, unmet: 5, byArithmetic: { interval: 12345 } }),
      slack: {
        value: '0.001',
        difference: '1/4000',
        case: { p: '1/2' },
        link: 0,
        comparison: 'at-most',
        left: '999/4000',
        right: '1/4',
        exact: true,
        leftDecimal: '0.24975',
        rightDecimal: '0.25',
      },
      equality: { reached: 3, zero: 1 },
      hidden: '2^-40',
      mutants: [{ name: 'nothing is changed', verdict: 'holds', survived: 500 }],
      floor: 'exact',
    }),
    claimOf('some-paper/eq-2/corrected', {
      standing: 'correction',
      statement: String.raw`V \le E(1-E)`,
    }),
    REFUTED,
  ];
  const uncovered = ['eq-3', 'eq-4', 'eq-5', 'eq-6', 'eq-7', 'eq-8', 'eq-9'];
  const report: Omit<Report, 'rows'> = {
    schema: 'corrigenda/report/1',
    tool: { name: 'corrigenda', version: '0.1.0' },
    seed: 7,
    cases: 700,
    small: 100,
    search: 1000,
    patterns: [],
    environment: { node: '20.20.0', platform: 'linux', architecture: 'x64', cores: 2 },
    claims,
    summary: {
      verdicts: { holds: 3, refuted: 1, undecided: 1, vacuous: 1, error: 1, 'not-run': 1 },
      guarantees: { proved: 0, exhaustive: 0, exact: 3, enclosed: 1, floating: 0, measured: 0 },
      cases: 14058,
      mutants: { total: 7, refuted: 6 },
      sources: [
        {
          key: 'other-book',
          rows: [1, 2, 3, 4, 5].map((n) => ({
            id: `other-book/eq-${n}`,
            source: 'other-book',
            locator: `eq-${n}`,
            verdict: claims[n - 1]?.verdict ?? 'not-run',
            ...(n === 1 ? { guarantee: 'exact' as const } : {}),
            ...(n === 3 ? { beside: ['other-book/eq-3/leading'] } : {}),
            ...(n === 2 ? { beside: [] } : {}),
            claims: [`other-book/eq-${n}`],
          })),
          covered: 5,
          answered: 1,
        },
        {
          key: 'some-paper',
          title: 'On *means*',
          authors: ['A. Author', 'B. Author'],
          year: 2013,
          transcription: 'read off the page by a machine',
          rows: [
            {
              id: 'some-paper/eq-1',
              source: 'some-paper',
              locator: 'eq-1',
              kind: 'identity',
              says: 'the mean of a linear unit',
              verdict: 'holds',
              guarantee: 'enclosed',
              claims: ['some-paper/eq-1'],
            },
            {
              id: 'some-paper/eq-2',
              source: 'some-paper',
              locator: 'eq-2',
              kind: 'inequality',
              says: 'a bound on the variance',
              line: 42,
              near: 'section 3, last display',
              verdict: 'refuted',
              guarantee: 'exact',
              claims: ['some-paper/eq-2/corrected', 'some-paper/eq-2/first-link'],
            },
            ...uncovered.map((locator) => ({
              id: `some-paper/${locator}`,
              source: 'some-paper',
              locator,
              kind: 'identity' as const,
              says: 'something else',
              verdict: 'not-run' as const,
              claims: [],
              why: 'no claim yet',
            })),
          ],
          covered: 2,
          answered: 2,
        },
      ],
      differences: [
        {
          claim: 'other-book/eq-2',
          kind: 'verdict',
          expected: 'holds',
          came: 'undecided',
          sentence: 'other-book/eq-2 was expected to be "holds" and came to "undecided"',
        },
        {
          claim: 'some-paper/eq-1',
          kind: 'guarantee',
          expected: 'exact',
          came: 'enclosed',
          sentence: 'some-paper/eq-1 wants the guarantee "exact" and got "enclosed"',
        },
      ],
      failures: [
        {
          file: 'some-paper/eq-10.ts',
          line: 3,
          column: 5,
          message: 'syntax error: Unexpected token',
        },
      ],
      unchecked: [
        {
          id: 'other-book/eq-5',
          what: 'claim',
          verdict: 'not-run',
          why: 'the run was interrupted',
        },
        ...uncovered.map((locator) => ({
          id: `some-paper/${locator}`,
          what: 'row' as const,
          verdict: 'not-run' as const,
          why: 'no claim yet',
        })),
      ],
      complete: false,
      exitCode: 2,
      seconds: 83.4,
    },
  };
  return { ...report, rows: report.summary.sources.flatMap(({ rows }) => rows) };
}
