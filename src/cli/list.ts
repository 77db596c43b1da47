import type { Command } from 'commander';
import { table } from '../reporting/table.js';
import { coloured, uncoloured } from '../reporting/paint.js';
import type { Paint } from '../reporting/paint.js';
import { oneLine } from '../reporting/plain-text.js';
import { quantity } from '../reporting/quantity.js';
import { coverageTable, openRowLines } from '../reporting/terminal/coverage-table.js';
import { describeCatalogue } from '../running/describe-catalogue.js';
import type { ClaimDescription } from '../running/description.js';
import { expectedCoverage } from '../running/expected-coverage.js';
import type { Coverage } from '../running/expected-coverage.js';
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

/** The value of `schema` in what `--json` prints. */
const LIST_SCHEMA = 'corrigenda/list/1';

/** Adds `list`: the claims of the catalogue, and how much of each source they cover, as text or JSON. */
export function listCommand(program: Command): void {
  program
    .command('list')
    .description('list the claims of the catalogue and how much of each source they cover')
    .option('--source <KEY>', 'only this source')
    .option('--json', 'as JSON')
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
  const coverages = expectedCoverage(catalogue, ledger).filter(
    ({ key }) => source === undefined || key === source,
  );
  print(flags.json ? json(claims, coverages, ledger) : text(claims, coverages, ledger));
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

function json(
  claims: readonly ClaimDescription[],
  coverages: readonly Coverage[],
  ledger: Ledger,
): string {
  const entries = claims.map((claim) => {
    const expected = expectedOf(ledger, claim.id);
    return expected === undefined ? claim : { ...claim, expected };
  });
  const list = { schema: LIST_SCHEMA, claims: entries, sources: coverages };
  return `${JSON.stringify(list, undefined, 2)}\n`;
}

function text(
  claims: readonly ClaimDescription[],
  coverages: readonly Coverage[],
  ledger: Ledger,
): string {
  const paint = wantsColour(process.stdout, process.env) ? coloured : uncoloured;
  const open = openRowLines(coverages);
  const sections = [
    claims.length === 0 ? [] : claimLines(claims, ledger, paint),
    open.length === 0
      ? []
      : [paint.bold('Rows without an answer'), ...open.map((line) => `  ${line}`)],
    coverages.length === 0
      ? []
      : [
          paint.bold('Rows by source, as the ledger has them'),
          ...coverageTable(coverages, paint).map((line) => `  ${line}`),
        ],
    claims.length === 0 ? [] : [quantity(claims.length, 'claim')],
  ].filter((lines) => lines.length > 0);
  return sections.length === 0 ? '' : `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function claimLines(
  claims: readonly ClaimDescription[],
  ledger: Ledger,
  paint: Paint,
): readonly string[] {
  const rows = claims.map(({ id, kind, standing, domain }) =>
    [id, kind, standing, expectedOf(ledger, id) ?? 'not in the ledger', domain].map((cell) => ({
      text: oneLine(cell),
    })),
  );
  const headings = ['claim', 'kind', 'standing', 'expected', 'domain'];
  return table(
    headings.map((heading) => ({ heading })),
    rows,
    paint.dim,
  );
}
