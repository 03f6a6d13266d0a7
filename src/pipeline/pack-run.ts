/** What became of one pack, in a form that the journal keeps and that programs are told. */
import type { Report } from "../diagnostics/report.ts";
import type { JournalPack } from "../pack/journal.ts";
import type { PackResult } from "../pack/write-pack.ts";

/** `result` is absent where its papers had problems, so that nothing was to be written. */
export function packRun(
  pack: string,
  result: PackResult | undefined,
  { diagnostics }: Report,
): JournalPack {
  const isDone = result?.outcome === "done";
  return {
    pack,
    outcome: isDone ? (result.isChanged ? "written" : "unchanged") : "failed",
    files: (result?.files ?? []).map(({ path }) => path.slice(`output/${pack}/`.length)),
    codes: [...new Set(diagnostics.map(({ code }) => code))].sort(),
    cleared: result?.cleared ?? [],
  };
}
