import type {
  EquationResult,
  FileResult,
  FindingResult,
  SymbolResult,
} from '../../documents/proofread/result.js';
import { printable } from './caret.js';
import { Summary, type ProofreadSummary } from './summary.js';
import type { ProofreadWriter } from './writer.js';

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}
h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2.5rem;border-bottom:1px solid #ccc}
table{border-collapse:collapse;width:100%;font-size:.9rem}th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid #ddd}
code,pre{font:.9em ui-monospace,monospace;overflow-wrap:anywhere}pre{white-space:pre-wrap;background:#f6f6f6;padding:.5rem .75rem;margin:.4rem 0}
mark{background:#ffd9d2;color:inherit}.finding{margin:1.2rem 0;padding-left:.8rem;border-left:4px solid #b26a00}.finding.error{border-color:#b3261e}
.severity{font-weight:600}.muted{color:#595959}`;

/**
 * The result of proofreading as a page that needs nothing else: no scripts, no fonts, nothing from elsewhere.
 * It begins with the summary, so that all of it is printed at the end.
 */
export function htmlWriter(tool: {
  readonly name: string;
  readonly version: string;
}): ProofreadWriter {
  const summary = new Summary();
  const files: FileResult[] = [];
  return {
    file(result) {
      summary.add(result);
      files.push(result);
      return [];
    },
    *end() {
      yield `${HEAD}<h1>Proofreading</h1>\n${summaryParagraph(summary.result())}\n`;
      for (const file of files) for (const line of fileSection(file)) yield `${line}\n`;
      yield `<p class="muted">${escape(tool.name)} ${escape(tool.version)}</p>\n${FOOT}`;
    },
  };
}

function summaryParagraph({
  formulas,
  displayed,
  statuses,
  findings,
  skipped,
}: ProofreadSummary): string {
  const unread = statuses['skipped'] ?? 0;
  return (
    `<p>${formulas} formulas, ${displayed} displayed: ${formulas - unread} read, ${unread} skipped; ${skipped} places with mathematics that is not marked up, or not closed. ` +
    `${findings.error} errors, ${findings.condition} conditions, ${findings.slip} slips.</p>`
  );
}

const HEAD = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Proofreading</title>
<style>${STYLE}</style>
</head>
<body>
<main>
`;
const FOOT = `</main>
</body>
</html>
`;

function fileSection(file: FileResult): readonly string[] {
  const found =
    file.findings.length === 0 ? ['<p>No findings.</p>'] : file.findings.map(findingSection);
  const unread = [
    ...file.equations
      .filter(({ status }) => status === 'skipped')
      .map((one) => ({ ...one, what: one.latex })),
    ...file.skipped.map((one) => ({ ...one, what: '' })),
  ].sort((one, other) => one.offset - other.offset);
  return [
    `<h2>${escape(file.file)}</h2>`,
    ...found,
    ...file.limits.map((limit) => `<p>${escape(limit)}</p>`),
    ...(file.unread === undefined
      ? []
      : [
          `<p>${file.unread.count} formulas are not listed here: ${escape(file.unread.reason)}. --format json has them.</p>`,
        ]),
    ...(unread.length === 0
      ? []
      : [
          '<h3>Not read</h3>',
          '<table><thead><tr><th>Line</th><th>Why</th><th>What</th></tr></thead><tbody>',
          ...unread.map(
            ({ line, reason, what }) =>
              `<tr><td>${line}</td><td>${escape(reason)}</td><td><code>${escape(what)}</code></td></tr>`,
          ),
          '</tbody></table>',
        ]),
    ...symbolTable(file.symbols),
    '<details><summary>All formulas</summary>',
    '<table><thead><tr><th>Line</th><th>Number</th><th>Role</th><th>Status</th><th>Formula</th></tr></thead><tbody>',
    ...file.equations.map(equationRow),
    '</tbody></table></details>',
  ];
}

/** The symbols of a document; where one is introduced, with the words. */
function symbolTable(symbols: readonly SymbolResult[]): readonly string[] {
  if (symbols.length === 0) return [];
  return [
    '<details><summary>Symbols</summary>',
    '<table><thead><tr><th>Symbol</th><th>Kind</th><th>Shape</th><th>Introduced</th><th>In doubt</th></tr></thead><tbody>',
    ...symbols.map(symbolRow),
    '</tbody></table></details>',
  ];
}

function symbolRow({ name, kind, shape, introduction, conflicts }: SymbolResult): string {
  const words = introduction === null ? '' : `: ${introduction.words}`;
  const introduced =
    introduction === null
      ? 'nowhere'
      : introduction.line === 0
        ? `in the notation file${words}`
        : `line ${introduction.line}${words}`;
  const cells = [kind ?? 'not known', shape ?? '', introduced, conflicts.join(' ')];
  return `<tr><td><code>${escape(name)}</code></td>${cells.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`;
}

function findingSection(one: FindingResult): string {
  const { print, printStart, printEnd } = one;
  const marked = `${escape(print.slice(0, printStart))}<mark>${escape(print.slice(printStart, printEnd))}</mark>${escape(print.slice(printEnd))}`;
  const correction =
    one.correction === null ? '' : `<p>Correction: <code>${escape(one.correction)}</code></p>`;
  return `<section class="finding ${one.severity}"><p><span class="severity">${one.severity}</span>, line ${one.line}, column ${one.column}: ${escape(one.message)} <span class="muted">${one.rule}</span></p><pre>${marked}</pre>${correction}</section>`;
}

function equationRow({ line, tag, role, status, reason, latex }: EquationResult): string {
  const why = reason === '' ? '' : ` <span class="muted">${escape(reason)}</span>`;
  return `<tr><td>${line}</td><td>${escape(tag ?? '')}</td><td>${role}</td><td>${status}${why}</td><td><code>${escape(latex)}</code></td></tr>`;
}

function escape(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
