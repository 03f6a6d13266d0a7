/**
 * `manifest.json` of an issued version: what it holds, what it was made from, and who received it. It is
 * written once; its own hash stands in the entry of `data/issued/`, so that any byte changed is noticed.
 */
import * as z from "zod";
import { hashBytes, inputSchema, outputSchema, sha256Text } from "./manifest.ts";

const paperSchema = z
  .object({
    paper: z.string().describe("The paper, such as briefing-note.en"),
    tree: z.string().describe("Its document tree, seen from the folder"),
    sha256: sha256Text.describe(
      "The hash of the tree; its first eight digits stand in the footer and in the properties",
    ),
  })
  .readonly();

const copySchema = z
  .object({
    number: z.number().int().positive(),
    to: z.record(z.string(), z.string()).describe("By language, who received it"),
    papers: z.array(z.string()).readonly().optional().describe("The kinds in it; absent: all"),
    of: z
      .number()
      .int()
      .positive()
      .optional()
      .describe("The earlier version whose copy of this number stays valid, so that none was made"),
  })
  .readonly();

const versionManifestSchema = z
  .object({
    chancery: z.literal(1).describe("The version of this schema"),
    tool: z.object({ name: z.string(), version: z.string() }).readonly(),
    meeting: z.string(),
    version: z.number().int().positive(),
    at: z.string().describe("When it was issued"),
    clearedBy: z.string().describe("Who cleared the papers, or unknown"),
    previous: z
      .object({ version: z.number().int().positive(), at: z.string() })
      .readonly()
      .optional()
      .describe("The version that its change boxes and tracked changes look back to"),
    papersOf: z
      .number()
      .int()
      .positive()
      .optional()
      .describe(
        "The first version with these very papers, where only the recipients changed since",
      ),
    languages: z.array(z.string()).readonly(),
    marked: z.boolean().describe("Whether copies bear their number and name on every page"),
    copies: z.array(copySchema).readonly(),
    record: sha256Text.describe("The hash of the lines 'sha256 path' of all inputs below data/"),
    inputs: z.array(inputSchema).readonly().describe("Kept below inputs/"),
    papers: z.array(paperSchema).readonly(),
    outputs: z.array(outputSchema).readonly(),
  })
  .readonly();

export type VersionManifest = z.output<typeof versionManifestSchema>;

export function encodeVersionManifest(manifest: VersionManifest): Uint8Array {
  const ordered = versionManifestSchema.parse(manifest);
  return new TextEncoder().encode(`${JSON.stringify(ordered, undefined, 2)}\n`);
}

/** The manifest that these bytes are, or undefined where they are none. */
export function parseVersionManifest(bytes: Uint8Array): VersionManifest | undefined {
  try {
    const parsed = versionManifestSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return parsed.success ? parsed.data : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The hash of the record: of what lay below `data/`, file by file. */
export function hashRecord(inputs: VersionManifest["inputs"]): string {
  const lines = inputs
    .filter(({ path }) => path.startsWith("data/"))
    .map(({ path, sha256 }) => `${sha256} ${path}\n`);
  return hashBytes(new TextEncoder().encode(lines.sort().join("")));
}
