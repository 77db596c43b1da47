import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The package that binds TensorFlow to Node. */
export const ADDON = '@tensorflow/tfjs-node';

/** The folder of the installed package; undefined where npm left it out. */
export function addonFolder(from: string = import.meta.url): string | undefined {
  for (const folder of createRequire(from).resolve.paths(ADDON) ?? []) {
    const found = path.join(folder, ADDON);
    if (existsSync(path.join(found, 'package.json'))) return found;
  }
  return undefined;
}

/** The version of an installed package. */
export function versionOf(folder: string): string {
  const manifest: unknown = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const stated =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest
      ? manifest.version
      : undefined;
  if (typeof stated !== 'string') throw new TypeError(`${folder}/package.json has no version`);
  return stated;
}
