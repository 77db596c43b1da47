const PLAIN = '0123456789+−abcdefghijklmnoprstuvwxyzT⊤';
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵀᵀ';
const PLAIN_BELOW = '0123456789+−=aehijklmnoprstuvxβγρφχ';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉₊₋₌ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ';

const RAISE = mapping(PLAIN, RAISED);
const LOWER = mapping(PLAIN_BELOW, LOWERED);

/** Longer scripts are easier to read on the line. */
const LONGEST = 5;

function mapping(from: string, to: string): ReadonlyMap<string, string> {
  const marks = [...to];
  return new Map([...from].map((mark, place) => [mark, marks[place] ?? mark]));
}

function mapped(text: string, marks: ReadonlyMap<string, string>): string | undefined {
  const all = [...text];
  if (all.length > LONGEST || !all.every((mark) => marks.has(mark))) return undefined;
  return all.map((mark) => marks.get(mark) ?? mark).join('');
}

/** A superscript: `²`, `ⁿ⁻¹`, `′`, and on the line where there are no such letters: `^(−λx)`. */
export function superscript(text: string): string {
  if (/^[′*∗]+$/u.test(text)) return text.replace(/∗/gu, '*');
  return mapped(text, RAISE) ?? onTheLine('^', text);
}

/** A subscript: `₁`, `ᵢⱼ`, `ᵢ₌₁`, and on the line where there are no such letters: `_y`, `_(y′)`. */
export function subscript(text: string): string {
  return mapped(text, LOWER) ?? onTheLine('_', text);
}

function onTheLine(mark: string, text: string): string {
  return /^(?:[\p{L}\p{N}]|\p{Lu}+|\p{Ll}{2,})$/u.test(text)
    ? `${mark}${text}`
    : `${mark}(${text})`;
}

/** Whether a script was put on the line, so that a letter after it would be taken for a part of it. */
export function endsOnTheLine(text: string): boolean {
  return /[_^][\p{L}\p{N}]+$/u.test(text);
}
