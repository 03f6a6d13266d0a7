/** How inline Markdown of a template is read: texts and addresses with values in them. */
import type { Link } from "mdast";
import { TOKEN } from "../text/tokens.ts";
import { type Address, checkAddress, encodePart } from "./addresses.ts";
import type { InlineReader } from "./inlines.ts";
import { slugOf } from "./slug.ts";
import { type Context, originOf, placeOf, rawOf } from "./state.ts";
import { convertText, fillIn } from "./values.ts";

/** The reader of inline Markdown that came from a template. */
export function templateReader(context: Context): InlineReader {
  return {
    insideLink: false,
    text: (node, { insideLink }) => convertText(node, insideLink, context),
    address: (node) => readAddress(node, context),
    origin: (node) => originOf(node, context),
    report: (code, message, node, hint) =>
      context.state.report.error(code, message, { place: placeOf(node, context), hint }),
  };
}

function readAddress(node: Link, context: Context): string | undefined {
  const { state } = context;
  const place = placeOf(node, context);
  if (rawOf(node, context).startsWith("<")) {
    state.report.error("document-unsupported", "an address in < > signs cannot stand in a paper", {
      place,
      hint: "write [text](address)",
    });
    return undefined;
  }
  const address = resolveAddress(node, context);
  if ("problem" in address) {
    state.report.error("document-link-address", address.problem, { place, hint: address.hint });
    return undefined;
  }
  return address.url;
}

function resolveAddress(node: Link, context: Context): Address {
  const { url } = node;
  if (url.startsWith("#")) {
    const id = fillIn(url.slice(1), node, context, slugOf);
    context.state.inwards.push({ id, place: placeOf(node, context) });
    return { url: `#${id}` };
  }
  const whole = url.replace(TOKEN, "") === "" && [...url.matchAll(TOKEN)].length === 1;
  if (whole) return checkAddress(fillIn(url, node, context, (value) => value));
  const encode = url.startsWith("mailto:")
    ? (value: string) => encodePart(value).replaceAll("%40", "@")
    : encodePart;
  return checkAddress(fillIn(url, node, context, encode));
}
