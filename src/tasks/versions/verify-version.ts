/** A folder of an issued version, wherever a copy of it lies: each byte of it against the entry of its issue. */
import { say } from "../../diagnostics/phrase.ts";
import type { Report } from "../../diagnostics/report.ts";
import type { Host } from "../../host/host.ts";
import { hashBytes, MANIFEST_NAME } from "../../pack/manifest.ts";
import { parseVersionManifest } from "../../pack/version-manifest.ts";
import { readRegister, registerPath } from "../../pipeline/versions/issued-register.ts";
import { type Damage, findDamage, openVersion } from "../../pipeline/versions/issued-version.ts";
import { ID } from "../../record/id-form.ts";
import { type Issue, isSuperseded, numberOf } from "../../record/issued.ts";
import { compareRemade, type Remade } from "./compare-remade.ts";
import { tellUnknowable } from "./verify-told.ts";

export interface VerifiedVersion {
  readonly meeting: string;
  readonly issue: Issue;
  readonly supersededBy?: Issue;
  readonly files: number;
  /** How many of what was issued are missing or others. */
  readonly damaged: number;
  readonly remade: Remade;
}

/** Undefined where no entry says that it was issued; the report says so. */
export async function verifyVersion(
  host: Host,
  { host: near, name }: { readonly host: Host; readonly name: string },
  bytes: Uint8Array,
  options: { readonly toolVersion: string },
  report: Report,
): Promise<VerifiedVersion | undefined> {
  const manifest = parseVersionManifest(bytes);
  if (!manifest) return undefined;
  const { meeting, version } = manifest;
  const folder = near.display(name);
  // What lies in the hand may name anything.
  const register = ID.test(meeting) ? readRegister(host, meeting, report) : noIssues;
  if (!register) {
    const slots = { file: folder, registers: host.display(registerPath(meeting)) };
    tellUnknowable(slots, report);
    return undefined;
  }
  const issue = register?.issues.find(({ issued }) => numberOf(issued) === version);
  if (!issue) {
    const slots = { folder, path: registerPath(meeting), version: `v${version}` };
    report.error(
      "version-without-entry",
      say("{folder} says that it is {version}, and {path} has no entry of it", slots),
      {
        hint: say("it was begun and never issued, or its entry is lost; ask who issued it"),
      },
    );
    return undefined;
  }
  const opened = openVersion(near, meeting, issue, name);
  const damage =
    hashBytes(bytes) === issue.manifest
      ? findDamage(near, opened)
      : [{ path: `${name}/${MANIFEST_NAME}`, what: "changed" } as const];
  for (const each of damage) tellDamage(near, each, report);
  const damaged = damage.filter(({ what }) => what !== "unknown").length;
  const remade =
    damaged > 0
      ? ({ result: "impossible" } as const)
      : await compareRemade(near, opened, options, report);
  const last = register.issues.at(-1);
  return {
    meeting,
    issue,
    ...(last && isSuperseded(issue, last) && { supersededBy: last }),
    files: manifest.outputs.length,
    damaged,
    remade,
  };
}

const noIssues: { readonly issues: readonly Issue[] } = { issues: [] };

function tellDamage(host: Host, { path, what }: Damage, report: Report): void {
  const file = host.display(path);
  const message = {
    missing: say("{file} is missing", { file }),
    changed: say("{file} is not what was issued: its bytes are others", { file }),
    unknown: say("{file} is not among the files that were issued", { file }),
  }[what];
  report.error(`version-file-${what}`, message, {
    hint: what === "unknown" ? say("move it elsewhere") : say("take it again from your archive"),
  });
}
