/**
 * `verify`: answers for a paper in the hand, or for a folder of papers: which meeting, version and copy,
 * whether the bytes are those that were issued, and whether they come out again of what was kept.
 */
import { say } from "../../diagnostics/phrase.ts";
import type { Report } from "../../diagnostics/report.ts";
import type { Host } from "../../host/host.ts";
import { HostError } from "../../host/host-error.ts";
import { MANIFEST_NAME, parseManifest } from "../../pack/manifest.ts";
import { parseVersionManifest } from "../../pack/version-manifest.ts";
import { compareRemade, type Remade } from "./compare-remade.ts";
import { findStampedFolder, type StampedFolder } from "./find-stamped.ts";
import { type Traced, tracePaper } from "./trace-paper.ts";
import { type HeldPack, holdAgainst, type VerifiedPack, verifyPack } from "./verify-pack.ts";
import { tellNothing, tellTraced } from "./verify-told.ts";
import { type VerifiedVersion, verifyVersion } from "./verify-version.ts";

/** A file or folder in the hand, by its name on a host whose root is the folder that holds it. */
export interface InHand {
  readonly host: Host;
  readonly name: string;
}

export interface VerifiedPaper {
  readonly sort: "paper";
  readonly traced: Traced;
  /** Whether its version comes out again as it was; absent where the paper is not just as it was issued. */
  readonly remade?: Remade;
}

export interface VerifiedFolder extends VerifiedVersion {
  readonly sort: "version";
}

export interface VerifiedBuild extends VerifiedPack {
  readonly sort: "pack";
}

/** The papers of a superseded version, stamped. */
export interface VerifiedStamped extends StampedFolder, HeldPack {
  readonly sort: "stamped";
}

export type Verified = VerifiedPaper | VerifiedFolder | VerifiedBuild | VerifiedStamped;

export interface VerifyOptions {
  readonly toolVersion: string;
}

/** What it is; what is wrong with it is in the report. Undefined where it is neither paper nor folder of papers. */
export async function verify(
  host: Host,
  inHand: InHand,
  options: VerifyOptions,
  report: Report,
): Promise<Verified | undefined> {
  const { host: near, name } = inHand;
  const bytes = readFile(near, name);
  if (bytes) {
    const traced = await tracePaper(host, bytes, report);
    tellTraced(near.display(name), traced, report);
    // Of a paper that is not what was issued, the version itself would prove nothing.
    const paper = traced.what === "issued" ? traced.paper : undefined;
    const remade = paper && (await compareRemade(host, paper.opened, options, report));
    return { sort: "paper", traced, ...(remade && { remade }) };
  }
  const manifest = near.read(`${name}/${MANIFEST_NAME}`);
  if (!manifest) {
    tellNothing(host, inHand, report);
    return undefined;
  }
  if (parseVersionManifest(manifest)) {
    const verified = await verifyVersion(host, inHand, manifest, options, report);
    return verified && { sort: "version", ...verified };
  }
  const pack = parseManifest(manifest);
  if (pack !== "unreadable") {
    const stamped = await findStampedFolder(host, pack);
    if (stamped) {
      const held = holdAgainst(inHand, pack, report);
      return { sort: "stamped", ...stamped, ...held };
    }
    return { sort: "pack", ...(await verifyPack(host, inHand, pack, options, report)) };
  }
  const path = near.display(`${name}/${MANIFEST_NAME}`);
  report.error("edited-by-hand", say("{file} is not as chancery wrote it", { file: path }), {
    hint: say("take the folder again from your archive, or build it again with --force"),
  });
  return undefined;
}

/** Undefined where it is a folder, or is not there. */
function readFile(host: Host, name: string): Uint8Array | undefined {
  try {
    return host.read(name);
  } catch (error) {
    if (error instanceof HostError && error.reason === "is-folder") return undefined;
    throw error;
  }
}
