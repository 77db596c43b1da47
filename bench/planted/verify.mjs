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

/** The ids of the claims whose verdict is another one than in the control run. */
export function changedVerdicts(control, { verdicts }) {
  return [...control.verdicts]
    .filter(([id, verdict]) => verdicts.get(id) !== verdict)
    .map(([id, verdict]) => `${id}: ${verdict} → ${verdicts.get(id) ?? 'nothing'}`);
}
