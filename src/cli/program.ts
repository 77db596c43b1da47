import { Command } from 'commander';
import { toolVersion } from '../running/version.js';
import { checkCommand } from './check.js';
import { doctorCommand } from './doctor.js';
import { ensembleCommand } from './ensemble.js';
import { explainCommand } from './explain.js';
import { listCommand } from './list.js';
import { measureCommand } from './measure.js';
import { trainCommand } from './train.js';
import { proofreadCommand } from './proofread.js';
import { verifyCommand } from './verify.js';

const EXAMPLES = `
Examples:
  corrigenda verify                      check every claim, compare with the ledger
  corrigenda list --source baldi-2013    the claims of one source
  corrigenda explain baldi-2013/eq-20    one claim in full
  corrigenda check 'p*(1-p) <= 1/4' --for 'p in [0,1]'
  corrigenda proofread notes.md          errata of a document, by structure
  corrigenda ensemble network.json       a network of your own under its mask law
  corrigenda train --preset digits       a network with dropout, for measurements
  corrigenda measure model.json          how far weight scaling is from its ensemble
  corrigenda doctor                      what runs on this machine
`;

/** The command line: every command there is, and nothing that ends the process by itself. */
export function program(): Command {
  const root = new Command('corrigenda')
    .description('tests printed mathematics: takes claims at their word and looks for what breaks')
    .version(toolVersion(), '--version', 'print the version')
    .option('--verbose', 'show where in the program an error came from')
    .helpOption('--help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('(--help says what there is)')
    .showSuggestionAfterError()
    .exitOverride()
    .configureHelp({ showGlobalOptions: true });
  for (const add of [
    verifyCommand,
    listCommand,
    explainCommand,
    checkCommand,
    proofreadCommand,
    ensembleCommand,
    trainCommand,
    measureCommand,
    doctorCommand,
  ])
    add(root);
  return root;
}
