import type { Command } from 'commander';
import { table } from '../reporting/table.js';
import { coloured, uncoloured } from '../reporting/paint.js';
import { oneLine } from '../reporting/plain-text.js';
import { quantity } from '../reporting/quantity.js';
import { describeCatalogue } from '../running/describe-catalogue.js';
import type { ClaimDescription } from '../running/description.js';
import { describeFailure } from '../running/failure.js';
import { InputError } from '../running/input-error.js';
import { readLedger } from '../running/ledger.js';
import type { Ledger } from '../running/ledger.js';
import { claimsFolder, ledgerFile } from './claims-folder.js';
import { print, printError, wantsColour } from './console.js';
import { EXIT_ERROR, EXIT_NOTHING } from './errors.js';

interface ListFlags {
  readonly source?: string;
  readonly json?: true;
  readonly claims?: string;
  readonly ledger?: string;
}

const EXAMPLES = `
Examples:
  corrigenda list
  corrigenda list --source goodfellow-2016
  corrigenda list --json
`;

/** Adds `list`: the claims of the catalogue, one a line or as JSON. */
export function listCommand(program: Command): void {
  program
    .command('list')
    .description('list the claims of the catalogue')
    .option('--source <KEY>', 'only the claims of this source')
    .option('--json', 'as a JSON array')
    .option('--claims <DIR>', "claims folder (default: ./properties, else the package's own)")
    .option('--ledger <FILE>', 'the ledger (default: reports/ledger.json beside the claims folder)')
    .addHelpText('after', EXAMPLES)
    .action(list);
}

async function list(flags: ListFlags): Promise<void> {
  const current = process.cwd();
  const folder = claimsFolder(flags.claims, current);
  const ledger = readLedger(ledgerFile(flags.ledger, current, folder));
  const catalogue = await describeCatalogue(folder);
  const keys = [
    ...new Set([
      ...catalogue.sources.map(({ key }) => key),
      ...catalogue.claims.map(({ source }) => source),
    ]),
  ].sort();
  const { source } = flags;
  if (source !== undefined && !keys.includes(source))
    throw new InputError(
      `there is no source "${source}" in ${folder}: expected one of ${keys.join(', ')}`,
    );
  const claims = catalogue.claims.filter(
    (claim) => source === undefined || claim.source === source,
  );
  print(flags.json ? json(claims, ledger) : lines(claims, ledger));
  for (const failure of catalogue.failures) printError(`error: ${describeFailure(failure)}`);
  if (catalogue.failures.length > 0) process.exitCode = EXIT_ERROR;
  else if (claims.length === 0) {
    printError(`there are no claims in ${folder}`);
    process.exitCode = EXIT_NOTHING;
  }
}

function expectedOf({ claims }: Ledger, id: string): string | undefined {
  return Object.hasOwn(claims, id) ? claims[id]?.expected : undefined;
}

function json(claims: readonly ClaimDescription[], ledger: Ledger): string {
  const entries = claims.map((claim) => {
    const expected = expectedOf(ledger, claim.id);
    return expected === undefined ? claim : { ...claim, expected };
  });
  return `${JSON.stringify(entries, undefined, 2)}\n`;
}

function lines(claims: readonly ClaimDescription[], ledger: Ledger): string {
  if (claims.length === 0) return '';
  const paint = wantsColour(process.stdout, process.env) ? coloured : uncoloured;
  const rows = claims.map(({ id, kind, standing, domain }) =>
    [id, kind, standing, expectedOf(ledger, id) ?? 'not in the ledger', domain].map((text) => ({
      text: oneLine(text),
    })),
  );
  const headings = ['claim', 'kind', 'standing', 'expected', 'domain'];
  const body = table(
    headings.map((heading) => ({ heading })),
    rows,
    paint.dim,
  );
  return `${[...body, '', quantity(claims.length, 'claim')].join('\n')}\n`;
}
