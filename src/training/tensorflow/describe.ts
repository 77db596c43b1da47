import type { Installation } from './install.js';

/** One line that says what computes, and what is missing where it is not TensorFlow itself. */
export function describeInstallation(installation: Installation): string {
  if (installation.backend === 'wasm')
    return `TensorFlow: WebAssembly is used, since this is missing: ${installation.missing}`;
  const { version, from } = installation;
  return `TensorFlow: ${version} runs in tfjs-node${from === 'earlier' ? '' : `, from the ${from}`}`;
}
