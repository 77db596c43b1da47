import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { program } from '../../src/cli/program.js';
import { usageOf } from './usage-of.js';

const examples = path.join(import.meta.dirname, '..', '..', 'examples', 'networks');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'corrigenda-ensemble-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What the command prints. */
async function printed(...args: readonly string[]): Promise<string> {
  let text = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  try {
    await program().parseAsync(['ensemble', ...args], { from: 'user' });
  } finally {
    write.mockRestore();
  }
  return text;
}

/** A file with this content. */
function file(content: unknown): string {
  const name = path.join(folder, 'network.json');
  writeFileSync(name, typeof content === 'string' ? content : JSON.stringify(content));
  return name;
}

/** One linear unit above as many gated inputs. */
const wide = (gates: number): unknown => ({
  input: new Array<number>(gates).fill(1),
  layers: [{ weights: [new Array<number>(gates).fill(1)] }],
  gates: [{ on: 'inputs', keep: '1/2' }],
});

describe('corrigenda ensemble', () => {
  test('prints the means beside weight scaling, exact where they are rational', async () => {
    const text = await printed(path.join(examples, 'base-2-unit.json'));
    expect(text.split('\n')[0]).toBe('3 gates, 8 masks');
    expect(text).toMatch(/^E +0\.730429292929293 += 1157\/1584$/mu);
    expect(text).toMatch(/^G +0\.653143986791975 +enclosed, 15 digits certain$/mu);
    expect(text).toMatch(/^NWGM - weight scaling +0 +exact$/mu);
  });

  test('prints JSON with exact numbers as strings', async () => {
    const text = await printed(path.join(examples, 'linear-16-masks.json'), '--json');
    expect(JSON.parse(text)).toMatchObject({
      schema: 1,
      method: 'enumerate',
      gates: 4,
      masks: 16,
      groups: [
        { title: 'output 0', figures: { E: { exact: '9', decimal: '9' }, V: { exact: '86' } } },
        { title: 'output 1', figures: { 'weight scaling': { exact: '9' } } },
      ],
    });
  });

  test('knows the classes of a softmax, and that weight scaling is their renormalised mean', async () => {
    const text = await printed(path.join(examples, 'three-classes.json'));
    expect(text.match(/^renormalised - weight scaling +0 or near/gmu)).toHaveLength(3);
    expect(text).toMatch(/^total of the geometric means +0\.8909/mu);
  });

  test.each([
    ['{"input": [NaN], "layers": [], "gates": []}', 'line 1, column 12: the file is not JSON'],
    [
      { ...(wide(2) as object), gates: [{ on: 'inputs', keep: '-1/2' }] },
      'gates[0].keep: expected',
    ],
    [{ ...(wide(2) as object), gates: [{ on: { input: 1e9 }, keep: 1 }] }, 'found 1000000000'],
    [wide(25), 'gates: 25 gates make 2^25 masks, and at most 2^24 (16,777,216) are enumerated'],
    [wide(1000), '1,000 gates make 2^1000 masks'],
    [wide(2000), '2,000 gates make 2^2000 masks'],
  ])('refuses %j with 2, the file and the reason', async (content, reason) => {
    const name = file(content);
    const { exitCode, said } = await usageOf('ensemble', name);
    expect(exitCode).toBe(2);
    expect(said).toContain(`error: ${name}: `);
    expect(said).toContain(reason);
  });

  test('refuses masks that cost too many additions', async () => {
    const units = new Array<string>(200).fill('x');
    const big = {
      input: new Array<number>(23).fill(1),
      layers: [{ weights: units.map(() => new Array<number>(23).fill(1)) }],
      gates: [{ on: 'inputs', keep: '1/2' }],
    };
    const { exitCode, said } = await usageOf('ensemble', file(big));
    expect(exitCode).toBe(2);
    expect(said).toMatch(/its 8,388,608 masks take about 2\^32 additions, and at most 2\^30/u);
  });

  test('refuses a file that is missing or too large, and another method', async () => {
    expect((await usageOf('ensemble', path.join(folder, 'none.json'))).exitCode).toBe(2);
    const { exitCode, said } = await usageOf('ensemble', file(' '.repeat(17 * 1024 * 1024)));
    expect(exitCode).toBe(2);
    expect(said).toContain('has more than 16,777,216 bytes');
    const method = await usageOf('ensemble', file(wide(1)), '--method', 'sample');
    expect(method.exitCode).toBe(2);
    expect(method.said).toContain('enumerate');
  });
});
