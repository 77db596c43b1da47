import type { Domain, Json } from '../claims/domain.js';

/** How large a case is: witnesses are ordered by masks, then by digits, then by their text. */
export interface Size {
  readonly masks: number;
  readonly digits: number;
  readonly text: string;
}

export function sizeOf(domain: Domain, parameters: Json): Size {
  const text = JSON.stringify(parameters);
  return { masks: domain.masks(parameters), digits: text.replace(/\D/gu, '').length, text };
}

/** Whether the first is smaller; total but for equal texts. */
export function isSmaller(a: Size, b: Size): boolean {
  if (a.masks !== b.masks) return a.masks < b.masks;
  if (a.digits !== b.digits) return a.digits < b.digits;
  if (a.text.length !== b.text.length) return a.text.length < b.text.length;
  return a.text < b.text;
}
