import type { Closers } from './closers.js';

/** A part of HTML that is not searched for formulas, or that is one. */
export type HtmlPart =
  | { readonly kind: 'hidden'; readonly end: number }
  | {
      readonly kind: 'math';
      readonly display: boolean;
      readonly bodyStart: number;
      readonly bodyEnd: number;
      readonly end: number;
    };

const RAW = /<(script|pre|code|style|svg|textarea|kbd|samp)\b([^<>]*)>/iy;
const TAG = /<\/?[a-zA-Z][\w-]*(?:\s[^<>]*)?>/y;
const AUTOLINK = /<[a-zA-Z][\w+.-]*:[^<>\s]*>/y;

/** Whether what begins at a `<` is left out of the search, and how far it goes. */
export function htmlAt(text: string, at: number, closers: Closers): HtmlPart | undefined {
  if (text.startsWith('<!--', at)) {
    const close = closers.literal('-->', at + 4);
    return close < 0 ? undefined : { kind: 'hidden', end: close + 3 };
  }
  RAW.lastIndex = at;
  const raw = RAW.exec(text);
  if (raw !== null) return rawElement(text, at, raw, closers);
  for (const pattern of [TAG, AUTOLINK]) {
    pattern.lastIndex = at;
    const tag = pattern.exec(text);
    if (tag !== null) return { kind: 'hidden', end: at + tag[0].length };
  }
  return undefined;
}

function rawElement(
  text: string,
  at: number,
  raw: RegExpExecArray,
  closers: Closers,
): HtmlPart | undefined {
  const [opening, name = '', attributes = ''] = raw;
  const bodyStart = at + opening.length;
  const close = closers.pattern(new RegExp(`</${name.toLowerCase()}\\s*>`, 'i'), bodyStart);
  if (close < 0) return { kind: 'hidden', end: bodyStart };
  const end = text.indexOf('>', close) + 1;
  const math = /type\s*=\s*["']?math\/tex(;\s*mode=display)?/iu.exec(attributes);
  if (math === null) return { kind: 'hidden', end };
  const body = text.slice(bodyStart, close);
  const cdata = /^\s*(?:%\s*)?<!\[CDATA\[/u.exec(body);
  const cdataEnd = /(?:%\s*)?\]\]>\s*$/u.exec(body);
  return {
    kind: 'math',
    display: math[1] !== undefined,
    bodyStart: bodyStart + (cdata?.[0].length ?? 0),
    bodyEnd: close - (cdataEnd?.[0].length ?? 0),
    end,
  };
}
