/** A folder of papers that a build made: each file against the manifest beside it. */
import { say } from "../../diagnostics/phrase.ts";
import type { Report } from "../../diagnostics/report.ts";
import type { Host } from "../../host/host.ts";
import { hashBytes, type Manifest } from "../../pack/manifest.ts";

/** How many files the manifest lists. */
export function verifyPack(
  { host, name }: { readonly host: Host; readonly name: string },
  { outputs }: Manifest,
  report: Report,
): number {
  for (const { path, sha256 } of outputs) {
    const bytes = host.read(`${name}/${path}`);
    const file = host.display(`${name}/${path}`);
    if (!bytes) {
      report.error("paper-missing", say("{file} is missing", { file }), {
        hint: say("build the meeting again"),
      });
    } else if (hashBytes(bytes) !== sha256) {
      report.error("edited-by-hand", say("{file} is not as chancery wrote it", { file }), {
        hint: say("move your copy elsewhere and build again"),
      });
    }
  }
  return outputs.length;
}
