/**
 * The renderer of SVG, a program in WebAssembly that comes with chancery: it shapes words in the
 * theme's own fonts and draws them as outlines, so that a figure looks the same on every machine.
 * It is read when a paper has a figure, and once for all papers.
 */
import type { Resvg } from "@resvg/resvg-wasm";
import { say } from "../../diagnostics/phrase.ts";
import type { Report } from "../../diagnostics/report.ts";
import type { Host } from "../../host/host.ts";

/** What draws an SVG. */
export type SvgRenderer = typeof Resvg;

/** Beside the bundle, and where chancery runs from its sources. */
const places = [
  "builtin/dist/resvg.wasm",
  "builtin/node_modules/@resvg/resvg-wasm/index_bg.wasm",
] as const;

let loading: Promise<SvgRenderer> | undefined;

/** The renderer, or undefined with the reason in the report. */
export async function loadSvgRenderer(
  host: Host,
  report: Report,
): Promise<SvgRenderer | undefined> {
  if (loading) return loading;
  let bytes: Uint8Array | undefined;
  // The second is behind a link where packages are linked, and not read where the first is there.
  for (const place of places) bytes ??= host.read(place);
  if (!bytes) {
    const message = say("the program that draws figures for Word is not there");
    const hint = say("install chancery again");
    report.error("figure-renderer-missing", message, { hint });
    return undefined;
  }
  const started = start(bytes);
  loading = started;
  // What fails once may do so for want of memory, and not for ever.
  started.catch(() => {
    loading = undefined;
  });
  return started;
}

async function start(bytes: Uint8Array): Promise<SvgRenderer> {
  const { initWasm, Resvg } = await import("@resvg/resvg-wasm");
  try {
    await initWasm(new Uint8Array(bytes));
  } catch (error) {
    // Whoever uses chancery as a library may use this one too, and have begun it.
    if (!(error instanceof Error && /already initialized/iu.test(error.message))) throw error;
  }
  return Resvg;
}
