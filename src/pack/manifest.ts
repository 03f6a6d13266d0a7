/**
 * `manifest.json`: what a pack was made from and what it holds, each file with its hash. It holds
 * no clock, no machine and no user, so that the same input gives the same manifest.
 */
import { createHash } from "node:crypto";
import * as z from "zod";
import type { Host } from "../host/host.ts";
import { onceFor } from "../text/once.ts";
import { ARCHIVE, findNameProblem, isPartName, partName, TRACKED } from "./names.ts";

export const MANIFEST_NAME = "manifest.json";

/**
 * The temporary name of a manifest, its own for each content: those of killed runs stay beside it
 * until a run is done, since only they know the files that those runs had put in place.
 */
export function manifestPartName(bytes: Uint8Array): string {
  return partName(`${MANIFEST_NAME}.${hashBytes(bytes).slice(0, 16)}`);
}

/** Whether a name is that of a manifest which no run has put in its place yet. */
export function isManifestPart(name: string): boolean {
  return name.startsWith(`.${MANIFEST_NAME}.`) && isPartName(name);
}

/** The manifests that killed runs have left in a folder, by name. */
export function readManifestParts(host: Host, folder: string): ReadonlyMap<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  for (const { name, kind } of host.list(folder)) {
    const bytes =
      kind === "file" && isManifestPart(name) ? host.read(`${folder}/${name}`) : undefined;
    if (bytes) parts.set(name, bytes);
  }
  return parts;
}

export const sha256Text = z.string().regex(/^[0-9a-f]{64}$/);

export const inputSchema = z
  .object({
    path: z
      .string()
      .describe(
        "The file, seen from the root; builtin/… comes with chancery; with / at its end, all files of a folder",
      ),
    sha256: sha256Text.describe(
      "The hash of its bytes; of a folder, of the lines 'sha256 path' of its files",
    ),
  })
  .readonly();

export const outputSchema = z
  .object({
    path: z
      .string()
      .refine((name) => findNameProblem(name) === undefined)
      .describe("The file, seen from the folder of the manifest"),
    kind: z.string().describe("The kind of paper"),
    edition: z
      .enum([ARCHIVE, TRACKED])
      .optional()
      .describe(
        "archive: a copy to be filed, with the record of its own day attached; tracked: with tracked changes since the last issued version; absent in ordinary papers",
      ),
    unit: z
      .string()
      .optional()
      .describe("The party whose edition it is; absent in the papers of the whole house"),
    lang: z.string().describe("Its language"),
    format: z.string().describe("Its format"),
    copy: z
      .number()
      .int()
      .positive()
      .optional()
      .describe("The number of the copy, where it stands on the pages"),
    asAt: z.string().optional().describe("The date up to which it tells what happened"),
    pages: z.number().int().positive().optional().describe("Its pages, where the format has any"),
    bytes: z.number().int().nonnegative().describe("Its size"),
    sha256: sha256Text.describe("The hash of its bytes"),
    earlier: z
      .literal(true)
      .optional()
      .describe("true: kept from an earlier build, whose inputs were other than those listed here"),
  })
  .readonly();

const manifestSchema = z
  .object({
    chancery: z.literal(1).describe("The version of this schema"),
    tool: z.object({ name: z.string(), version: z.string() }).readonly(),
    meeting: z.string().optional().describe("The meeting whose papers these are"),
    week: z.string().optional().describe("The week whose papers these are, such as 2025-W50"),
    items: z
      .record(z.string(), z.string())
      .readonly()
      .optional()
      .describe("By commitment, a short sum of what the memo of the week knew of it"),
    inputs: z.array(inputSchema).readonly(),
    templates: z.array(inputSchema).readonly(),
    outputs: z.array(outputSchema).readonly(),
  })
  .readonly();

export type ManifestInput = z.output<typeof inputSchema>;
export type ManifestOutput = z.output<typeof outputSchema>;
export type Manifest = z.output<typeof manifestSchema>;

/** The manifest at this path; `unreadable` when something else stands there. */
export function readManifest(host: Host, path: string): Manifest | "unreadable" | undefined {
  const bytes = host.read(path);
  return bytes && parseManifest(bytes);
}

/** The manifest that these bytes are, or `unreadable`. */
export function parseManifest(bytes: Uint8Array): Manifest | "unreadable" {
  try {
    const parsed = manifestSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return parsed.success ? parsed.data : "unreadable";
  } catch (error) {
    if (error instanceof SyntaxError) return "unreadable";
    throw error;
  }
}

/** The bytes of a manifest: lists by path, keys in the order of the schema, one final newline. */
export function encodeManifest(manifest: Manifest): Uint8Array {
  const ordered = manifestSchema.parse({
    ...manifest,
    inputs: sortByPath(manifest.inputs),
    templates: sortByPath(manifest.templates),
    outputs: sortByPath(manifest.outputs),
  });
  return new TextEncoder().encode(`${JSON.stringify(ordered, undefined, 2)}\n`);
}

/** The SHA-256 of these bytes in lower-case hexadecimal. */
export function hashBytes(bytes: Uint8Array): string {
  return sumOf(bytes);
}

// Files that all meetings share are named in the manifest of each, and bytes are never changed.
const sumOf = onceFor((bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex"));

function sortByPath<T extends { readonly path: string }>(entries: readonly T[]): readonly T[] {
  return [...entries].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
