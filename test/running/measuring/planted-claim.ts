/** The text of a measured claim whose experiment is an expression of `lab` and `seed`. */
export function measuredText(
  observe: string,
  { claimed = '{ above: 0 }', long = false, alone = false, seeds = 5 } = {},
): string {
  return `import { measured } from 'corrigenda';

export default measured({
  statement: 'x > 0',
  source: 'book',
  statistic: 'the number of the seed',
  claimed: ${claimed},
  seeds: ${seeds},
  setting: 'no networks',
  long: ${long},
  alone: ${alone},
  observe: (lab, seed) => ${observe},
});
`;
}
