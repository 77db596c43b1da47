import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { checkFile, download } from './download.js';
import { Missing, reasonOf } from './missing.js';
import { findFile, packageIndex } from './package-index.js';
import { runProgram } from './run-program.js';
import type { Environment } from './user-cache.js';
import { isKept } from './wheel.js';
import type { Wheel } from './wheel.js';
import { extract, zipEntries } from './zip.js';

const TIME_OF_PIP = 900_000;

/** Written last, so that what lacks it is incomplete. */
const COMPLETE = 'complete.json';

/** Where the two libraries of a wheel lie in a cache folder. */
export function librariesOf(cache: string, wheel: Wheel): string {
  return path.join(unpackedOf(cache, wheel), 'tensorflow');
}

/** Where the headers of a wheel lie in a cache folder. */
export function headersOf(cache: string, wheel: Wheel): string {
  return path.join(unpackedOf(cache, wheel), 'tensorflow', 'include');
}

function unpackedOf(cache: string, wheel: Wheel): string {
  return path.join(cache, `${wheel.project}-${wheel.version}-${wheel.sha256.slice(0, 12)}`);
}

/**
 * Brings TensorFlow's library into the cache folder, unless it is there.
 *
 * @param report is told what is done, a line at a time.
 * @throws Missing if the wheel cannot be had.
 */
export async function fetchLibrary(
  cache: string,
  wheel: Wheel,
  environment: Environment,
  report: (line: string) => void,
): Promise<void> {
  const target = unpackedOf(cache, wheel);
  if (existsSync(path.join(target, COMPLETE))) return;
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(path.join(cache, 'unpacking-'));
  try {
    const archive = path.join(work, wheel.file);
    report(`fetching ${wheel.project} ${wheel.version} (${Math.round(wheel.bytes / 1e6)} MB)`);
    await fetchWheel(archive, wheel, environment);
    report(`unpacking it into ${target}`);
    const unpacked = path.join(work, 'unpacked');
    await unpack(archive, unpacked);
    writeFileSync(path.join(unpacked, COMPLETE), `${JSON.stringify(wheel, undefined, 2)}\n`);
    moveInto(target, unpacked);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** From the package index; where that fails, by pip, which may know of a proxy or another index. */
async function fetchWheel(target: string, wheel: Wheel, environment: Environment): Promise<void> {
  try {
    const url = await findFile(packageIndex(environment), wheel.project, wheel.file);
    await download(url, target, wheel);
  } catch (error) {
    const { good } = await runProgram('pip', pipArguments(target, wheel), {
      environment,
      time: TIME_OF_PIP,
    });
    if (!good || !existsSync(target)) throw new Missing(reasonOf(error));
    await checkFile(target, wheel);
  }
}

function pipArguments(target: string, { project, version }: Wheel): readonly string[] {
  const platform = ['--python-version', '3.11', '--platform', 'manylinux2014_x86_64'];
  const exactly = ['--no-deps', '--only-binary=:all:', ...platform];
  return [
    'download',
    '--quiet',
    '--retries',
    '1',
    ...exactly,
    '--dest',
    path.dirname(target),
    `${project}==${version}`,
  ];
}

async function unpack(archive: string, target: string): Promise<void> {
  const entries = (await zipEntries(archive)).filter(({ name }) => isKept(name));
  if (!entries.some(({ name }) => name.includes('libtensorflow')))
    throw new Missing(`${path.basename(archive)} has no library in it`);
  for (const entry of entries) {
    const file = path.join(target, entry.name);
    mkdirSync(path.dirname(file), { recursive: true });
    await extract(archive, entry, file);
  }
}

/** Another process may have been faster. */
function moveInto(target: string, folder: string): void {
  try {
    rmSync(target, { recursive: true, force: true });
    renameSync(folder, target);
  } catch (error) {
    if (!existsSync(path.join(target, COMPLETE))) throw error;
  }
}
