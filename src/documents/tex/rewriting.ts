import type { Mark } from './expand.js';

/** What becomes of a command before the parser sees it. */
export type Rewriting =
  | { readonly kind: 'replace'; readonly by: string }
  | { readonly kind: 'drop'; readonly arguments: number }
  | { readonly kind: 'mark'; readonly mark: Mark['kind']; readonly argument: boolean }
  | { readonly kind: 'environment'; readonly names: (name: string) => Environment };

export interface Environment {
  readonly text: string;
  /** Whether an optional argument is dropped. */
  readonly optional: boolean;
  /** How many arguments are dropped. */
  readonly arguments: number;
}

/** Environments that are laid out differently and mean the same. */
const RENAMED: Readonly<Record<string, string>> = {
  align: 'aligned',
  alignat: 'alignedat',
  flalign: 'aligned',
  eqnarray: 'aligned',
  split: 'aligned',
  gather: 'gathered',
  multline: 'gathered',
  multlined: 'gathered',
  xalignat: 'alignedat',
  dgroup: 'gathered',
};

/** Environments that are a single formula. */
const DISSOLVED = new Set(['equation', 'displaymath', 'math', 'dmath', 'subequations']);

const REPLACED: Readonly<Record<string, string>> = {
  '\\mbox': '\\text',
  '\\textsc': '\\text',
  '\\textsl': '\\text',
  '\\textnormal': '\\text',
  '\\intertext': '\\\\\\text',
  '\\shortintertext': '\\\\\\text',
  '\\mathds': '\\mathbb',
  '\\mathbbm': '\\mathbb',
  '\\mathbbmss': '\\mathbb',
  '\\nicefrac': '\\frac',
  '\\sfrac': '\\frac',
  '\\ensuremath': '',
  '\\boldmath': '',
  '\\unboldmath': '',
  '\\xspace': '',
  '\\protect': '',
  '\\displaybreak': '',
  '\\allowdisplaybreaks': '',
  '\\qedhere': '',
  '\\nobreak': '',
  '\\allowbreak': '',
  '\\linebreak': '',
  '\\noindent': '',
  '\\centering': '',
  '\\hfill': '\\quad ',
  '\\hfil': '\\quad ',
  '\\/': '',
  '\\colon': ':',
};

const DROPPED: Readonly<Record<string, number>> = { '\\vspace': 1, '\\index': 1, '\\noalign': 1 };

const MARKS: Readonly<Record<string, Rewriting>> = {
  '\\tag': { kind: 'mark', mark: 'tag', argument: true },
  '\\label': { kind: 'mark', mark: 'label', argument: true },
  '\\ref': { kind: 'mark', mark: 'reference', argument: true },
  '\\eqref': { kind: 'mark', mark: 'reference', argument: true },
  '\\cref': { kind: 'mark', mark: 'reference', argument: true },
  '\\nonumber': { kind: 'mark', mark: 'unnumbered', argument: false },
  '\\notag': { kind: 'mark', mark: 'unnumbered', argument: false },
};

const BEGIN: Rewriting = { kind: 'environment', names: (name) => environment('begin', name) };
const END: Rewriting = { kind: 'environment', names: (name) => environment('end', name) };

/** How a command is written for the parser; undefined for one that stays. */
export function rewriting(command: string): Rewriting | undefined {
  if (command === '′') return { kind: 'replace', by: "'" };
  if (command === '″') return { kind: 'replace', by: "''" };
  if (!command.startsWith('\\')) return undefined;
  if (command === '\\begin') return BEGIN;
  if (command === '\\end') return END;
  if (Object.hasOwn(MARKS, command)) return MARKS[command];
  if (Object.hasOwn(DROPPED, command)) return { kind: 'drop', arguments: DROPPED[command]! };
  if (Object.hasOwn(REPLACED, command)) return { kind: 'replace', by: REPLACED[command]! };
  return undefined;
}

function environment(side: 'begin' | 'end', name: string): Environment {
  const bare = name.replace(/\*$/u, '');
  if (DISSOLVED.has(bare)) return { text: '', optional: false, arguments: 0 };
  const renamed = Object.hasOwn(RENAMED, bare) ? RENAMED[bare]! : name;
  const begins = side === 'begin';
  return {
    text: `\\${side}{${renamed}}`,
    optional: begins && /^(?:aligned|gathered|alignedat|array)$/u.test(renamed),
    arguments: 0,
  };
}
