import type { Json } from '../claims/domain.js';
import type { Examination } from './examination.js';
import type { Coverage } from './verdict.js';

/** The share of unmet cases above which the report says so. */
const NEARLY_ALL = 0.95;

/** Why a claim is undecided or vacuous, and what else a reader of its verdict should know. */
export function remarksOn(examination: Examination, coverage: Coverage): readonly string[] {
  const { tally, mutants, claim } = examination;
  const { total } = tally;
  const remarks: string[] = [];
  const count = (verdict: Parameters<typeof tally.number>[0]): number => tally.number(verdict);
  const first = (verdict: Parameters<typeof tally.number>[0]): string => {
    const remark = tally.first(verdict);
    if (remark === undefined) return '';
    return `${caseText(remark.parameters)}${remark.reason === '' ? '' : `: ${remark.reason}`}`;
  };
  if (total === 0) remarks.push('the domain generated no case');
  if (coverage.cutShort) remarks.push(`undecided (budget): stopped after ${total} cases`);
  if (count('undecided') > 0)
    remarks.push(
      `${count('undecided')} of ${total} cases are undecided, the first ${first('undecided')}`,
    );
  if (count('undefined') > 0)
    remarks.push(
      `a side is undefined in ${count('undefined')} of ${total} cases, the first ${first('undefined')}`,
    );
  if (count('unmet') === total && total > 0)
    remarks.push(`no case meets the assumptions, the first ${first('unmet')}`);
  else if (count('unmet') > NEARLY_ALL * total)
    remarks.push(`${count('unmet')} of ${total} cases do not meet the assumptions`);
  if (count('vanishing') > 0)
    remarks.push(
      `both sides vanish to the stated order in ${count('vanishing')} of ${total} cases, where 0 or the opposite sign would agree as well; the first ${first('vanishing')}`,
    );
  if (coverage.complete && tally.isEnclosed)
    remarks.push('every case of the finite domain was tried, some of them in enclosures only');
  if (count('held') === 0 && count('refuted') + count('vanishing') > 0)
    remarks.push(
      'the relation holds in no case: its mutants were judged on cases in which it does not',
    );
  remarks.push(...mutants.errors);
  if (claim.notes !== undefined) remarks.push(claim.notes);
  return remarks;
}

const LONGEST_CASE = 300;

/** The parameters of a case on one line, cut where they are long. */
export function caseText(parameters: Json): string {
  const text = JSON.stringify(parameters);
  return text.length > LONGEST_CASE ? `${text.slice(0, LONGEST_CASE)}…` : text;
}
