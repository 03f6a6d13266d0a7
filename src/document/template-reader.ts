/** How inline Markdown of a template is read: texts and addresses with values in them. */
import type { Link } from "mdast";
import { say } from "../diagnostics/phrase.ts";
import { slugOf } from "../text/slug.ts";
import { decodeToken, TOKEN } from "../text/tokens.ts";
import { type Address, checkAddress, encodePart } from "./addresses.ts";
import type { InlineReader } from "./inlines.ts";
import { type Context, isLeftOpen, originOf, rawOf, spanOf } from "./state.ts";
import { convertText, fillIn } from "./values.ts";

/** The reader of inline Markdown that came from a template. */
export function templateReader(context: Context): InlineReader {
  return {
    insideLink: false,
    text: (node, { insideLink }) => convertText(node, insideLink, context),
    address: (node) => readAddress(node, context),
    origin: (node) => originOf(node, context),
    report: (code, message, node, hint) =>
      context.state.report.error(code, message, { place: spanOf(node, context), hint }),
  };
}

function readAddress(node: Link, context: Context): string | undefined {
  const { state } = context;
  const place = spanOf(node, context);
  if (rawOf(node, context).startsWith("<")) {
    const message = say("an address in < > signs cannot stand in a paper");
    const hint = say("write [text](address)");
    state.report.error("document-unsupported", message, { place, hint });
    return undefined;
  }
  const address = resolveAddress(node, context);
  if (!address || "url" in address) return address?.url;
  state.report.error("document-link-address", address.problem, { place, hint: address.hint });
  return undefined;
}

/** The address with values in it; undefined when one of them cannot be part of it. */
function resolveAddress(node: Link, context: Context): Address | undefined {
  const { url } = node;
  const fill = (write: (value: string) => string) => fillIn(url, node, context, write);
  if (url.startsWith("#")) {
    const id = fill(slugOf)?.slice(1);
    if (id === undefined) return undefined;
    if (!isLeftOpen(url, context)) {
      context.state.inwards.push({ by: "link", id, place: spanOf(node, context) });
    }
    return { url: `#${id}` };
  }
  if (url.match(TOKEN)?.[0] === url) {
    const path = context.state.source.tokens[decodeToken(url)]?.origin.path;
    const value = fill((text) => text);
    if (value === undefined) return undefined;
    return isLeftOpen(url, context) ? { url: value } : checkAddress(value, path);
  }
  const filled = fill(url.startsWith("mailto:") ? encodeMailbox : encodePart);
  if (filled === undefined) return undefined;
  return isLeftOpen(url, context) ? { url: filled } : checkAddress(filled);
}

function encodeMailbox(value: string): string {
  return encodePart(value).replaceAll("%40", "@");
}
