import { satisfies } from 'semver';

import type { Violation } from './tree.js';

/** The parts of package-lock.json that are read here. */
export interface Lockfile {
  readonly packages: Readonly<
    Record<string, { readonly engines?: Readonly<Record<string, string>> }>
  >;
}

/** Packages of a lockfile, this one included, that do not accept a version of Node. */
export function refusing({ packages }: Lockfile, version: string): Violation[] {
  return Object.entries(packages)
    .map(([key, { engines }]) => ({
      name: key === '' ? 'this package' : key,
      node: engines?.['node'],
    }))
    .filter(({ node }) => node !== undefined && !satisfies(version, node))
    .map(({ name, node }) => ({
      file: 'package-lock.json',
      message: `${name} wants Node ${node}, which ${version} is not`,
    }));
}
