import { readFormula, type ReadFormula } from '../meaning/read-formula.js';
import { MOST_TOKENS_IN_ALL } from '../tex/expand.js';
import { customaryMacros } from '../tex/customary.js';
import type { Macro } from '../tex/macro.js';
import { readMacros } from '../tex/read-macros.js';
import { formatOf, type Format } from '../scan/format.js';
import { texOf, type FoundFormula, type Scan } from '../scan/found.js';
import { scanLatex } from '../scan/latex.js';
import { scanMarkdown } from '../scan/markdown.js';
import { hiddenCharacters } from '../text/hidden-characters.js';
import { Lines } from '../text/lines.js';
import type { DocumentFormula, EquationNumber, ReadDocument } from './document.js';
import { headOf } from './heads.js';
import { ignoredBy } from './ignored.js';
import type { Notation } from '../notation/notation.js';
import { inOrder, masked } from './mask.js';
import { equationNumbers, loneNumber } from './numbers.js';
import { mainChain, roleOf } from './roles.js';
import { sectionStarts } from './sections.js';
import { sentenceAround } from './sentences.js';
import { theoremAt, theoremsOf } from './theorems.js';
import { unmarkedMathematics } from './unmarked.js';
import { proseWords } from './words.js';

export interface ReadingOptions {
  /** The file's name, whose ending may tell the format. */
  readonly name?: string;
  readonly format?: Format;
  /** The texts of files that are input, by the names in the document, or why one is not read. */
  readonly input?: (name: string) => { readonly text: string } | { readonly reason: string };
  /** Macros from elsewhere, that the document's own go before. */
  readonly macros?: ReadonlyMap<string, Macro>;
  /** Whether the time for the document is over; what has not been read then is skipped. */
  readonly isOver?: () => boolean;
  /** What the author says of symbols, and which formulas are not to be judged. */
  readonly notation?: Notation;
}

/** Longer documents are searched for formulas, and nothing else of them is read. */
export const LONGEST_READ = 4 * 1024 * 1024;
/** Formulas of one document that are read. */
export const MOST_FORMULAS = 100_000;
/** Formulas of one document that are found and listed. */
export const MOST_LISTED = 2_000_000;
/** Blanks and words that may lie between the steps of a derivation. */
const FAR = 2_000;
const MOST_INPUTS = 200;
const MOST_HIDDEN = 1_000;

/** Reads a document: its formulas with their trees, numbers, sentences and roles. */
export function readDocument(text: string, options: ReadingOptions = {}): ReadDocument {
  const lines = new Lines(text);
  const format = options.format ?? formatOf(text, options.name);
  const definitions = readMacros(text);
  const scan: Scan =
    format === 'latex'
      ? scanLatex(text, definitions.stretches, MOST_LISTED)
      : scanMarkdown(text, lines, MOST_LISTED);
  const inputs =
    format === 'latex' ? readInputs(definitions.inputs, options) : { macros: [], missing: [] };
  const macros = new Map([
    ...customaryMacros,
    ...(options.macros ?? []),
    ...inputs.macros,
    ...definitions.macros,
    // An author who gives a macro knows better than what was found.
    ...(options.notation?.macros ?? []),
  ]);
  const limits: string[] = definitions.limit === undefined ? [] : [definitions.limit];
  const isWhole = text.length <= LONGEST_READ;
  const most = isWhole ? MOST_FORMULAS : 0;
  const wanted = scan.formulas.slice(0, most);
  const unread = {
    found: scan.formulas.slice(most),
    reason: isWhole
      ? `after the first ${MOST_FORMULAS} formulas: found, and not read`
      : `longer than ${LONGEST_READ} characters: formulas were found, and not read`,
  };
  if (!isWhole) limits.push(unread.reason);
  else if (unread.found.length > 0)
    limits.push(
      `${scan.formulas.length + scan.more} formulas: those after the first ${MOST_FORMULAS} are not read`,
    );
  if (scan.more > 0)
    limits.push(
      `${scan.formulas.length + scan.more} formulas: those after the first ${MOST_LISTED} are not listed`,
    );
  const prose = isWhole ? masked(text, inOrder(scan.formulas, scan.hidden)) : '';
  const theorems = format === 'latex' && isWhole ? theoremsOf(text, prose) : [];
  const context = {
    macros,
    names: isWhole ? proseWords(prose) : new Set<string>(),
    effort: { tokens: MOST_TOKENS_IN_ALL },
  };
  const read: Raw[] = [];
  for (const found of wanted) {
    if (options.isOver?.() === true) break;
    const tex = texOf(text, found);
    read.push({ found, tex, read: readFormula(tex, found.bodyStart, context) });
  }
  const outOfTime = 'the time for this document was over before it was read';
  if (read.length < wanted.length)
    limits.push(`the time was over after ${read.length} of ${wanted.length} formulas`);
  const formulas = [
    ...withRoles({ text, lines, prose, theorems }, read).map((one) =>
      withReason(one, options.notation),
    ),
    ...wanted.slice(read.length).map((found) => unreadFormula(text, found, outOfTime)),
  ];
  const numbered = formulas.flatMap((one) => one.numbers);
  const unmarked = isWhole ? unmarkedMathematics(masked(prose, inOrder(numbered)), lines) : [];
  return {
    ...{ text, lines, format, formulas, unread, unmarked, limits },
    ...{ unclosed: scan.unclosed, hidden: scan.hidden, theorems },
    sections: sectionStarts(prose, format),
    hiddenCharacters: hiddenCharacters(text, MOST_HIDDEN),
    missingInputs: inputs.missing,
    ...(options.notation && { notation: options.notation }),
  };
}

/** A formula with the reason for which a notation file has it ignored. */
function withReason(formula: DocumentFormula, notation: Notation | undefined): DocumentFormula {
  const one = notation && ignoredBy(notation, formula);
  return one === undefined ? formula : { ...formula, ignored: one.reason };
}

/** A formula past a limit: found, and not read. */
export function unreadFormula(text: string, found: FoundFormula, reason: string): DocumentFormula {
  const gap = { start: found.start, end: found.end, reason };
  const nothing = { marks: [], unbalanced: [], numbers: [], sentence: '', role: 'other' as const };
  return { ...nothing, because: reason, found, tex: texOf(text, found), gap };
}

interface Raw {
  readonly found: FoundFormula;
  readonly tex: string;
  readonly read: ReadFormula;
}

function withRoles(
  {
    text,
    lines,
    prose,
    theorems,
  }: Pick<ReadDocument, 'text' | 'lines' | 'theorems'> & { readonly prose: string },
  raw: readonly Raw[],
): DocumentFormula[] {
  const seen = new Set<string>();
  let previous: { head: string | undefined; end: number } | undefined;
  const formulas = raw.map(({ found, tex, read }): DocumentFormula => {
    const sentence = sentenceAround(text, prose, lines, found);
    const before = prose
      .slice(Math.max(0, found.start - 160), found.start)
      .replace(/[\s>]+/gu, ' ')
      .trimEnd();
    const chain = read.tree && mainChain(read.tree);
    const first = chain?.members[0];
    const head = first === undefined ? undefined : headOf(first);
    const isNear =
      previous !== undefined &&
      found.start - previous.end < FAR &&
      prose.slice(previous.end, found.start).trim().length < 120;
    const lone = loneNumber(tex, found);
    const theorem = theoremAt(theorems, found.start);
    const reasoned =
      lone === undefined
        ? roleOf({
            theorem,
            ...{ tree: read.tree, display: found.display, sentence, before, seen },
            previous: isNear && previous !== undefined ? { head: previous.head } : undefined,
          })
        : { role: 'other' as const, because: 'it is the number of an equation' };
    if (head !== undefined) seen.add(head);
    if (found.display && lone === undefined) previous = { head, end: found.end };
    return {
      ...{ found, tex, sentence, ...reasoned, marks: read.marks, unbalanced: read.unbalanced },
      ...(theorem && { theorem }),
      ...(read.tree && { tree: read.tree }),
      ...(read.gap && lone === undefined && { gap: read.gap }),
      // A number on its own is that of the formula before it.
      numbers: lone === undefined ? equationNumbers(text, tex, found, read.marks) : [],
    };
  });
  return withLoneNumbers(formulas);
}

/** A formula that is nothing but a number numbers the one before it. */
function withLoneNumbers(formulas: readonly DocumentFormula[]): DocumentFormula[] {
  return formulas.map((formula, at) => {
    const next = formulas[at + 1];
    const number: EquationNumber | undefined =
      next === undefined || formula.numbers.length > 0
        ? undefined
        : loneNumber(next.tex, next.found);
    const isNear = next !== undefined && next.found.start - formula.found.end < 80;
    return number === undefined || !isNear ? formula : { ...formula, numbers: [number] };
  });
}

function readInputs(
  named: readonly { readonly name: string; readonly start: number; readonly end: number }[],
  options: ReadingOptions,
): { macros: (readonly [string, Macro])[]; missing: ReadDocument['missingInputs'] } {
  const macros: (readonly [string, Macro])[] = [];
  const missing: ReadDocument['missingInputs'][number][] = [];
  const done = new Set<string>();
  const pending = named.map((one) => ({ ...one, from: one }));
  for (let one = pending.shift(); one !== undefined; one = pending.shift()) {
    const { name, from } = one;
    if (done.has(name)) continue;
    done.add(name);
    const answer =
      done.size > MOST_INPUTS
        ? { reason: `more than ${MOST_INPUTS} files are input` }
        : (options.input?.(name) ?? { reason: 'files are not read here' });
    if ('reason' in answer) {
      missing.push({ name, reason: answer.reason, start: from.start, end: from.end });
      continue;
    }
    const read = readMacros(answer.text);
    macros.push(...read.macros);
    pending.push(...read.inputs.map((other) => ({ ...other, from })));
  }
  return { macros, missing };
}
