import type { Command } from 'commander';
import { coloured, uncoloured } from '../reporting/paint.js';
import { table } from '../reporting/table.js';
import { environment } from '../running/environment.js';
import { toolVersion } from '../running/version.js';
import { print, printError, wantsColour } from './console.js';
import { EXIT_ERROR } from './errors.js';
import {
  inspectLibrary,
  inspectMpfr,
  inspectNode,
  inspectSimd,
  inspectThreads,
} from './inspections.js';
import type { Inspection } from './inspections.js';
import { inspectBrowser } from './inspect-browser.js';
import { inspectTensorFlow } from './inspect-tensorflow.js';

const LIBRARIES = ['decimal.js', 'fast-check', 'piscina', 'jiti'];

interface DoctorFlags {
  readonly installTensorflow?: true;
}

/** Adds `doctor`: what runs on this machine. The exit code is 2 where something that is needed does not. */
export function doctorCommand(program: Command): void {
  program
    .command('doctor')
    .description('say what runs on this machine')
    .option('--install-tensorflow', 'first bring TensorFlow into tfjs-node, where it can be had')
    .action(async (flags: DoctorFlags) => {
      if (flags.installTensorflow === true) await installAndTell();
      const inspections = await inspectAll();
      print(`${doctorLines(inspections, wantsColour(process.stdout, process.env)).join('\n')}\n`);
      if (inspections.some(({ usable }) => !usable)) process.exitCode = EXIT_ERROR;
    });
}

async function installAndTell(): Promise<void> {
  const { addonFolder } = await import('../training/tensorflow/addon.js');
  const { describeInstallation } = await import('../training/tensorflow/describe.js');
  const { installTensorFlow } = await import('../training/tensorflow/install.js');
  const installation = await installTensorFlow({
    addon: addonFolder(),
    environment: process.env,
    report: (line) => {
      printError(`TensorFlow: ${line}`);
    },
  });
  printError(describeInstallation(installation));
}

async function inspectAll(): Promise<readonly Inspection[]> {
  const { node, platform, architecture, cores } = environment();
  return [
    { name: 'corrigenda', found: toolVersion(), usable: true },
    inspectNode(node),
    { name: 'platform', found: `${platform} ${architecture}`, usable: true },
    { name: 'cores', found: String(cores), usable: true },
    await inspectThreads(),
    inspectSimd(),
    await inspectMpfr(),
    ...(await inspectTensorFlow()),
    inspectBrowser(process.env),
    ...LIBRARIES.map(inspectLibrary),
  ];
}

/** A line for each thing that was looked at. */
export function doctorLines(
  inspections: readonly Inspection[],
  colour: boolean,
): readonly string[] {
  const paint = colour ? coloured : uncoloured;
  const rows = inspections.map(({ name, found, usable }) => [
    { text: usable ? 'ok' : 'no', paint: usable ? paint.good : paint.bad },
    { text: name },
    { text: found },
  ]);
  return table([{ heading: '' }, { heading: 'what' }, { heading: 'found' }], rows, paint.dim);
}
