import { statSync } from 'node:fs';
import { readConfig, type RuleConfig } from '../documents/findings/read-config.js';
import { MOST_CHARACTERS } from '../documents/notation/yaml-map.js';
import type { FileResult } from '../documents/proofread/result.js';
import { DocumentError } from '../documents/text/document-error.js';
import { decodeText } from '../documents/text/decode.js';
import { readDocumentFile } from '../running/document-file.js';
import { InputError } from '../running/input-error.js';

/** Where settings are looked for that no option names: in the current folder, never in that of a document. */
export const CONFIG_FILE = 'corrigenda.yaml';
const NONE: RuleConfig = { off: [], severities: new Map() };

/**
 * The settings of a file; those of the current folder where none is named, if it has any.
 *
 * @throws InputError for what they cannot be, what the file system throws where they cannot be read.
 */
export function configFile(named: string | undefined): RuleConfig {
  const file = named ?? CONFIG_FILE;
  if (named === undefined && statSync(file, { throwIfNoEntry: false }) === undefined) return NONE;
  try {
    return readConfig(decodeText(readDocumentFile(file, 4 * MOST_CHARACTERS), file).text, file);
  } catch (error) {
    if (error instanceof DocumentError) throw new InputError(error.message);
    throw error;
  }
}

/** A result with the severities that a project has set. */
export function withSeverities(result: FileResult, { severities }: RuleConfig): FileResult {
  return {
    ...result,
    findings: result.findings.map((finding) => ({
      ...finding,
      severity: severities.get(finding.rule) ?? finding.severity,
    })),
  };
}
