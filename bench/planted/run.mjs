/** Runs a command to its end, or until its time is up, with all the processes that it starts. */
import { spawn } from 'node:child_process';

const MINUTES = 5;
const running = new Set();

for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    for (const child of running) end(child);
    process.exit(130);
  });

/** What it wrote and its exit code; `code` is null where its time was up. */
export function run(command, args, options) {
  return new Promise((resolve, reject) => {
    // A group of its own, so that workers end with it.
    const child = spawn(command, args, { ...options, detached: true });
    running.add(child);
    const timer = setTimeout(() => end(child), MINUTES * 60_000);
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ code, stdout, stderr });
    });
  });
}

function end(child) {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
