import type { Command } from 'commander';
import { replay } from '../checking/replay.js';
import type { CatalogueEntry } from '../claims/claim.js';
import type { Witness } from '../claims/result.js';
import { coloured, uncoloured } from '../reporting/paint.js';
import type { Paint } from '../reporting/paint.js';
import { oneLine } from '../reporting/plain-text.js';
import { shellWord } from '../reporting/shell-word.js';
import { evidenceLines } from '../reporting/terminal/evidence.js';
import { descriptionLines, expectationLines } from '../reporting/terminal/explanation.js';
import { labelled } from '../reporting/terminal/labelled.js';
import { mutantLines } from '../reporting/terminal/mutant-fates.js';
import { correctionLines, relatedLines } from '../reporting/terminal/related.js';
import { replayLines } from '../reporting/terminal/replay.js';
import { claimFiles } from '../running/claim-files.js';
import { describeClaim, describeMeasured } from '../running/description.js';
import type { ClaimDescription } from '../running/description.js';
import { describeFailure } from '../running/failure.js';
import { InputError } from '../running/input-error.js';
import { readLedger } from '../running/ledger.js';
import type { Ledger } from '../running/ledger.js';
import { loadClaim } from '../running/load-claim.js';
import type { Loaded } from '../running/load-claim.js';
import { matches } from '../running/patterns.js';
import type { Report, ReportedClaim } from '../running/report.js';
import { readSources } from '../running/sources.js';
import { checkNow, PATIENCE } from './check-now.js';
import { claimsFolder, ledgerFile, outputFolder } from './claims-folder.js';
import { print, wantsColour } from './console.js';
import { latestReport } from './latest-report.js';
import { neighboursOf } from './neighbours.js';

interface ExplainFlags {
  readonly claims?: string;
  readonly ledger?: string;
  readonly out?: string;
  readonly run?: true;
}

const EXAMPLES = `
Examples:
  corrigenda explain baldi-2013/eq-20
  corrigenda explain some-paper/eq-3/first-link --claims ./properties
`;

/** Adds `explain`: one claim in full, its evidence, its witness decided again, and the claims around it. */
export function explainCommand(program: Command): void {
  program
    .command('explain')
    .description('show one claim in full, its evidence, and its witness decided again')
    .argument('<id>', 'the id of a claim, such as baldi-2013/eq-20')
    .option('--claims <DIR>', "claims folder (default: ./properties, else the package's own)")
    .option('--ledger <FILE>', 'the ledger (default: reports/ledger.json beside the claims folder)')
    .option('--out <DIR>', 'folder with the latest report (default: reports/latest)')
    .option('--run', 'check the claim now, whatever a report has of it')
    .addHelpText('after', EXAMPLES)
    .action(explain);
}

async function explain(id: string, flags: ExplainFlags): Promise<void> {
  const current = process.cwd();
  const folder = claimsFolder(flags.claims, current);
  const ledger = readLedger(ledgerFile(flags.ledger, current, folder));
  const latest = latestReport(outputFolder(flags.out, current, flags.claims));
  const loaded = await load(folder, id);
  const description =
    'entry' in loaded ? describeClaim(loaded.entry) : describeMeasured(loaded.measured);
  const entry = 'entry' in loaded ? loaded.entry : undefined;
  const known = flags.run ? undefined : usable(latest, description);
  const report = known ?? (await checkNow(folder, selected(folder, id, ledger), ledger));
  const paint = wantsColour(process.stdout, process.env) ? coloured : uncoloured;
  const related = await neighboursOf(id, description.related ?? [], {
    folder,
    ledger,
    reports: latest === undefined || latest === report ? [report] : [report, latest],
  });
  const evidence = report.claims.find((claim) => claim.id === id);
  const lines = [
    ...descriptionLines(description, originOf(folder, id), paint),
    ...(evidence === undefined
      ? []
      : checked(entry, evidence, description, report, known === undefined, paint)),
    ...correctionLines(related),
    ...expectationLines(Object.hasOwn(ledger.claims, id) ? ledger.claims[id] : undefined),
    ...mutants(description, evidence),
    ...relatedLines(related),
  ];
  print(`${lines.join('\n')}\n`);
}

async function load(folder: string, id: string): Promise<Exclude<Loaded, { failure: unknown }>> {
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
  return loaded;
}

function notFound(folder: string, id: string, ids: readonly string[]): string {
  const near = ids.filter((other) => matches(id, other));
  const hint =
    near.length > 0
      ? `it names ${near.length === 1 ? 'the claim' : 'the claims'} ${near.join(', ')}`
      : 'corrigenda list shows all of them';
  return `there is no claim "${id}" in ${folder}: expected the id of one claim; ${hint}`;
}

/** A report that has a result of the claim as it stands now. */
function usable(report: Report | undefined, claim: ClaimDescription): Report | undefined {
  const result = report?.claims.find(({ id }) => id === claim.id);
  if (result === undefined || result.verdict === 'not-run') return undefined;
  const names = result.mutants.map(({ name }) => name);
  const isSame =
    result.statement === claim.statement &&
    result.domain === claim.domain &&
    result.standing === claim.standing &&
    (names.length === 0 || names.join('\n') === claim.mutants.join('\n'));
  return isSame ? report : undefined;
}

/** The claim, and the one that corrects it. */
function selected(folder: string, id: string, { claims }: Ledger): readonly string[] {
  const correction = Object.hasOwn(claims, id) ? claims[id]?.correction : undefined;
  const isThere = claimFiles(folder).claims.some((claim) => claim.id === correction);
  return correction === undefined || !isThere ? [id] : [id, correction];
}

function originOf(folder: string, id: string): Parameters<typeof descriptionLines>[1] {
  const [key = '', locator] = id.split('/');
  const [source] = readSources(folder, [key]).sources;
  return { source, row: source?.rows.find((row) => row.locator === locator) };
}

function checked(
  entry: CatalogueEntry | undefined,
  evidence: ReportedClaim,
  description: ClaimDescription,
  report: Report,
  isFresh: boolean,
  paint: Paint,
): readonly string[] {
  const isCut = isFresh && evidence.verdict === 'undecided' && evidence.seconds >= PATIENCE;
  return [
    ...evidenceLines(evidence, description, report, isFresh, paint),
    ...(isCut
      ? labelled('', [
          `${PATIENCE} s were not enough here: corrigenda verify ${shellWord(evidence.id)} gives it more.`,
        ])
      : []),
    ...(entry === undefined || evidence.witness === undefined
      ? []
      : replayed(entry, evidence.witness, paint)),
  ];
}

function mutants(
  description: ClaimDescription,
  evidence: ReportedClaim | undefined,
): readonly string[] {
  const results = evidence?.mutants ?? [];
  return results.length > 0
    ? mutantLines(results)
    : labelled(
        'mutants',
        description.mutants.map((name) => `“${oneLine(name)}”: not tried`),
      );
}

/** The claim's functions may throw on a witness of an earlier day. */
function replayed(entry: CatalogueEntry, witness: Witness, paint: Paint): readonly string[] {
  try {
    return replayLines(witness, replay(entry, witness.case), paint);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return labelled('witness', [`cannot be replayed: ${oneLine(said)}`]);
  }
}
