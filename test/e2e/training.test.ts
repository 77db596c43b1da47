import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SMALL } from '../training/small-preset.js';
import { OutsideProject } from './outside-project.js';

const PRESET = { ...SMALL, examples: 300, epochs: 12 };
const TRAIN = ['train', '--preset', 'preset.json', '--out'];

let project: OutsideProject;

beforeEach(() => {
  project = new OutsideProject({ 'preset.json': JSON.stringify(PRESET) });
});
afterEach(() => {
  project.remove();
});

/** Trains into a folder, and sends a signal when there is a checkpoint. */
async function interrupted(out: string, signal: NodeJS.Signals): Promise<number | null> {
  const child = project.start([...TRAIN, out]);
  child.stdout?.resume();
  child.stderr?.resume();
  while (!existsSync(project.path(`${out}/checkpoint.bin`))) await sleep(1);
  child.kill(signal);
  const [code] = (await once(child, 'close')) as [number | null];
  return code;
}

function filesOf(out: string): Map<string, string> {
  const names = readdirSync(project.path(out)).sort();
  return new Map(
    names.map((name) => [name, readFileSync(project.path(`${out}/${name}`)).toString('base64')]),
  );
}

describe('a training that was stopped', () => {
  it.each(['SIGKILL', 'SIGINT'] as const)(
    'by %s leaves the files of an undisturbed one when it goes on',
    async (signal) => {
      expect(project.run([...TRAIN, 'whole']).code).toBe(0);
      expect(await interrupted('stopped', signal)).toBe(signal === 'SIGINT' ? 130 : null);
      expect(existsSync(project.path('stopped/model.json'))).toBe(false);
      const { code, stdout } = project.run([...TRAIN, 'stopped', '--resume']);
      expect(code).toBe(0);
      expect(stdout).not.toContain('epoch 1/12 ');
      expect(stdout).toContain('epoch 12/12 ');
      expect(filesOf('stopped')).toEqual(filesOf('whole'));
    },
  );
});

describe('a training that cannot be', () => {
  it('ends with 2 and the step at which its numbers ceased to be finite', () => {
    const optimiser = { method: 'momentum', rate: 1000, decay: 1, momentum: 0 };
    const { maxNorm: _, ...preset } = { ...PRESET, optimiser, weightDecay: 1e6 };
    project.write('preset.json', JSON.stringify(preset));
    const { code, stderr } = project.run([...TRAIN, 'out']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: .* is not finite at step \d+, in epoch \d+/m);
    expect(existsSync(project.path('out/model.json'))).toBe(false);
  });

  it('says so of a backend that does not exist', () => {
    const { code, stderr } = project.run([...TRAIN, 'out'], { CORRIGENDA_TENSORFLOW: 'abacus' });
    expect(code).toBe(2);
    expect(stderr).toContain('CORRIGENDA_TENSORFLOW is "abacus", expected node or wasm');
  });
});

it('is trained on WebAssembly where that is asked for', () => {
  const args = [...TRAIN, 'out', '--epochs', '2'];
  const { code, stdout } = project.run(args, { CORRIGENDA_TENSORFLOW: 'wasm' });
  expect(code).toBe(0);
  expect(stdout).toMatch(/epoch 2\/2 .*\nModel: out\/model\.json\n$/);
});
