import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { reportJson } from '../../src/reporting/json.js';
import type { Report } from '../../src/running/report.js';
import { sampleReport } from './sample-report.js';

const SCHEMA = new URL('../../schemas/report.schema.json', import.meta.url);

type Loose = Record<string, unknown>;

function isValid(report: unknown): boolean {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
  return ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object)(report);
}

/** The sample with one thing changed, as JSON that nobody has checked. */
function changed(change: (report: Loose, claims: Loose[]) => void): unknown {
  const report = JSON.parse(reportJson(sampleReport())) as Loose;
  change(report, report['claims'] as Loose[]);
  return report;
}

it('writes a hand-made report as its snapshot has it', async () => {
  await expect(reportJson(sampleReport())).toMatchFileSnapshot('fixtures/report.json');
});

it('satisfies the schema with a claim of every verdict', () => {
  expect(isValid(JSON.parse(reportJson(sampleReport())))).toBe(true);
});

it.each<[string, (report: Loose, claims: Loose[]) => void]>([
  ['another schema', (report) => (report['schema'] = 'corrigenda/report/0')],
  ['no seed', (report) => delete report['seed']],
  ['a property that nobody knows', (report) => (report['sed'] = 7)],
  ['a verdict that is none', (_report, claims) => (claims[0]!['verdict'] = 'passed')],
  ['holds without a guarantee', (_report, claims) => delete claims[0]!['guarantee']],
  ['undecided with a guarantee', (_report, claims) => (claims[1]!['guarantee'] = 'exact')],
  ['refuted without a witness', (_report, claims) => delete claims.at(-1)!['witness']],
  [
    'a witness of what holds',
    (_report, claims) => (claims[0]!['witness'] = claims.at(-1)!['witness']),
  ],
  [
    'a side that is a number',
    (_report, claims) => ((claims.at(-1)!['witness'] as Loose)['left'] = 0.25),
  ],
  [
    'a side that is not there',
    (_report, claims) => delete (claims.at(-1)!['witness'] as Loose)['right'],
  ],
  ['a negative count', (_report, claims) => ((claims[0]!['cases'] as Loose)['held'] = -1)],
  ['a count of halves', (_report, claims) => ((claims[0]!['cases'] as Loose)['held'] = 0.5)],
  [
    'an arithmetic that is none',
    (_report, claims) => ((claims[0]!['cases'] as Loose)['byArithmetic'] = { float: 1 }),
  ],
  [
    'a mutant without its count',
    (_report, claims) => delete (claims[0]!['mutants'] as Loose[])[0]!['survived'],
  ],
  ['an exit code that is none', (report) => ((report['summary'] as Loose)['exitCode'] = 3)],
  [
    'no count for a verdict',
    (report) => delete ((report['summary'] as Loose)['verdicts'] as Loose)['vacuous'],
  ],
])('does not satisfy the schema with %s', (_what, change) => {
  expect(isValid(changed(change))).toBe(false);
});

function reversed(value: unknown, inCase = false): unknown {
  if (Array.isArray(value)) return value.map((member) => reversed(member, inCase));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(
    ([name, member]) => [name, reversed(member, inCase || name === 'case')] as const,
  );
  return Object.fromEntries(inCase ? members : members.reverse());
}

it('has the same text however the report was put together', () => {
  const report = sampleReport();
  expect(reportJson(reversed(report) as Report)).toBe(reportJson(report));
});

it('keeps the order of a case’s parameters', () => {
  expect(reportJson(sampleReport())).toContain(
    '"case": {\n          "p": [\n            "1/2"\n          ],\n          "weights"',
  );
});

it.each([NaN, Infinity, -Infinity])('refuses %d, which JSON would turn into null', (seconds) => {
  const report = sampleReport();
  const broken = { ...report, summary: { ...report.summary, seconds } };
  expect(() => reportJson(broken)).toThrow(/report\.summary\.seconds is/u);
});
