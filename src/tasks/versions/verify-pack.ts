/**
 * A folder of papers that a build made: each file against the manifest beside it, and against what the record
 * as it stands gives.
 */
import { list, say } from "../../diagnostics/phrase.ts";
import type { Report } from "../../diagnostics/report.ts";
import type { Host } from "../../host/host.ts";
import { hashBytes, type Manifest } from "../../pack/manifest.ts";
import { type Rebuilt, rebuildPack } from "./rebuild-pack.ts";

export interface HeldPack {
  /** How many files the manifest lists. */
  readonly files: number;
  /** How many of them are missing or others. */
  readonly damaged: number;
}

export interface VerifiedPack extends HeldPack {
  readonly rebuilt: Rebuilt;
}

export async function verifyPack(
  host: Host,
  inHand: { readonly host: Host; readonly name: string },
  manifest: Manifest,
  { toolVersion }: { readonly toolVersion: string },
  report: Report,
): Promise<VerifiedPack> {
  const held = holdAgainst(inHand, manifest, report);
  const rebuilt = await rebuildPack(host, manifest);
  const folder = inHand.host.display(inHand.name);
  tellChanged(folder, rebuilt, report);
  const { tool } = manifest;
  const madeBy = tool.version === toolVersion ? undefined : tool.version;
  tellDifferent(folder, rebuilt, madeBy, report);
  return { ...held, rebuilt };
}

/** Each file against the manifest beside it. */
export function holdAgainst(
  { host: near, name }: { readonly host: Host; readonly name: string },
  { outputs }: Manifest,
  report: Report,
): HeldPack {
  let damaged = 0;
  for (const { path, sha256 } of outputs) {
    const bytes = near.read(`${name}/${path}`);
    if (bytes && hashBytes(bytes) === sha256) continue;
    damaged++;
    const file = near.display(`${name}/${path}`);
    if (!bytes) {
      report.error("paper-missing", say("{file} is missing", { file }), {
        hint: say("build the meeting again"),
      });
    } else {
      report.error("edited-by-hand", say("{file} is not as chancery wrote it", { file }), {
        hint: say("move your copy elsewhere and build again"),
      });
    }
  }
  return { files: outputs.length, damaged };
}

function tellChanged(folder: string, { changed }: Rebuilt, report: Report): void {
  if (changed.length === 0) return;
  const message = say("the papers in {folder} were built before this changed: {files}", {
    folder,
    files: list(changed),
  });
  report.warning("record-changed", message, {
    hint: say(
      "a build keeps no record, so it cannot be made again; build the meeting as it is now",
    ),
  });
}

function tellDifferent(
  folder: string,
  { different }: Rebuilt,
  madeBy: string | undefined,
  report: Report,
): void {
  if (different.length === 0) return;
  const slots = { folder, files: list(different) };
  const message = say("built again from the same record, these in {folder} differ: {files}", slots);
  if (madeBy === undefined) {
    report.error("pack-not-rebuilt", message, {
      hint: say("papers or manifest.json were changed by hand; build the meeting again"),
    });
  } else {
    report.warning("pack-not-rebuilt", message, {
      hint: say("they were built by chancery {version}, and only that makes the same bytes", {
        version: madeBy,
      }),
    });
  }
}
