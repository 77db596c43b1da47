/**
 * What is wrong outside of the engine: a claim, a ledger, a call, a network.
 * Each is planted in a folder of its own; `code` is the exit code it has to get,
 * and `says` a part of the message.
 */
import { claimFile, identity, OutsideFolder } from './outside.mjs';

const FIRST = 'properties/some-paper/eq-1.ts';
const LEDGER = 'reports/ledger.json';
const VERIFY = ['verify', '--cases', '40', '--workers', '1'];

function withClaim(what, text, code, says) {
  return { what, plant: (folder) => folder.write(FIRST, text), code, says };
}

function withLedger(what, change, code, says) {
  return { what, plant: (folder) => folder.edit(LEDGER, change), code, says };
}

function withNetwork(what, text, says) {
  return {
    what,
    plant: (folder) => folder.write('network.json', text),
    args: ['ensemble', 'network.json'],
    code: 2,
    says,
  };
}

/** A linear unit with gated inputs, as text, so that it can hold what is no JSON. */
function network(input, keep) {
  const weights = input.replace(/[^,]+/gu, '1');
  return `{"input": [${input}], "layers": [{"weights": [[${weights}]]}], "gates": [{"on": "inputs", "keep": ${keep}}]}`;
}

/** A million connections, each named a thousand times. */
function manyGates() {
  const row = `[${Array(1000).fill('0').join(',')}]`;
  const weights = `[${Array(1000).fill(row).join(',')}]`;
  const on = Array(1000).fill('{"layer": 1, "from": 0}').join(',');
  return `{"input": ${row}, "layers": [{"weights": ${weights}}], "gates": [{"on": [${on}], "keep": 0.5}]}`;
}

export const NO_LINKS = 'a relation without links';
export const NO_CASES = 'a domain that generates nothing';
export const ROOT = '√((1 − e)²) = 1 − e';
export const NEAR = 'two rational sides that differ by 10⁻⁶⁰';
export const UNDECIDED = 'a claim that stays undecided, ln 2 + ln 3 ≤ ln 6';
export const ONE_UNDECIDED = 'a claim with one undecided case, p (ln 2 + ln 3) ≤ ln 6';
export const DELETED = 'a claim file deleted';

export const SCENARIOS = [
  { what: 'nothing', plant: () => undefined, code: 0, says: 'as the ledger wants it' },
  withClaim(
    'a wrong sign in a relation',
    identity('A.of(p).plus(A.of(p).times(p))'),
    1,
    'came to "refuted"',
  ),
  withClaim(NO_LINKS, claimFile('() => []'), 2, 'a relation has no links'),
  withClaim(
    NO_CASES,
    claimFile('(p, A) => [equal(A.of(p), A.of(p))]', 'filter(probability(), () => false)'),
    1,
    'came to "vacuous"',
  ),
  withClaim(
    ROOT,
    claimFile(`(_p, A) => {
      const x = A.of(1).minus(A.of(1).exp());
      return [equal(A.powers([[x.times(x), '1/2']]), x)];
    }`),
    1,
    'came to "refuted"',
  ),
  withClaim(
    NEAR,
    claimFile("(p, A) => [equal(A.of(p), A.of(p).plus(A.of('1e-60')))]"),
    1,
    'came to "refuted"',
  ),
  withClaim(
    'two irrational sides that differ by 10⁻⁶⁰',
    claimFile("(p, A) => [equal(A.of(p).exp(), A.of(p).exp().plus(A.of('1e-60')))]"),
    1,
    'came to "refuted"',
  ),
  withClaim(
    UNDECIDED,
    claimFile('(_p, A) => [atMost(A.of(2).ln().plus(A.of(3).ln()), A.of(6).ln())]'),
    1,
    'came to "undecided"',
  ),
  withClaim(
    ONE_UNDECIDED,
    claimFile('(p, A) => [atMost(A.of(2).ln().plus(A.of(3).ln()).times(p), A.of(6).ln())]'),
    1,
    'came to "undecided"',
  ),
  {
    what: DELETED,
    plant: (folder) => folder.delete(FIRST),
    code: 1,
    says: 'is in the ledger, but has no file',
  },
  withClaim(
    'a claim file with a syntax error',
    "import { claim } from 'corrigenda';\nexport default claim({ ;\n",
    2,
    'eq-1.ts:2:',
  ),
  withLedger(
    'a ledger edited to another verdict',
    (text) => text.replace('"holds"', '"refuted"'),
    1,
    'was expected to be "refuted" and came to "holds"',
  ),
  withLedger(
    'a ledger edited to a stronger guarantee',
    (text) => text.replace('"exact"', '"proved"'),
    1,
    'wants the guarantee "proved"',
  ),
  withLedger('a ledger cut short', (text) => text.slice(0, -4), 2, 'is not JSON'),
  {
    what: '--cases 0',
    plant: () => undefined,
    args: ['verify', '--cases', '0'],
    code: 2,
    says: "'0' is invalid",
  },
  {
    what: 'an unknown pattern',
    plant: () => undefined,
    args: ['verify', 'no-such-paper'],
    code: 2,
    says: 'matches no claim',
  },
  withNetwork('a network with NaN', network('1, NaN', '0.5'), 'NaN'),
  withNetwork(
    'a network with a negative probability',
    network('1, 2', '[0.5, -0.25]'),
    'gates[0].keep[1]',
  ),
  withNetwork('a network with 10⁹ gates', manyGates(), 'network.json'),
];

/**
 * Runs a scenario with the working copy's command.
 *
 * @returns the exit code, the line of the output that holds what it has to say (or its first difference),
 *   and whether both are as they have to be.
 */
export async function play(copy, { plant, args = VERIFY, code: wanted, says }) {
  const folder = new OutsideFolder(copy);
  try {
    const prepared = await folder.run([...VERIFY, '--update-ledger']);
    if (prepared.code !== 0)
      return { code: prepared.code, line: tellingLine(prepared.text), ok: false };
    plant(folder);
    const { code, text } = await folder.run(args);
    const said = text.split('\n').find((line) => line.includes(says));
    return {
      code,
      line: (said?.trim() ?? tellingLine(text)).replaceAll(`${folder.folder}/`, ''),
      ok: code === wanted && said !== undefined,
    };
  } finally {
    folder.remove();
  }
}

/** The first difference from the ledger, or else the last line. */
function tellingLine(text) {
  const lines = text.split('\n').map((line) => line.trim());
  const difference = lines.find((line) => /^some-paper\/\S+ (?:was|wants|is|has) /u.test(line));
  return difference ?? lines.filter((line) => line !== '' && !line.startsWith('Report:')).at(-1);
}
