/** Whose editions of a week's memo are made: those asked for, or those that are there already. */
import { say } from "../diagnostics/phrase.ts";
import type { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import { MANIFEST_NAME, readManifest } from "../pack/manifest.ts";
import type { House } from "../pipeline/house.ts";
import { folderOfWeek } from "../pipeline/paper.ts";
import { weekPapersOf } from "../pipeline/week-papers.ts";
import type { MemoWeek } from "../view/week/context.ts";
import { unitsOf } from "../view/week/items.ts";
import { actorMeant } from "./actor-meant.ts";

/** The word for the house's own memo and one for each of those who are to act. */
const ALL = "all";

/** The editions to make: those asked for, or the house's with those that the week's folder holds. */
export function unitsAsked(
  house: House,
  memo: MemoWeek,
  units: readonly string[] | undefined,
  report: Report,
): readonly (string | undefined)[] | undefined {
  const [first] = weekPapersOf(house, memo);
  const acting = first ? unitsOf(first.context) : [];
  if (units === undefined) {
    const there = editionsThere(house.host, memo).filter((unit) => acting.includes(unit));
    return [undefined, ...there];
  }
  const named = units.filter((unit) => unit !== ALL);
  const meant = named.flatMap((unit) => unitMeant(unit, house, report) ?? []);
  if (meant.length < named.length) return undefined;
  const all = named.length < units.length ? [undefined, ...acting] : [];
  const once = [...new Set(meant)].filter((unit) => !all.includes(unit));
  for (const unit of once.filter((unit) => !acting.includes(unit))) {
    report.warning(
      "edition-empty",
      say('no item of {week} names "{unit}" to act', { week: memo.week, unit }),
      { hint: say("{command} lists who is named", { command: "chancery list commitments" }) },
    );
  }
  return [...all, ...once];
}

/** Nobody is no unit: what nobody is named for is told in the house's own memo. */
function unitMeant(word: string, { record }: House, report: Report): string | undefined {
  if (word !== "unknown") return actorMeant(word, record, report);
  report.error("unknown-owner", say("an edition is that of a party or a person"), {
    hint: say("leave --unit out: the memo of the house tells for what nobody is named"),
  });
  return undefined;
}

function editionsThere(host: Host, { week }: MemoWeek): readonly string[] {
  const manifest = readManifest(host, `output/${folderOfWeek(week)}/${MANIFEST_NAME}`);
  if (manifest === undefined || manifest === "unreadable") return [];
  return [...new Set(manifest.outputs.flatMap(({ unit }) => unit ?? []))].sort();
}
