import type { FormulaResult } from '../../documents/check-formula.js';
import type { Verdict } from '../../claims/verdict.js';
import { abbreviate } from '../abbreviate.js';
import type { Paint } from '../paint.js';
import { oneLine } from '../plain-text.js';
import { printedWitness } from '../printed-witness.js';
import type { PrintedSide } from '../printed-witness.js';
import { duration, grouped, quantity } from '../quantity.js';
import { table } from '../table.js';
import {
  GUARANTEE_MEANING,
  VERDICT_MEANING,
  arithmeticPhrase,
  casesDrawn,
  casesLeftOut,
  verdictPhrase,
} from '../wording.js';

const LONGEST_FORMULA = 200;
const LONGEST_VALUE = 120;
const LONGEST_NOTE = 400;

/** What the check of a formula came to, for a terminal; it ends in a line end. */
export function checkText(checked: FormulaResult, paint: Paint): string {
  return `${checkLines(checked, paint).join('\n')}\n`;
}

function checkLines(checked: FormulaResult, paint: Paint): readonly string[] {
  const { result, secondOpinion } = checked;
  if (secondOpinion.disagreements.length > 0)
    return [
      paint.bad('error, two programs disagree'),
      `  What came out was: ${verdictPhrase(result)}. It does not count.`,
      ...secondOpinion.disagreements.map((one) => `mathjs    ${oneLine(one)}`),
    ];
  const { verdict, guarantee, cases } = result;
  const meaning =
    verdict === 'holds' && guarantee !== undefined
      ? GUARANTEE_MEANING[guarantee]
      : VERDICT_MEANING[verdict];
  const domain = oneLine(result.domain);
  return [
    mark(verdict, paint)(verdictPhrase(result)),
    `  ${meaning}`,
    ...witnessLines(checked, paint),
    `read as   ${abbreviate(oneLine(checked.read), LONGEST_FORMULA)}`,
    `for       ${domain === '' ? 'no variables: one case' : abbreviate(domain, LONGEST_FORMULA)}`,
    ...[arithmeticPhrase(cases), ...casesLeftOut(cases)]
      .filter((line) => line !== '')
      .map((line, place) => `${place === 0 ? 'cases   ' : '        '}  ${line}`),
    ...thinLines(checked, paint),
    ...nearestLines(checked),
    ...variantLines(checked),
    opinionLine(checked),
    ...result.notes.map((note) => `note      ${abbreviate(oneLine(note), LONGEST_NOTE)}`),
    paint.dim(`seed ${checked.seed}, ${duration(result.seconds)}`),
  ];
}

function mark(verdict: Verdict, paint: Paint): (text: string) => string {
  if (verdict === 'holds') return paint.good;
  return verdict === 'refuted' || verdict === 'error' ? paint.bad : paint.doubtful;
}

/** The values of the variables, and both sides, in two small tables. */
function witnessLines(checked: FormulaResult, paint: Paint): readonly string[] {
  const witness = printedWitness(checked);
  if (witness === undefined) return [];
  const { sign, left, right, link } = witness;
  const values = Object.entries(witness.case as Readonly<Record<string, unknown>>);
  const side = (name: string, of: PrintedSide) => [
    { text: name },
    { text: abbreviate(oneLine(of.text), 40) },
    { text: abbreviate(of.value, LONGEST_VALUE) },
    { text: of.decimal === of.value ? '' : `≈ ${of.decimal}` },
  ];
  const lines = [
    ...values.map(([name, value]) => `${name} = ${abbreviate(String(value), LONGEST_VALUE)}`),
    ...table(
      [
        { heading: 'side' },
        { heading: 'formula' },
        { heading: witness.exact ? 'exact value' : 'enclosure' },
        { heading: '' },
      ],
      [side('left', left), side('right', right)],
      paint.bold,
    ),
    `stated: left ${sign} right${checked.signs.length > 1 ? ` (link ${link})` : ''}`,
  ];
  return ['', ...lines.map((line) => `  ${line}`), ''];
}

/** A warning where hardly any case says something. */
function thinLines({ result }: FormulaResult, paint: Paint): readonly string[] {
  const { cases, verdict } = result;
  const drawn = casesDrawn(cases);
  if (verdict !== 'holds' || cases.undefined * 2 <= drawn) return [];
  return [
    paint.doubtful(
      `beware    only ${grouped(cases.held)} of ${quantity(drawn, 'case')} count: in the others a side is undefined`,
    ),
  ];
}

function nearestLines({ result: { slack, verdict } }: FormulaResult): readonly string[] {
  if (slack === undefined || verdict === 'refuted') return [];
  return [`nearest   relative slack ${slack.value} at ${JSON.stringify(slack.case)}`];
}

/** How many of the variants with a slip were seen to be false; the others by name. */
function variantLines({ result: { mutants, verdict } }: FormulaResult): readonly string[] {
  if (mutants.length === 0 || verdict !== 'holds') return [];
  const alive = mutants.filter((mutant) => mutant.verdict !== 'refuted');
  const refuted = mutants.length - alive.length;
  const first = `planted   ${grouped(refuted)} of ${quantity(mutants.length, 'variant')} with a slip refuted`;
  if (alive.length === 0) return [first];
  return [
    `${first}; the others may be true as well:`,
    ...alive.map(({ name }) => `            ${abbreviate(oneLine(name), 100)}`),
  ];
}

function opinionLine({ secondOpinion: { compared, beyond } }: FormulaResult): string {
  const left = beyond === 0 ? '' : `; ${grouped(beyond)} beyond its precision, or undefined`;
  if (compared === 0) return `mathjs    has no second opinion${left}`;
  return `mathjs    agrees on ${quantity(compared, 'side')} that it evaluated in 64 digits${left}`;
}
