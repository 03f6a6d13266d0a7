/** Papers of a superseded version once more, with a stamp that says so on every page; what was issued stays. */
import type { Phrase } from "../../diagnostics/phrase.ts";
import { Report } from "../../diagnostics/report.ts";
import type { Host } from "../../host/host.ts";
import { underLock } from "../../pack/lock.ts";
import { INPUTS } from "../../pack/version-folder.ts";
import { type PackedFile, type PackResult, writePack } from "../../pack/write-pack.ts";
import { warnOfLost } from "../../pipeline/versions/draft.ts";
import { readRegister } from "../../pipeline/versions/issued-register.ts";
import { isWhole, openVersion } from "../../pipeline/versions/issued-version.ts";
import { isSuperseded, numberOf } from "../../record/issued.ts";
import { type Kept, remake } from "./remake.ts";

/** The folder of the stamped papers of a version. */
function stampedFolder(meeting: string, version: number): string {
  return `output/${meeting}/v${version}-superseded`;
}

export interface StampOptions {
  readonly toolVersion: string;
  readonly onWait?: (line: Phrase) => void;
}

/**
 * The papers of every version that is superseded, stamped with the one that stands now.
 *
 * @throws HostError when disk or rights do not allow it.
 */
export async function stampAll(
  host: Host,
  meeting: string,
  { toolVersion, onWait }: StampOptions,
  report: Report,
): Promise<Stamped> {
  const own = new Report();
  const lock = { folder: "output", doing: `chancery copies ${meeting}`, onWait, onDead: onWait };
  const locked = await underLock(host, lock, report, async (): Promise<Stamped> => {
    const issues = readRegister(host, meeting, own)?.issues ?? [];
    const last = issues.at(-1);
    const files: PackedFile[] = [];
    for (const issue of issues) {
      if (!last || !isSuperseded(issue, last)) continue;
      const opened = openVersion(host, meeting, issue);
      const { folder, manifest } = opened;
      if (!manifest || !isWhole(host, opened)) {
        warnOfLost(host, folder, issue.issued, own);
        continue;
      }
      const put = await stamp({ host, folder, manifest }, numberOf(last.issued), toolVersion, own);
      if (put.outcome !== "done") return { outcome: put.outcome, files };
      files.push(...put.files);
    }
    return { outcome: own.errors > 0 ? "problems" : "done", files };
  });
  report.include(own);
  return locked?.value ?? { outcome: "unwritten", files: [] };
}

type Stamped = Pick<PackResult, "outcome" | "files">;

async function stamp(
  kept: Kept,
  by: number,
  toolVersion: string,
  report: Report,
): Promise<Stamped> {
  const { host, folder, manifest } = kept;
  const made = new Report();
  const files = await remake(kept, { supersededBy: by }, made);
  // What its papers were warned of was accepted when they were issued.
  if (!files || made.errors > 0) {
    report.include(made);
    return { outcome: "problems", files: [] };
  }
  const inputs = manifest.inputs.flatMap(({ path }) => {
    const bytes = host.read(`${folder}/${INPUTS}/${path}`);
    return bytes ? [{ path, bytes }] : [];
  });
  const isData = (path: string) => path.startsWith("data/");
  const pack = {
    folder: stampedFolder(manifest.meeting, manifest.version),
    meeting: manifest.meeting,
    files,
    inputs: inputs.filter(({ path }) => isData(path)),
    templates: inputs.filter(({ path }) => !isData(path)),
    tool: { name: "chancery", version: toolVersion },
  };
  return writePack(host, pack, report);
}
