/** Environments of LaTeX and amsmath that are formulas by themselves. */
const DISPLAYED = [
  'equation',
  'align',
  'alignat',
  'flalign',
  'gather',
  'multline',
  'eqnarray',
  'displaymath',
  'dmath',
  'dgroup',
  'xalignat',
];

/** Environments that stand in a formula, and in Markdown sometimes bare. */
const INNER = [
  'aligned',
  'alignedat',
  'gathered',
  'split',
  'cases',
  'array',
  'matrix',
  'pmatrix',
  'bmatrix',
  'Bmatrix',
  'vmatrix',
  'Vmatrix',
];

/** Environments whose contents are not read. */
const VERBATIM = [
  'verbatim',
  'Verbatim',
  'BVerbatim',
  'lstlisting',
  'listing',
  'SaveVerbatim',
  'sagecode',
  'python',
  'Schunk',
  'minted',
  'comment',
  'filecontents',
  'alltt',
  'code',
  'Sinput',
  'Soutput',
  'pycode',
];

const displayed = withStars(DISPLAYED);
const inner = withStars(INNER);
const verbatim = withStars(VERBATIM);

function withStars(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => [name, `${name}*`]));
}

/** Whether an environment is a formula wherever it stands, in LaTeX. */
export function isDisplayEnvironment(name: string): boolean {
  return displayed.has(name);
}

/** Whether an environment is a formula or a part of one. */
export function isMathEnvironment(name: string): boolean {
  return displayed.has(name) || inner.has(name) || name === 'math';
}

/** Whether an environment's contents are printed as they are, or not at all. */
export function isVerbatimEnvironment(name: string): boolean {
  return verbatim.has(name);
}
