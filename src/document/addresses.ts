/**
 * Addresses of links: `https:`, `http:` and `mailto:` lead outwards, `#id` leads to a heading or
 * annex of the same paper, and nothing else leads anywhere.
 */

import { or, type Phrase, say } from "../diagnostics/phrase.ts";

/** A usable address, or what is wrong with this one and what to do. */
export type Address =
  | { readonly url: string }
  | { readonly problem: Phrase; readonly hint: Phrase };

const OUTWARD = /^(?:https?:\/\/|mailto:)/i;
const PLAIN = /^[\x21-\x7e]+$/;

/**
 * Checks an address that leads out of the paper, and encodes what addresses cannot hold. `path` says
 * which value holds it.
 */
export function checkAddress(text: string, path?: string): Address {
  const url = text.trim();
  if (!OUTWARD.test(url)) {
    return {
      problem: path
        ? say('the address "{url}" in "{path}" cannot stand in a link', { url, path })
        : say('the address "{url}" cannot stand in a link', { url }),
      hint: say("write an address that begins with {starts}", {
        starts: or(["https://", "http://", "mailto:"]),
      }),
    };
  }
  if (!URL.canParse(url)) {
    return {
      problem: path
        ? say('the address "{url}" in "{path}" cannot be read', { url, path })
        : say('the address "{url}" cannot be read', { url }),
      hint: say("correct the address"),
    };
  }
  return { url: PLAIN.test(url) ? url : new URL(url).href };
}

/** A value as one part of an address, so that it cannot end or bend it. */
export function encodePart(value: string): string {
  return encodeURIComponent(value.replace(/\p{Cs}/gu, "\uFFFD"));
}
