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
import { type IssuedPaper, type Traced, tracePaper } from "./trace-paper.ts";
import { verifyPack } from "./verify-pack.ts";
import { type VerifiedVersion, verifyVersion } from "./verify-version.ts";

/** A file or folder in the hand, by its name on a host whose root is the folder that holds it. */
export interface InHand {
  readonly host: Host;
  readonly name: string;
}

export interface VerifiedPaper {
  readonly sort: "paper";
  readonly traced: Traced;
  /** Whether the version comes out again as it was; absent where the paper is of none. */
  readonly remade?: Remade;
}

export interface VerifiedFolder extends VerifiedVersion {
  readonly sort: "version";
}

export interface VerifiedPack {
  readonly sort: "pack";
  readonly files: number;
}

export type Verified = VerifiedPaper | VerifiedFolder | VerifiedPack;

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
    const traced = await tracePaper(host, bytes);
    tellTraced(near.display(name), traced, report);
    const paper = "paper" in traced ? traced.paper : undefined;
    const remade = paper && (await compareRemade(host, paper.opened, options, report));
    return { sort: "paper", traced, ...(remade && { remade }) };
  }
  const manifest = near.read(`${name}/${MANIFEST_NAME}`);
  if (!manifest) {
    reportNothing(inHand, report);
    return undefined;
  }
  if (parseVersionManifest(manifest)) {
    const verified = await verifyVersion(host, inHand, manifest, options, report);
    return verified && { sort: "version", ...verified };
  }
  const pack = parseManifest(manifest);
  if (pack !== "unreadable") return { sort: "pack", files: verifyPack(inHand, pack, report) };
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

function reportNothing({ host, name }: InHand, report: Report): void {
  const path = host.display(name);
  if (host.list(name).length === 0) {
    report.error("nothing-there", say("there is no {path}", { path }), {
      hint: say("name a PDF, a Word file or a folder with a manifest.json"),
    });
    return;
  }
  report.error(
    "no-manifest",
    say("{path} has no manifest.json, so nothing is known of its files", { path }),
    {
      hint: say("name a folder of papers, or one paper"),
    },
  );
}

function tellTraced(file: string, traced: Traced, report: Report): void {
  switch (traced.what) {
    case "issued":
    case "draft":
      return;
    case "altered":
      report.error(
        "paper-altered",
        say("{file} is not what was issued: it says that it is {paper}, and its bytes are others", {
          file,
          paper: nameIt(traced.paper),
        }),
        {
          hint: say("it was changed or saved again since; compare it with {original}", {
            original: folderOf(traced.paper),
          }),
        },
      );
      return;
    case "unproven":
      report.error(
        "version-lost",
        say(
          "{file} says that it is {paper}, whose folder is lost or changed, so its bytes cannot be compared",
          {
            file,
            paper: nameIt(traced.paper),
          },
        ),
        {
          hint: say("take {original} again from your archive", {
            original: folderOf(traced.paper),
          }),
        },
      );
      return;
    case "old-draft":
      report.error(
        "paper-not-issued",
        say('{file} is a draft that was never issued: "{says}"', { file, says: traced.says }),
        {
          hint: say("chancery issue makes papers that can be answered for"),
        },
      );
      return;
    case "unknown-version":
      report.error(
        "paper-not-issued",
        say('{file} says "{says}", and no such version was issued here', {
          file,
          says: traced.says,
        }),
        {
          hint: say("name the folder that holds data/ with --root, if it is another"),
        },
      );
      return;
    case "foreign":
      report.error(
        "paper-unknown",
        say("{file} says nothing of a version, and its bytes are not those of any paper here", {
          file,
        }),
        {
          hint: say("only papers that were issued can be answered for"),
        },
      );
  }
}

function nameIt({ meeting, paper, opened }: IssuedPaper): string {
  return `${meeting}/${opened.issue.issued}/${paper}`;
}

function folderOf({ opened }: IssuedPaper): string {
  return opened.folder;
}
