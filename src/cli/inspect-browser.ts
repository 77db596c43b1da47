import { spawnSync } from 'node:child_process';

import type { Inspection } from './inspections.js';

/** Where a browser's command is looked for: what the variable names, else these on the path. */
const VARIABLE = 'CHROME_BIN';
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'firefox',
];

const PATIENCE = 5000;

/** Whether a browser is there that can show and test HTML reports; it is of use, but not needed. */
export function inspectBrowser(
  environment: Readonly<Record<string, string | undefined>>,
): Inspection {
  const stated = environment[VARIABLE] ?? '';
  for (const command of stated === '' ? COMMANDS : [stated]) {
    const { status, stdout } = spawnSync(command, ['--version'], {
      encoding: 'utf8',
      timeout: PATIENCE,
      env: environment,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    if (status === 0) return { name: 'browser', found: stdout.trim(), usable: true };
  }
  const found =
    stated === '' ? 'none on the path; reports need none to be written' : `${stated} does not run`;
  return { name: 'browser', found, usable: true };
}
