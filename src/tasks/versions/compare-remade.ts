/** Makes a version again from what was kept of it, and compares the bytes with those that were issued. */
import { list, say } from "../../diagnostics/phrase.ts";
import { Report } from "../../diagnostics/report.ts";
import type { Host } from "../../host/host.ts";
import { hashBytes } from "../../pack/manifest.ts";
import type { IssuedVersion } from "../../pipeline/versions/issued-version.ts";
import { remake } from "./remake.ts";

export interface Remade {
  /** `same`: to the byte; `other`: see the report; `impossible`: what was kept is lost or changed. */
  readonly result: "same" | "other" | "impossible";
  /** The version of chancery that issued it, where this is another. */
  readonly madeBy?: string;
}

export async function compareRemade(
  host: Host,
  { folder, manifest, issue }: Pick<IssuedVersion, "folder" | "manifest" | "issue">,
  { toolVersion }: { readonly toolVersion: string },
  report: Report,
): Promise<Remade> {
  if (!manifest) return { result: "impossible" };
  const made = await remake({ host, folder, manifest }, {}, new Report());
  const { tool } = manifest;
  const madeBy = tool.version === toolVersion ? {} : { madeBy: tool.version };
  const sums = new Map((made ?? []).map(({ name, bytes }) => [name, hashBytes(bytes)]));
  const others = manifest.outputs.filter(({ path, sha256 }) => sums.get(path) !== sha256);
  if (others.length === 0) return { result: "same", ...madeBy };
  const slots = { version: issue.issued, files: list(others.map(({ path }) => path)) };
  const message = say("what was kept of {version} does not give these again: {files}", slots);
  if (madeBy.madeBy === undefined) {
    report.error("version-not-remade", message, {
      hint: say("something in {folder} was changed; chancery verify of that folder shows what", {
        folder: host.display(folder),
      }),
    });
  } else {
    report.warning("version-not-remade", message, {
      hint: say("it was issued by chancery {version}, and only that makes the same bytes", {
        version: madeBy.madeBy,
      }),
    });
  }
  return { result: "other", ...madeBy };
}
