import type { Macro } from './macro.js';
import { texTokens } from './token.js';

/**
 * Macros that authors define in a preamble which is not there to be read, and that
 * nearly all of them define alike. They count where a document defines none of that name.
 */
const CUSTOMARY: Readonly<Record<string, string>> = {
  '\\RR': '\\mathbb{R}',
  '\\NN': '\\mathbb{N}',
  '\\ZZ': '\\mathbb{Z}',
  '\\QQ': '\\mathbb{Q}',
  '\\CC': '\\mathbb{C}',
  '\\FF': '\\mathbb{F}',
  '\\KK': '\\mathbb{K}',
  '\\EE': '\\mathbb{E}',
  '\\PP': '\\mathbb{P}',
  '\\E': '\\mathbb{E}',
  '\\C': '\\mathbb{C}',
  '\\Q': '\\mathbb{Q}',
  '\\F': '\\mathbb{F}',
  '\\K': '\\mathbb{K}',
  '\\Var': '\\operatorname{Var}',
  '\\var': '\\operatorname{Var}',
  '\\Cov': '\\operatorname{Cov}',
  '\\cov': '\\operatorname{Cov}',
  '\\Corr': '\\operatorname{Corr}',
  '\\tr': '\\operatorname{tr}',
  '\\Tr': '\\operatorname{Tr}',
  '\\rank': '\\operatorname{rank}',
  '\\diag': '\\operatorname{diag}',
  '\\sign': '\\operatorname{sign}',
  '\\sgn': '\\operatorname{sgn}',
  '\\id': '\\operatorname{id}',
  '\\img': '\\operatorname{im}',
  '\\im': '\\operatorname{im}',
  '\\Span': '\\operatorname{span}',
  '\\argmin': '\\operatorname*{argmin}',
  '\\argmax': '\\operatorname*{argmax}',
  '\\eps': '\\varepsilon',
  '\\dd': '\\mathrm{d}',
  '\\ind': '\\mathbb{1}',
};

/** The customary macros by name. */
export const customaryMacros: ReadonlyMap<string, Macro> = new Map(
  Object.entries(CUSTOMARY).map(([name, body]) => [
    name,
    { name, parameters: 0, body: texTokens(body) },
  ]),
);
