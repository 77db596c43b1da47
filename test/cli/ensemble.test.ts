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
    expect(text.split('\n').slice(0, 2)).toEqual([
      'weight scaling is off by 0.0696 (0.8 for a true mean of 0.7304)',
      '3 gates, 8 masks; method: enumerate, exact numbers (the masks are few)',
    ]);
    expect(text).toMatch(/^Gaussian approximation +0\.72996375 +-0\.000466$/mu);
    expect(text).toMatch(/^1000 sampled masks +0\.7\d+ +-?0\.0\d+$/mu);
    expect(text).toMatch(/ s; masks sampled with --seed 0$/mu);
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
      numbers: 'exact',
      masks: 16,
      summary: 'weight scaling is exact (9 for a true mean of 9, output 0, where it is most)',
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
  ])('refuses %j with 2, the file and the reason', async (content, reason) => {
    const name = file(content);
    const { exitCode, said } = await usageOf('ensemble', name);
    expect(exitCode).toBe(2);
    expect(said).toContain(`error: ${name}: `);
    expect(said).toContain(reason);
  });

  test.each([
    [
      'enumerate',
      25,
      /25 gates make 2\^25 masks, too many to enumerate: .* would take about .*; use --method sample/u,
    ],
    [
      'enumerate',
      2000,
      /2\^2000 masks, .* about 10\^\d+ years at the [\d,]+ masks a second .*; use --method sample/u,
    ],
    ['certified', 3, /--method certified is for .* its units are linear; use --method enumerate/u],
    ['certified', 60, /its units are linear; use --method sample \(60 gates make 2\^60 masks/u],
  ])('refuses --method %s for %i gates of a linear unit', async (method, gates, reason) => {
    const { exitCode, said } = await usageOf('ensemble', file(wide(gates)), '--method', method);
    expect(exitCode).toBe(2);
    expect(said).toMatch(reason);
  });

  test('samples what is neither few masks nor a layer of logistic units', async () => {
    const name = file(wide(60));
    const text = await printed(name, '--samples', '500', '--seed', '3');
    expect(text).toMatch(
      /^60 gates, 2\^60 masks; method: sample, 500 masks drawn \(.* its units are linear\)$/mu,
    );
    expect(text).toMatch(/^weight scaling is off by at most [\d.]+, with 95 % confidence/u);
    const again = await printed(name, '--samples', '500', '--seed', '3');
    const table = (printedText: string) => printedText.split('\n').slice(0, -2);
    expect(table(again)).toEqual(table(text));
  });

  test('takes a logistic unit of many gates by integrals, and says why', async () => {
    const unit = wide(200) as { layers: { activation?: string }[] };
    unit.layers[0]!.activation = 'logistic';
    const text = await printed(file(unit));
    expect(text).toMatch(/^200 gates, 2\^200 masks; method: certified, .*need none of them\)$/mu);
    expect(text).toMatch(/^E - weight scaling +.+ enclosed/mu);
  });

  test('refuses a file that is missing or too large, and another method', async () => {
    expect((await usageOf('ensemble', path.join(folder, 'none.json'))).exitCode).toBe(2);
    const { exitCode, said } = await usageOf('ensemble', file(' '.repeat(17 * 1024 * 1024)));
    expect(exitCode).toBe(2);
    expect(said).toContain('has more than 16777216 bytes');
    const method = await usageOf('ensemble', file(wide(1)), '--method', 'guess');
    expect(method.exitCode).toBe(2);
    expect(method.said).toContain('enumerate, certified, sample');
  });
});
