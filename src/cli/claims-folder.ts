import { statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError } from '../running/input-error.js';

/** The claims that come with the package. */
const OWN = fileURLToPath(new URL('../../properties', import.meta.url));

/**
 * The folder that claims are read from: the one that is named, or `properties`
 * in it where it has one; else `properties` of the current folder if there is
 * one, else the package's own.
 *
 * @throws InputError if the folder does not exist.
 */
export function claimsFolder(named: string | undefined, current: string): string {
  if (named !== undefined) {
    const folder = path.resolve(current, named);
    if (!isFolder(folder))
      throw new InputError(
        `there is no claims folder ${folder}: expected a folder with <source>/<locator>.ts files, or with such a folder called properties`,
      );
    return holdsClaims(folder) ? path.join(folder, 'properties') : folder;
  }
  const here = path.join(current, 'properties');
  return isFolder(here) ? here : OWN;
}

/** The ledger: the file that is named, else `reports/ledger.json` beside the claims folder. */
export function ledgerFile(named: string | undefined, current: string, claims: string): string {
  return named === undefined
    ? path.join(path.dirname(claims), 'reports', 'ledger.json')
    : path.resolve(current, named);
}

/**
 * Where reports go: the folder that is named, else `reports/latest` of the
 * folder that was named for the claims if it holds `properties`, else of the current one.
 *
 * @param claims what was named for the claims.
 */
export function outputFolder(
  named: string | undefined,
  current: string,
  claims: string | undefined,
): string {
  if (named !== undefined) return path.resolve(current, named);
  const folder = path.resolve(current, claims ?? '.');
  const home = claims !== undefined && holdsClaims(folder) ? folder : current;
  return path.resolve(home, 'reports', 'latest');
}

/** Whether a folder is that of a project: `properties`, and with it `proofs` and `reports`. */
function holdsClaims(folder: string): boolean {
  return isFolder(path.join(folder, 'properties'));
}

function isFolder(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
}
