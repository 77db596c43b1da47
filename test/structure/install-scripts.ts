import type { Violation } from './tree.js';

/** The parts of package-lock.json that are read here. */
export interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean }>>;
}

/** The parts of an installed package's package.json that are read here. */
export interface Manifest {
  readonly scripts?: Readonly<Record<string, string>>;
}

const AT_INSTALL = ['preinstall', 'install', 'postinstall'];

/**
 * Dependencies with an install script that `allowScripts` of package.json does
 * not name, allowed or denied.
 *
 * @param installed the manifests by their key in the lockfile; a script counts
 *   where the lockfile or the package itself says so.
 */
export function installScripts(
  lockfile: Lockfile,
  installed: ReadonlyMap<string, Manifest>,
  allowScripts: Readonly<Record<string, boolean>>,
): Violation[] {
  return Object.entries(lockfile.packages)
    .filter(([key]) => key !== '')
    .filter(([key, entry]) => entry.hasInstallScript === true || hasScript(installed.get(key)))
    .map(([key]) => key.slice(key.lastIndexOf('node_modules/') + 'node_modules/'.length))
    .filter((name) => !(name in allowScripts))
    .map((name) => ({
      file: 'package.json',
      message: `${name} has an install script that allowScripts does not name`,
    }));
}

function hasScript(manifest: Manifest | undefined): boolean {
  return manifest !== undefined && AT_INSTALL.some((name) => name in (manifest.scripts ?? {}));
}
