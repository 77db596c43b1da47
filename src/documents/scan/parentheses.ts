/**
 * Whether what stands between `\(` and `\)` or `\[` and `\]` in Markdown is a
 * formula: these are also how a parenthesis is kept from being a link, as in
 * `et al. \(2014\)`.
 *
 * @param after what follows the closing delimiter.
 */
export function isMathInBackslashes(body: string, opener: string, after: string): boolean {
  const content = body.trim();
  if (content === '') return false;
  if (opener.startsWith('\\\\')) return true;
  if (/\\[a-zA-Z{}|,;!]|[\^=<>+]|_\{|_\w/u.test(content)) return true;
  if (after.startsWith('](') || after.startsWith('](')) return false;
  // Single letters and what is made of them are formulas; words, years and citations are not.
  if (/^[\d\s,;.\-–]+$/u.test(content))
    return /^-?\d{1,3}(?:\.\d+)?$/u.test(content) && opener === '\\(';
  return !/\p{L}{2,}/u.test(content);
}
