import type { Claim, ClaimDefinition, Kind, Standing } from './claim.js';

const KINDS: readonly Kind[] = [
  'identity',
  'inequality',
  'order',
  'iff',
  'derivation',
  'example',
  'measured',
];
const STANDINGS: readonly Standing[] = ['printed', 'reading', 'correction', 'beyond'];
const LEAST_MUTANTS = 2;

/**
 * Makes a claim of what a claim file says; the types of the case and of the
 * quantities are inferred from `domain` and `given`.
 *
 * The result is plain data: a claim that was made by another copy of this
 * module is as good.
 *
 * @throws TypeError that lists everything that is wrong with the definition.
 */
export function claim<Case, Quantities = Case>(
  definition: ClaimDefinition<Case, Quantities>,
): Claim {
  const problems = problemsOf(definition);
  if (problems.length > 0) throw new TypeError(`this is no claim: ${problems.join('; ')}`);
  const complete = {
    ...definition,
    standing: definition.standing ?? 'printed',
    given: definition.given ?? ((_A, kase: Case) => kase),
  };
  // The checker passes to each function only what the domain and `given` of the
  // same claim made, so the types of the case and of the quantities can be forgotten.
  return complete as unknown as Claim;
}

/** What keeps a value from being a claim, in words; empty where it is one. */
export function problemsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null)
    return [
      `expected an object made by claim({…}), found ${value === null ? 'null' : typeof value}`,
    ];
  const given = value as Readonly<Record<string, unknown>>;
  return [
    ...text('statement', given['statement']),
    ...text('source', given['source']),
    ...oneOf('kind', given['kind'], KINDS),
    ...(given['standing'] === undefined ? [] : oneOf('standing', given['standing'], STANDINGS)),
    ...domainProblems(given['domain']),
    ...(given['given'] === undefined ? [] : callable('given', given['given'])),
    ...(given['assuming'] === undefined ? [] : callable('assuming', given['assuming'])),
    ...callable('relation', given['relation']),
    ...mutantProblems(given['mutants'], given['relation']),
    ...(given['degree'] === undefined ? [] : degreeProblems(given['degree'])),
    ...(['boolean', 'undefined'].includes(typeof given['costly'])
      ? []
      : ['"costly" is to be true or false']),
    ...(given['related'] === undefined ? [] : relatedProblems(given['related'])),
    ...(given['notes'] === undefined ? [] : text('notes', given['notes'])),
  ];
}

function text(name: string, value: unknown): string[] {
  return typeof value === 'string' && value.trim() !== ''
    ? []
    : [`"${name}" is to be a string that is not empty`];
}

function oneOf(name: string, value: unknown, allowed: readonly string[]): string[] {
  return typeof value === 'string' && allowed.includes(value)
    ? []
    : [
        `"${name}" is to be one of ${allowed.join(', ')}, not ${value === undefined ? 'missing' : JSON.stringify(value)}`,
      ];
}

function callable(name: string, value: unknown): string[] {
  return typeof value === 'function' ? [] : [`"${name}" is to be a function`];
}

function domainProblems(value: unknown): string[] {
  if (typeof value !== 'object' || value === null)
    return ['"domain" is to be a domain, such as probability() or record({…})'];
  const domain = value as Readonly<Record<string, unknown>>;
  const missing = ['ofCost', 'neighbour', 'build', 'masks'].filter(
    (method) => typeof domain[method] !== 'function',
  );
  return missing.map((method) => `"domain" lacks the method ${method}`);
}

function degreeProblems(value: unknown): string[] {
  return Number.isSafeInteger(value) && (value as number) >= 1
    ? []
    : ['"degree" is to be a positive integer'];
}

const ID = /^[^/_.][^/]*(?:\/[^/_.][^/]*){1,2}$/u;

function relatedProblems(value: unknown): string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [undefined];
  return all.every((id) => typeof id === 'string' && ID.test(id))
    ? []
    : ['"related" is to be a list of ids such as "theory/jensen-gap"'];
}

function mutantProblems(value: unknown, relation: unknown): string[] {
  if (typeof value !== 'object' || value === null)
    return ['"mutants" is to be an object of wrong relations, by what is wrong with them'];
  const entries: [string, unknown][] = Object.entries(value);
  const problems = entries.flatMap(([name, mutant]) => [
    ...(name.trim() === '' ? ['a mutant has no name'] : []),
    ...callable(`mutants.${name}`, mutant),
    ...(mutant === relation ? [`the mutant "${name}" is the relation itself`] : []),
  ]);
  if (entries.length < LEAST_MUTANTS)
    problems.push(`"mutants" has ${entries.length} of at least ${LEAST_MUTANTS} entries`);
  if (new Set(entries.map(([, mutant]) => mutant)).size < entries.length)
    problems.push('two mutants are the same function');
  return problems;
}
