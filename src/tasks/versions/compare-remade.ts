/**
 * Makes a version again from what was kept of it, and compares the bytes with those that were issued. Where
 * nothing that was kept has changed, other bytes are those of another program, and no fault of the folder.
 */
import { list, type Phrase, say } from "../../diagnostics/phrase.ts";
import { Report } from "../../diagnostics/report.ts";
import type { Host } from "../../host/host.ts";
import { hashBytes } from "../../pack/manifest.ts";
import { INPUTS, TREES } from "../../pack/version-folder.ts";
import { findDamage, type IssuedVersion } from "../../pipeline/versions/issued-version.ts";
import { remake } from "./remake.ts";

export interface Remade {
  /** `same`: to the byte; `other`: another chancery issued it; `impossible`: what was kept is lost or changed. */
  readonly result: "same" | "other" | "impossible";
  /** The version of chancery that issued it, where this is another. */
  readonly madeBy?: string;
}

export async function compareRemade(
  host: Host,
  opened: IssuedVersion,
  { toolVersion }: { readonly toolVersion: string },
  report: Report,
): Promise<Remade> {
  const { folder, manifest, issue } = opened;
  if (!manifest) return { result: "impossible" };
  if (!isKeptWhole(host, opened)) {
    const message = say("what was kept of {version} is not as it was when it was issued", {
      version: issue.issued,
    });
    report.error("version-not-remade", message, {
      hint: say("something in {folder} was changed; chancery verify of that folder shows what", {
        folder: host.display(folder),
      }),
    });
    return { result: "impossible" };
  }
  const own = new Report();
  const made = await remake({ host, folder, manifest }, {}, own);
  const { tool } = manifest;
  const madeBy = tool.version === toolVersion ? {} : { madeBy: tool.version };
  const sums = new Map((made ?? []).map(({ name, bytes }) => [name, hashBytes(bytes)]));
  const others = manifest.outputs.filter(({ path, sha256 }) => sums.get(path) !== sha256);
  if (others.length === 0) return { result: "same", ...madeBy };
  const slots = { version: issue.issued, files: list(others.map(({ path }) => path)) };
  report.warning(
    "version-not-remade",
    say("what was kept of {version} does not give these again: {files}", slots),
    { hint: hintOf(madeBy.madeBy) },
  );
  // Why it could not be made is no fault of what is verified either.
  report.includeChanged(own, (problem) =>
    problem.severity === "error" ? { ...problem, severity: "warning" } : undefined,
  );
  return { result: "other", ...madeBy };
}

/** Whether a version can be made again of what it was made from: its papers themselves may be lost. */
export function isKeptWhole(host: Host, version: IssuedVersion): boolean {
  const { folder } = version;
  const kept = [`${folder}/${INPUTS}/`, `${folder}/${TREES}/`];
  return findDamage(host, version).every(
    ({ path, what }) =>
      version.manifest && (what === "unknown" || !kept.some((start) => path.startsWith(start))),
  );
}

function hintOf(madeBy: string | undefined): Phrase {
  if (madeBy !== undefined) {
    return say("it was issued by chancery {version}, and only that makes the same bytes", {
      version: madeBy,
    });
  }
  return say(
    "nothing that was kept has changed: it was issued by another build of chancery, or on another Node, and only that makes the same bytes",
  );
}
