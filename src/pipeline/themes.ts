/** Whether the themes of a house keep to the norms they name, as they are and as large as the minister wants them. */
import { runChecks } from "../checks/check.ts";
import { outsideNorm } from "../checks/theme/outside-norm.ts";
import type { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import type { HouseRecord } from "../record/record.ts";
import type { Kind } from "../template/kind.ts";
import type { ThemeFile } from "../writers/load-theme.ts";
import { loadNorm } from "../writers/norm.ts";
import { scaleTheme } from "../writers/scale-theme.ts";
import { switchedOff } from "./checks.ts";

export function checkThemes(
  host: Host,
  { kinds, themes }: { kinds: readonly Kind[]; themes: ReadonlyMap<string, ThemeFile> },
  record: HouseRecord,
  report: Report,
): void {
  const { preferences, theme: usual } = record.house;
  const size = preferences.text_size;
  for (const [name, { theme, place }] of themes) {
    if (theme.norm === undefined) continue;
    const norm = loadNorm(host, theme.norm, report, place(["norm"]));
    if (!norm) continue;
    const isRead = kinds.some((kind) => kind.isForMinister && (kind.theme ?? usual) === name);
    const enlarged = {
      theme: scaleTheme(theme, size),
      size,
      place: record.placeOf("house", "", ["preferences", "text_size"]),
    };
    const subject = { theme, norm, place, ...(isRead && { enlarged }) };
    runChecks([outsideNorm], subject, switchedOff(record), report);
  }
}
