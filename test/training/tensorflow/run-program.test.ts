import { expect, it } from 'vitest';
import { runProgram } from '../../../src/training/tensorflow/run-program.js';

const options = { environment: process.env, time: 20_000 };

it('gives what a program says', async () => {
  const ending = await runProgram(process.execPath, ['-e', 'console.log(7)'], options);
  expect(ending).toEqual({ good: true, output: '7\n', reason: '' });
});

it('gives the line that says what is wrong', async () => {
  const code = `console.error('first\\nx.cc: error: no header\\nlast'); process.exitCode = 1`;
  const ending = await runProgram(process.execPath, ['-e', code], options);
  expect(ending).toMatchObject({ good: false, reason: 'x.cc: error: no header' });
});

it('says of a program that is not there, that fails in silence or takes too long', async () => {
  expect(await runProgram('no-such-program', [], options)).toMatchObject({ good: false });
  const silent = await runProgram(process.execPath, ['-e', 'process.exitCode = 3'], options);
  expect(silent.reason).toBe('exit code 3');
  const endless = ['-e', 'setInterval(() => {}, 1000)'];
  const late = await runProgram(process.execPath, endless, { ...options, time: 300 });
  expect(late).toMatchObject({ good: false, reason: 'SIGKILL' });
});
