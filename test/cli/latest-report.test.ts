import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { latestReport, parseReport } from '../../src/cli/latest-report.js';
import { reportJson } from '../../src/reporting/json.js';
import { InputError } from '../../src/running/input-error.js';
import { sampleReport } from '../reporting/sample-report.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'corrigenda-report-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('reads the report of a folder', () => {
  writeFileSync(path.join(folder, 'report.json'), reportJson(sampleReport()));
  expect(latestReport(folder)).toEqual(sampleReport());
});

it('has none where no run has been', () => {
  expect(latestReport(folder)).toBeUndefined();
  expect(latestReport(path.join(folder, 'nowhere'))).toBeUndefined();
});

it.each([
  ['half a file', '{"schema": "corrigenda/rep', /report\.json is not JSON/u],
  ['another schema', '{"schema": "corrigenda/report/0"}', /is no report of this version: /u],
  ['a list', '[]', /is no report of this version: at the top/u],
])('refuses %s, and names the file', (_what, text, message) => {
  expect(() => parseReport(text, 'report.json')).toThrow(InputError);
  expect(() => parseReport(text, 'report.json')).toThrow(message);
});

it('says where in the report something is wrong', () => {
  const text = reportJson(sampleReport()).replace('"kind": "identity"', '"kind": "guess"');
  expect(() => parseReport(text, 'report.json')).toThrow(/at \/claims\/0\/kind/u);
});
