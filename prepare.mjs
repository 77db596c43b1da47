/**
 * Gets a checkout ready after its dependencies are there: compiles src, and brings
 * TensorFlow into @tensorflow/tfjs-node where it can be had. Only the first can fail.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

await import('./build.mjs');

const root = path.dirname(fileURLToPath(import.meta.url));
if (existsSync(path.join(root, '.git')) && process.env.CORRIGENDA_TENSORFLOW !== 'wasm')
  try {
    const { addonFolder } = await import('./dist/training/tensorflow/addon.js');
    const { describeInstallation } = await import('./dist/training/tensorflow/describe.js');
    const { installTensorFlow } = await import('./dist/training/tensorflow/install.js');
    const say = (line) => process.stdout.write(`${line}\n`);
    const installation = await installTensorFlow({
      addon: addonFolder(),
      environment: process.env,
      report: (line) => say(`TensorFlow: ${line}`),
    });
    say(describeInstallation(installation));
  } catch (error) {
    process.stdout.write(`TensorFlow: WebAssembly is used; ${error.message}\n`);
  }
