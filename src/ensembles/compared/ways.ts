import { durationOf } from './duration-of.js';
import { MethodError } from './method-error.js';
import type { Survey } from './survey.js';

export type Method = 'enumerate' | 'certified' | 'sample';

/** A method, in what numbers it computes, and why it is the one for a network. */
export interface Way {
  readonly method: Method;
  readonly numbers: 'exact' | 'doubles';
  readonly why: string;
}

/** So many masks are enumerated exactly within a second. */
const FEW_MASKS = 12;
const FEW_TERMS = 2 ** 16;
/** Where nothing but sampling is left: within half a minute. */
const PATIENT_TERMS = 2 ** 20;
/** What is enumerated exactly at most, if it is asked for. */
const MOST_MASKS = 24;
const MOST_TERMS = 2 ** 30;
/** Enumeration in doubles takes a second up to about here, and half a minute at its limit. */
const QUICK_GATES = 24;
const MOST_GATES = 30;

/**
 * The ways to compute the means of a network, the best first; if one fails for its
 * numbers, the next is tried.
 *
 * @param gates how many gates it has.
 * @param rate masks a second, measured when it is asked for.
 * @throws MethodError if the method that is asked for does not fit.
 */
export function waysFor(
  survey: Survey,
  gates: number,
  method: Method | undefined,
  rate: () => number,
): readonly Way[] {
  switch (method) {
    case undefined:
      return ownChoice(survey, gates);
    case 'sample':
      return [{ method: 'sample', numbers: 'doubles', why: 'as asked for' }];
    case 'certified':
      if (survey.units) return [{ ...CERTIFIED, why: 'as asked for' }];
      throw new MethodError(notCertified(survey, gates, rate));
    case 'enumerate': {
      const ways = enumerations(survey, MOST_TERMS, MOST_GATES).map((way) => ({
        ...way,
        why: 'as asked for',
      }));
      if (ways.length > 0) return ways;
      throw new MethodError(tooLarge(survey, gates, rate));
    }
  }
}

const CERTIFIED = { method: 'certified', numbers: 'doubles' } as const;
const IN_DOUBLES = { method: 'enumerate', numbers: 'doubles' } as const;
const EXACT = { method: 'enumerate', numbers: 'exact' } as const;

function ownChoice(survey: Survey, gates: number): readonly Way[] {
  const many = gatesText(gates);
  const ways: Way[] = [];
  const { units, drawn, notOne, exponent } = survey;
  if (isFew(survey)) ways.push({ ...EXACT, why: 'the masks are few' });
  ways.push(
    ...enumerations(survey, 0, QUICK_GATES).map((way) => ({
      ...way,
      why: `one layer: ${powerOfTwo(drawn ?? 0)} masks are quick in doubles`,
    })),
  );
  if (units)
    ways.push({
      ...CERTIFIED,
      why: `${many} make ${powerOfTwo(exponent)} masks; integrals over one layer of logistic units need none of them`,
    });
  for (const way of enumerations(survey, PATIENT_TERMS, MOST_GATES))
    ways.push({ ...way, why: `${many} make ${powerOfTwo(exponent)} masks, still within reach` });
  ways.push({
    method: 'sample',
    numbers: 'doubles',
    why:
      `${many} make ${powerOfTwo(exponent)} masks, too many to enumerate, and ` +
      (notOne ??
        (units ? 'their totals spread too far' : 'the layer is a softmax over several classes')),
  });
  return ways;
}

function enumerations(
  survey: Survey,
  terms: number,
  gates: number,
): readonly Pick<Way, 'method' | 'numbers'>[] {
  const ways: Pick<Way, 'method' | 'numbers'>[] = [];
  if (terms === MOST_TERMS && isFew(survey)) ways.push(EXACT);
  const { drawn, layer, classes } = survey;
  if (layer && drawn !== undefined && classes <= 1000 && drawn + Math.log2(classes / 2) <= gates)
    ways.push(IN_DOUBLES);
  if (survey.exponent <= MOST_MASKS && survey.terms <= terms) ways.push(EXACT);
  return ways;
}

function isFew({ exponent, terms }: Survey): boolean {
  return exponent <= FEW_MASKS && terms <= FEW_TERMS;
}

function tooLarge(survey: Survey, gates: number, rate: () => number): string {
  const { exponent, units } = survey;
  const instead = units ? 'certified' : 'sample';
  return (
    `gates: ${gatesText(gates)} make ${powerOfTwo(exponent)} masks, too many to enumerate: ` +
    `${timeFor(exponent, rate)}; use --method ${instead}`
  );
}

function notCertified(survey: Survey, gates: number, rate: () => number): string {
  const { exponent, notOne } = survey;
  const why = notOne ?? 'it is a softmax over more than two classes';
  const enumerable = enumerations(survey, MOST_TERMS, MOST_GATES).length > 0;
  return (
    `--method certified is for one layer of logistic units above gates, and not for this ` +
    `network: ${why}; use --method ${enumerable ? 'enumerate' : 'sample'} (` +
    `${gatesText(gates)} make ${powerOfTwo(exponent)} masks: ${timeFor(exponent, rate)})`
  );
}

function timeFor(exponent: number, rate: () => number): string {
  const speed = rate();
  const round = Number(speed.toPrecision(2));
  return (
    `enumerating them would take ${durationOf(exponent - Math.log2(speed))} at the ` +
    `${Math.round(round).toLocaleString('en')} masks a second measured here`
  );
}

/** "2^25"; "about 2^25" where the exponent is not an integer. */
export function powerOfTwo(exponent: number): string {
  return Number.isInteger(exponent) ? `2^${exponent}` : `about 2^${Math.round(exponent)}`;
}

function gatesText(count: number): string {
  return `${count.toLocaleString('en')} gate${count === 1 ? '' : 's'}`;
}
