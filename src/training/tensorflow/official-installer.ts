import { existsSync } from 'node:fs';
import path from 'node:path';

import { Missing, reasonOf } from './missing.js';
import { runProgram } from './run-program.js';
import type { Environment } from './user-cache.js';

const HOST = 'https://storage.googleapis.com/';
const PATIENCE = 15_000;
const TIME = 600_000;

/**
 * Runs the package's own installer, which downloads a library and a binding.
 *
 * @throws Missing if its host cannot be reached, or it fails.
 */
export async function runOfficialInstaller(
  folder: string,
  environment: Environment,
): Promise<void> {
  const script = path.join(folder, 'scripts', 'install.js');
  if (!existsSync(script)) throw new Missing(`${script} is not there`);
  await reach(environment);
  const { good, reason } = await runProgram(process.execPath, [script], {
    folder,
    environment: { ...environment, PATH: searchPath(folder, environment) },
    time: TIME,
  });
  if (!good) throw new Missing(`the installer of the package: ${reason}`);
}

/** The installer waits long for a host that does not answer. What is behind a proxy only it can tell. */
async function reach(environment: Environment): Promise<void> {
  if (['https_proxy', 'HTTPS_PROXY'].some((name) => (environment[name] ?? '') !== '')) return;
  const { TFJS_NODE_BASE_URI: base, TFJS_NODE_CDN_STORAGE: storage } = environment;
  const host = new URL(base ?? storage ?? environment['CDN_STORAGE'] ?? HOST).origin;
  try {
    await fetch(host, { method: 'HEAD', signal: AbortSignal.timeout(PATIENCE) });
  } catch (error) {
    throw new Missing(`${host}: ${reasonOf(error)}`);
  }
}

/** The commands of the packages around, which the installer takes for granted. */
function searchPath(folder: string, environment: Environment): string {
  const bins: string[] = [];
  for (let at = folder; path.dirname(at) !== at; at = path.dirname(at))
    if (path.basename(at) === 'node_modules') bins.push(path.join(at, '.bin'));
  return [path.join(folder, 'node_modules', '.bin'), ...bins, environment['PATH'] ?? ''].join(
    path.delimiter,
  );
}
