import { existsSync, readFileSync, rmSync } from 'node:fs';

/**
 * Runs `verify` over all claims of the copy.
 *
 * @returns the exit code, the verdict of each claim, the differences from the ledger in sentences,
 *   and the last line that was printed.
 */
export async function runVerify(copy, cases) {
  const out = copy.path('out');
  rmSync(out, { recursive: true, force: true });
  const { code, stdout, stderr } = await copy.run([
    'dist/cli/main.js',
    'verify',
    '--cases',
    `${cases}`,
    '--workers',
    '1',
    '--out',
    out,
  ]);
  const file = copy.path('out/report.json');
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { claims: [] };
  const lines = `${stderr}\n${stdout}`.split('\n').filter((line) => line.trim() !== '');
  return {
    code,
    verdicts: new Map(report.claims.map(({ id, verdict }) => [id, verdict])),
    differences: (report.summary?.differences ?? []).map(({ sentence }) => sentence),
    last: lines.filter((line) => !line.startsWith('Report:')).at(-1) ?? '',
  };
}

/** What is to be seen of an error in a run of `verify`; undefined where it is as without it. */
export function seenByVerify(control, run) {
  const changed = [...control.verdicts]
    .filter(([id, verdict]) => run.verdicts.get(id) !== verdict)
    .map(([id, verdict]) => `${id}: ${verdict} → ${run.verdicts.get(id) ?? 'nothing'}`);
  return run.code === 0 && changed.length === 0 ? undefined : { ...run, changed };
}

/** What was seen in a line: the exit code, and the first claim whose verdict is another one. */
export function inWords(seen) {
  if (seen === undefined) return 'nothing';
  const { code, verdicts, changed, differences, last } = seen;
  if (code === null) return 'the time was up';
  if (verdicts.size === 0) return `exit ${code}, no report; ${last}`;
  const more = changed.length > 1 ? `, and ${changed.length - 1} more` : '';
  return `exit ${code}; ${changed[0] ?? differences[0] ?? last}${more}`;
}
