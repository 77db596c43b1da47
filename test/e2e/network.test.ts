import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OutsideProject } from './outside-project.js';
import type { Ended } from './outside-project.js';

let project: OutsideProject;

beforeAll(() => {
  project = new OutsideProject();
});

afterAll(() => {
  project.remove();
});

/** A linear unit over the inputs, each with a gate, as JSON text. */
function network(input: string, keep = '"1/2"', on = '"inputs"'): string {
  const weights = input.replace(/[^,]+/gu, '1');
  return `{"input": [${input}], "layers": [{"weights": [[${weights}]]}], "gates": [{"on": ${on}, "keep": ${keep}}]}`;
}

function ensemble(text: string, ...options: readonly string[]): Ended {
  project.write('network.json', text);
  return project.run(['ensemble', 'network.json', ...options]);
}

describe('corrigenda ensemble', () => {
  it('takes a sound network', () => {
    const { code, stdout } = ensemble(network('1, 2'));
    expect(code).toBe(0);
    expect(stdout).toContain('3/2');
  });

  it('prints JSON that parses', () => {
    const { code, stdout } = ensemble(network('1, 2'), '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ gates: 2, masks: 4 });
  });

  it.each<[string, string, RegExp]>([
    ['NaN', network('1, NaN'), /NaN|line|position/u],
    ['NaN in quotes', network('1, "NaN"'), /input\[1\].*NaN/u],
    [
      'a negative probability',
      network('1, 2', '[0.5, -0.25]'),
      /keep\[1\].*-0\.25|keep\[1\].*-1\/4/u,
    ],
    ['a probability above 1', network('1, 2', '"5/4"'), /keep.*5\/4/u],
    ['too many probabilities', network('1, 2', '[0.5, 0.5, 0.5]'), /keep.*3/u],
    ['a gate where no input is', network('1, 2', '0.5', '{"input": 1000000000}'), /1000000000/u],
    ['nothing in it', '', /network\.json/u],
  ])('refuses %s, and says where', (_what, text, message) => {
    const { code, stderr, stdout } = ensemble(text);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^error: /u);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /mu);
  });

  /** A fully connected linear layer, with zeros for weights, as JSON text. */
  function dense(units: number, inputs: number, gates: string): string {
    const row = `[${Array(inputs).fill('0').join(',')}]`;
    const weights = `[${Array(units).fill(row).join(',')}]`;
    return `{"input": ${row}, "layers": [{"weights": ${weights}}], "gates": [${gates}]}`;
  }

  const connections = '{"layer": 1, "from": 0}';
  const nines = '9'.repeat(1_000_000);
  const deep = `${'['.repeat(500_000)}${']'.repeat(500_000)}`;
  const oneOf = Array.from({ length: 1000 }, (_, i) => `"1/${2 * i + 100_001}"`).join(',');

  it.each<[what: string, text: string, message: RegExp]>([
    [
      '10^9 gates, before it makes them,',
      dense(1000, 1000, `{"on": [${Array(1000).fill(connections).join(',')}], "keep": 0.5}`),
      /gates\[0\]\.on\[1\]: a second gate on the connection from unit 0 of layer 0/u,
    ],
    [
      '2·10^6 gates',
      dense(2000, 1000, `{"on": ${connections}, "keep": 0.5}`),
      /gates\[0\]\.on: .*1000000 places/u,
    ],
    [
      'pairwise independent gates of 10^9 draws',
      dense(1, 1000, '{"on": "inputs", "pairwise": "1/1021"}'),
      /gates\[0\]\.pairwise: .*2\^24 entries/u,
    ],
    [
      'choices over a long denominator',
      dense(1, 1000, `{"on": "inputs", "oneOf": [${oneOf}]}`),
      /gates\[0\]\.oneOf: the common denominator/u,
    ],
    ['a number of 10^6 digits', network(`1, ${nines}`), /input\[1\]: .*at most 200 digits/u],
    ['a fraction of as many', network(`1, "1/${nines}"`), /input\[1\]: .*at most 200 digits/u],
    ['an exponent of 9 digits', network('1, 1e999999999'), /input\[1\]: .*1e999999999/u],
    ['nesting 500,000 deep', `{"input": ${deep}, "layers": [], "gates": []}`, /input\[0\]: /u],
    ['5 MB', network('1, 2') + ' '.repeat(5e6), /more than 4194304 characters/u],
    ['20 MB', network('1, 2') + ' '.repeat(2e7), /more than 16777216 bytes/u],
  ])('refuses %s and says where', (_what, text, message) => {
    const { code, stderr } = ensemble(text);
    expect(stderr).toMatch(/^error: network\.json/u);
    expect(stderr).toMatch(message);
    expect(stderr.length).toBeLessThan(1000);
    expect(code).toBe(2);
  });

  it('refuses to enumerate 2^60 masks, and says how long it would take and what to do', () => {
    const { code, stderr } = ensemble(
      network(Array(60).fill('1').join(', ')),
      '--method',
      'enumerate',
    );
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^error: network\.json: gates: 60 gates make 2\^60 masks, .* about .* years .*; use --method sample$/mu,
    );
  });

  it('refuses integrals for a linear unit', () => {
    const { code, stderr } = ensemble(network('1, 2'), '--method', 'certified');
    expect(code).toBe(2);
    expect(stderr).toContain('its units are linear; use --method enumerate');
  });

  it('picks integrals for a logistic unit of 1,200 gates', () => {
    const unit = network(Array(1200).fill('0.1').join(', ')).replace(
      '"weights"',
      '"activation": "logistic", "weights"',
    );
    const { code, stdout } = ensemble(unit, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ method: 'certified', masks: '2^1200', seed: 0 });
  });

  it('samples a layer of 10^6 gates', () => {
    const { code, stdout } = ensemble(
      dense(1000, 1000, `{"on": ${connections}, "keep": 0.5}`),
      '--samples',
      '20',
    );
    expect(code).toBe(0);
    expect(stdout).toContain('1,000,000 gates, 2^1000000 masks; method: sample, 20 masks drawn');
  });

  it('encloses what would have too many digits to be exact', () => {
    // Denominators without large common factors multiply from layer to layer.
    const rows = Array.from({ length: 20 }, (_, unit) =>
      Array.from({ length: 20 }, (_, source) => `1/${10 ** 12 + 39 + 2 * (20 * unit + source)}`),
    );
    const { code, stdout } = ensemble(
      JSON.stringify({
        input: Array(20).fill(1),
        layers: Array(8).fill({ weights: rows }),
        gates: [{ on: { input: 0 }, keep: '1/2' }],
      }),
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/^E +\S+ +enclosed, 15 digits certain$/mu);
  });

  it('says that a file is not there', () => {
    const { code, stderr } = project.run(['ensemble', 'nowhere.json']);
    expect(code).toBe(2);
    expect(stderr).toContain('nowhere.json');
  });
});
