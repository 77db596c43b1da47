import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';

import { ADDON } from './addon.js';
import { bindingOf, compileBinding, keptBinding, placeBinding } from './binding.js';
import { fetchLibrary, headersOf, librariesOf } from './library.js';
import { linkLibrary } from './link-library.js';
import { Missing, reasonOf } from './missing.js';
import { runOfficialInstaller } from './official-installer.js';
import { probe } from './probe.js';
import { userCache } from './user-cache.js';
import type { Environment } from './user-cache.js';
import { TENSORFLOW_WHEEL } from './wheel.js';
import type { Wheel } from './wheel.js';

/** What the installation came to. */
export type Installation =
  | {
      readonly backend: 'node';
      /** TensorFlow's version. */
      readonly version: string;
      readonly from: 'earlier' | 'official installer' | 'wheel';
    }
  | {
      readonly backend: 'wasm';
      /** What is missing for TensorFlow, in one line. */
      readonly missing: string;
    };

/** Where TensorFlow is to be had from, and put. */
export interface Circumstances {
  /** The folder of the package @tensorflow/tfjs-node; undefined where npm left it out. */
  readonly addon: string | undefined;
  readonly environment: Environment;
  /** Is told what is done, a line at a time. */
  readonly report: (line: string) => void;
  readonly wheel?: Wheel;
}

/**
 * Makes TensorFlow run in @tensorflow/tfjs-node: as it is there, else by the package's own
 * installer, else by the library in a Python wheel, against which the binding is compiled.
 * It never throws: what is missing is in the result.
 */
export async function installTensorFlow(circumstances: Circumstances): Promise<Installation> {
  const { addon, environment } = circumstances;
  if (addon === undefined)
    return { backend: 'wasm', missing: `the package ${ADDON}, which npm has not installed` };
  const before = await probe(addon, environment);
  if (before.works) return { backend: 'node', version: before.version, from: 'earlier' };
  const reasons: string[] = [];
  for (const [from, install] of [
    ['official installer', () => runOfficialInstaller(addon, environment)],
    ['wheel', () => installWheel(addon, circumstances)],
  ] as const)
    try {
      await install();
      const found = await probe(addon, environment);
      if (found.works) return { backend: 'node', version: found.version, from };
      throw new Missing(`what it installed does not run: ${found.reason}`);
    } catch (error) {
      reasons.push(`${from}: ${reasonOf(error)}`);
    }
  // A binding that does not load would be tried again by whoever loads the package.
  rmSync(bindingOf(addon), { force: true });
  return { backend: 'wasm', missing: reasons.join('; ') };
}

async function installWheel(
  addon: string,
  { environment, report, wheel = TENSORFLOW_WHEEL }: Circumstances,
): Promise<void> {
  requirePlatform();
  const cache = userCache(environment);
  await fetchLibrary(cache, wheel, environment, report);
  const libraries = librariesOf(cache, wheel);
  linkLibrary(addon, libraries, headersOf(cache, wheel));
  const kept = keptBinding(addon, cache, path.dirname(libraries));
  try {
    placeBinding(kept, bindingOf(addon));
    if ((await probe(addon, environment)).works) return;
  } catch {
    // None is kept yet.
  }
  report('compiling the binding');
  await compileBinding(addon, environment);
  mkdirSync(path.dirname(kept), { recursive: true });
  placeBinding(bindingOf(addon), kept);
}

function requirePlatform(): void {
  const platform = `${process.platform} ${process.arch}`;
  const report: unknown = process.report.getReport();
  const isGlibc = JSON.stringify(report).includes('glibcVersionRuntime');
  if (platform !== 'linux x64' || !isGlibc)
    throw new Missing(
      `it is for linux x64 with glibc, this is ${platform}${isGlibc ? '' : ' without glibc'}`,
    );
}
