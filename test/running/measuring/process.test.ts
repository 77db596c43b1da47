import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { MeasureMessage } from '../../../src/running/measuring/messages.js';

const FILE = fileURLToPath(new URL('../../../dist/running/measuring/process.js', import.meta.url));

function firstMessage(environment: Readonly<Record<string, string>>): Promise<MeasureMessage> {
  const child = fork(FILE, { env: { ...process.env, ...environment } });
  return new Promise((resolve) => {
    child.once('message', (message: MeasureMessage) => {
      child.disconnect();
      resolve(message);
    });
  });
}

test('the process says that it is ready, or what is missing', async () => {
  const wasm = await firstMessage({ CORRIGENDA_TENSORFLOW: 'wasm' });
  expect(wasm).toMatchObject({
    what: 'ready',
    backend: expect.stringMatching(/^WebAssembly/) as string,
  });
  const strange = await firstMessage({ CORRIGENDA_TENSORFLOW: 'abacus' });
  expect(strange).toMatchObject({
    what: 'missing',
    why: expect.stringMatching(/abacus/) as string,
  });
});

test('it ends when nobody listens any more', async () => {
  const child = fork(FILE, { env: { ...process.env, CORRIGENDA_TENSORFLOW: 'wasm' } });
  await new Promise((resolve) => child.once('message', resolve));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.disconnect();
  expect(await ended).toBe(0);
});
