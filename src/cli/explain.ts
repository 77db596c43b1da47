import type { Command } from 'commander';
import { replay } from '../checking/replay.js';
import type { CatalogueEntry } from '../claims/claim.js';
import type { Witness } from '../claims/result.js';
import { coloured, uncoloured } from '../reporting/paint.js';
import { oneLine } from '../reporting/plain-text.js';
import {
  descriptionLines,
  evidenceLines,
  expectationLines,
} from '../reporting/terminal/explanation.js';
import { replayLines } from '../reporting/terminal/replay.js';
import { claimFiles } from '../running/claim-files.js';
import { describeClaim } from '../running/description.js';
import { describeFailure } from '../running/failure.js';
import { InputError } from '../running/input-error.js';
import { readLedger } from '../running/ledger.js';
import type { Ledger } from '../running/ledger.js';
import { loadClaim } from '../running/load-claim.js';
import { matches } from '../running/patterns.js';
import type { Report } from '../running/report.js';
import { claimsFolder, ledgerFile, outputFolder } from './claims-folder.js';
import { print, wantsColour } from './console.js';
import { latestReport } from './latest-report.js';

interface ExplainFlags {
  readonly claims?: string;
  readonly ledger?: string;
  readonly out?: string;
}

const EXAMPLES = `
Examples:
  corrigenda explain baldi-2013/eq-20
  corrigenda explain some-paper/eq-3/first-link --claims ./properties
`;

/** Adds `explain`: one claim in full, its last evidence, and its witness decided again. */
export function explainCommand(program: Command): void {
  program
    .command('explain')
    .description('show one claim in full, its evidence, and its witness replayed')
    .argument('<id>', 'the id of a claim, such as baldi-2013/eq-20')
    .option('--claims <DIR>', "claims folder (default: ./properties, else the package's own)")
    .option('--ledger <FILE>', 'the ledger (default: reports/ledger.json beside the claims folder)')
    .option('--out <DIR>', 'folder with the latest report (default: reports/latest)')
    .addHelpText('after', EXAMPLES)
    .action(explain);
}

async function explain(id: string, flags: ExplainFlags): Promise<void> {
  const current = process.cwd();
  const folder = claimsFolder(flags.claims, current);
  const ledger = readLedger(ledgerFile(flags.ledger, current, folder));
  const report = latestReport(outputFolder(flags.out, current));
  const entry = await load(folder, id);
  print(`${explanation(entry, ledger, report, wantsColour(process.stdout, process.env))}\n`);
}

async function load(folder: string, id: string): Promise<CatalogueEntry> {
  const { claims } = claimFiles(folder);
  const file = claims.find((claim) => claim.id === id);
  if (file === undefined)
    throw new InputError(
      notFound(
        folder,
        id,
        claims.map((claim) => claim.id),
      ),
    );
  const loaded = await loadClaim(folder, file);
  if ('failure' in loaded) throw new InputError(describeFailure(loaded.failure));
  return loaded.entry;
}

function notFound(folder: string, id: string, ids: readonly string[]): string {
  const near = ids.filter((other) => matches(id, other));
  const hint =
    near.length > 0
      ? `it names ${near.length === 1 ? 'the claim' : 'the claims'} ${near.join(', ')}`
      : 'corrigenda list shows all of them';
  return `there is no claim "${id}" in ${folder}: expected the id of one claim; ${hint}`;
}

function explanation(
  entry: CatalogueEntry,
  { claims }: Ledger,
  report: Report | undefined,
  colour: boolean,
): string {
  const { id } = entry;
  const evidence = report?.claims.find((claim) => claim.id === id);
  return [
    ...descriptionLines(describeClaim(entry), colour ? coloured : uncoloured),
    ...expectationLines(Object.hasOwn(claims, id) ? claims[id] : undefined),
    ...(report === undefined || evidence === undefined
      ? ['evidence  none: no report here has this claim; corrigenda verify makes one']
      : evidenceLines(evidence, report)),
    ...(evidence?.witness === undefined ? [] : replayed(entry, evidence.witness)),
  ].join('\n');
}

/** The claim may have changed since the report was written, so that its witness is no case any more. */
function replayed(entry: CatalogueEntry, witness: Witness): readonly string[] {
  try {
    return replayLines(witness, replay(entry, witness.case));
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return [`witness   cannot be replayed: ${oneLine(said)}`];
  }
}
