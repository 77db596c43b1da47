import { Missing, reasonOf } from './missing.js';
import type { Environment } from './user-cache.js';

const PUBLIC_INDEX = 'https://pypi.org/simple';
const LARGEST_PAGE = 32 * 2 ** 20;
const PATIENCE = 30_000;
const FORMATS = 'application/vnd.pypi.simple.v1+json, text/html;q=0.5';

/** The Python package index to ask: pip's PIP_INDEX_URL, or the public one. */
export function packageIndex(environment: Environment): string {
  const stated = environment['PIP_INDEX_URL'] ?? '';
  return (stated === '' ? PUBLIC_INDEX : stated).replace(/\/+$/, '');
}

/**
 * Where an index has a file of a project.
 *
 * @throws Missing if the index does not answer, or does not have the file.
 */
export async function findFile(index: string, project: string, file: string): Promise<string> {
  const page = `${index}/${project}/`;
  const response = await ask(page);
  if (!response.ok) throw new Missing(`${page} answers ${response.status}`);
  const text = await boundedText(response);
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  const link = (isJson ? linksOfJson(text) : linksOfHtml(text)).find((url) => nameOf(url) === file);
  if (link === undefined) throw new Missing(`${page} does not list ${file}`);
  return new URL(link, response.url).href;
}

async function ask(page: string): Promise<Response> {
  try {
    return await fetch(page, {
      headers: { accept: FORMATS },
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch (error) {
    throw new Missing(`${page}: ${reasonOf(error)}`);
  }
}

async function boundedText(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const part of response.body ?? []) {
    text += decoder.decode(part as Uint8Array, { stream: true });
    if (text.length > LARGEST_PAGE) throw new Missing(`${response.url} is larger than 32 MiB`);
  }
  return text;
}

/** The links of an index page in JSON (PEP 691). */
function linksOfJson(text: string): readonly string[] {
  const page: unknown = JSON.parse(text);
  if (typeof page !== 'object' || page === null || !('files' in page)) return [];
  const files: unknown = page.files;
  if (!Array.isArray(files)) return [];
  return files.flatMap((entry: unknown) =>
    typeof entry === 'object' && entry !== null && 'url' in entry && typeof entry.url === 'string'
      ? [entry.url]
      : [],
  );
}

/** The links of an index page in HTML (PEP 503). */
function linksOfHtml(text: string): readonly string[] {
  return [...text.matchAll(/<a\s[^>]*?href\s*=\s*["']([^"']+)["']/gi)].map(([, link = '']) =>
    link.replaceAll('&amp;', '&'),
  );
}

function nameOf(link: string): string {
  const [address = ''] = link.split(/[?#]/);
  return decodeURIComponent(address.slice(address.lastIndexOf('/') + 1));
}
