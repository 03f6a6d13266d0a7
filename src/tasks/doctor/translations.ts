/** Which texts of the record papers print in another language than their own, for want of theirs. */

import type { Place } from "../../diagnostics/diagnostic.ts";
import { say } from "../../diagnostics/phrase.ts";
import { Report } from "../../diagnostics/report.ts";
import type { Host } from "../../host/host.ts";
import { listLocales, loadLocale } from "../../locale/locale.ts";
import { loadHouse } from "../../pipeline/house.ts";
import { papersOf } from "../../pipeline/meeting-papers.ts";
import { type AnyContext, composePaper, type Paper } from "../../pipeline/paper.ts";
import { untranslatedIn } from "../../pipeline/translation.ts";
import { latestMemo, weekPapersOf } from "../../pipeline/week-papers.ts";
import { type Finding, note, ok } from "./finding.ts";
import { named } from "./named-files.ts";

/** For each language that papers can be made in; one whose words are broken is told elsewhere. */
export function lookAtTranslations(host: Host): readonly Finding[] {
  const languages = listLocales(host).filter((tag) => {
    const own = new Report();
    return loadLocale(host, tag, own) !== undefined && own.errors === 0;
  });
  const house = loadHouse(host, { languages }, new Report(), ["meeting", "week"]);
  if (!house) return [];
  const found = new Map<string, Place | undefined>();
  const keysOf = new Map<string, Set<string>>(languages.map((tag) => [tag, new Set()]));
  const memo = latestMemo(house.record);
  const week = memo ? weekPapersOf(house, memo) : [];
  const packs = [...house.record.meetings.values()].map((meeting) =>
    papersOf(house, meeting, {}, new Report()),
  );
  const all: readonly (readonly Paper<AnyContext>[])[] = [...packs, week];
  for (const papers of all) {
    const composed = papers.flatMap((paper) => composePaper(paper) ?? []);
    for (const text of untranslatedIn(composed)) {
      const { words, language, wanted, at } = text;
      const { file, line, column } = at?.place ?? {};
      const key = JSON.stringify([language, words, file, line, column]);
      found.set(key, at?.place);
      for (const tag of wanted) keysOf.get(tag)?.add(key);
    }
  }
  return [...keysOf].map(([tag, keys]) => {
    const places = [...keys].map((key) => found.get(key));
    return toFinding(tag, places, host);
  });
}

function toFinding(tag: string, places: readonly (Place | undefined)[], host: Host): Finding {
  const topic = say("translations");
  if (places.length === 0) return ok(topic, say("{tag}: no printed text lacks one", { tag }));
  const files = new Map<string, number>();
  for (const place of places) {
    if (place) files.set(place.file, (files.get(place.file) ?? 0) + 1);
  }
  const counted = [...files].sort(([a, most], [b, next]) => next - most || (a < b ? -1 : 1));
  return note(
    topic,
    say("{tag}: {number} printed texts have none: {files}", {
      tag,
      number: places.length,
      files: named(counted.map(([file, count]) => `${host.display(file)} (${count})`)),
    }),
    say("{command} shows each with what to write", {
      command: `chancery check --lang ${tag} --one-line`,
    }),
  );
}
