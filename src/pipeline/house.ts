/**
 * What all packs of a run share: the record, the templates checked against the view, the locales and
 * the themes. Nothing of it depends on a meeting.
 */

import type { Place } from "../diagnostics/diagnostic.ts";
import { say } from "../diagnostics/phrase.ts";
import type { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import { type Locale, loadLocale } from "../locale/locale.ts";
import { loadRecord } from "../record/load.ts";
import type { HouseRecord } from "../record/record.ts";
import { themeAsked } from "../record/theme-asked.ts";
import { loadTemplates, type Templates } from "../template/environment.ts";
import type { Kind } from "../template/kind.ts";
import { checkOwnWords, labelsOf } from "../template/own-words.ts";
import { explainPath, type Purpose, viewSchemaFor } from "../view/audience.ts";
import { mayBeReconstructed, NOTICE_LABELS } from "../view/reconstructed.ts";
import { loadTheme, type ThemeFile } from "../writers/load-theme.ts";
import { checkVariants } from "./check-variants.ts";
import { checkRecord } from "./checks.ts";
import type { Choice } from "./choice.ts";
import { checkPapers, isMade } from "./kinds-made.ts";
import { checkLetterhead } from "./letterhead.ts";
import { checkTemplateFolder } from "./template-folder.ts";
import { checkThemes } from "./themes.ts";
import { checkIssuedMeetings } from "./versions/issued-register.ts";

export interface House {
  readonly host: Host;
  readonly record: HouseRecord;
  readonly templates: Templates;
  readonly kinds: readonly Kind[];
  readonly locales: readonly Locale[];
  readonly themes: ReadonlyMap<string, ThemeFile>;
}

const NOTICE = { labels: NOTICE_LABELS, isDueFor: mayBeReconstructed };

/** All of it, or undefined when any file is wrong; every problem is in the report. */
export function loadHouse(
  host: Host,
  options: Choice,
  report: Report,
  purposes: readonly Purpose[] = ["meeting"],
): House | undefined {
  const record = loadRecord(host, report);
  const templates = loadTemplates(host, report);
  for (const kind of templates.kinds) checkPurpose(kind, options, purposes, report);
  const kinds = templates.kinds
    .filter((kind) => purposes.includes(kind.for))
    .filter((kind) => isMade(kind, options, record));
  for (const kind of options.archive ? kinds : []) refuseShareable(kind, options, report);
  if (record) {
    checkTemplateFolder(host, record, report);
    checkPapers(host, templates.kinds, record, report);
  }
  const { tags, place } = languagesOf(record, options);
  const locales = tags.flatMap((tag, at) => loadLocale(host, tag, report, place(at)) ?? []);
  if (record) checkRecord(record, locales, report);
  templates.checkPartials(report);
  const house = record?.house.language;
  for (const kind of looksAtAll(options, purposes) ? templates.kinds : kinds) {
    for (const locale of locales) checkOwnWords(kind, locale, house ?? locale.tag, report);
    const variants = templates.check(
      kind,
      {
        schema: viewSchemaFor(kind.audience, kind.for),
        locales: locales.map((locale) => labelsOf(kind, locale, house ?? locale.tag)),
        explain: explainPath(kind.audience, kind.for),
        // After the meeting a text may rest on its report; what the record says is looked at then.
        ...(kind.asAt === "eve" && { notice: NOTICE }),
      },
      report,
    );
    checkVariants(variants, report);
  }
  const wanted = new Map<string, Place | undefined>();
  for (const kind of kinds) {
    if (kind.theme !== undefined) wanted.set(kind.theme, placeInFrontMatter(kind, "theme"));
    else {
      const asked = themeAsked(host);
      wanted.set(asked?.name ?? "international", asked?.place);
    }
  }
  const themes = new Map<string, ThemeFile>();
  for (const [name, askedAt] of wanted) {
    const theme = loadTheme(host, name, report, askedAt);
    if (!theme) continue;
    themes.set(name, theme);
    if (record) checkLetterhead(theme.theme, record, askedAt, report);
  }
  if (record) checkThemes(host, { kinds, themes }, record, report);
  if (record) checkIssuedMeetings(host, [...record.meetings.keys()], report);
  if (!record || report.errors > 0) return undefined;
  return { host, record, templates, kinds, locales, themes };
}

/** A check of everything looks at the templates of papers too that are made on request only. */
function looksAtAll({ kinds }: Choice, purposes: readonly Purpose[]): boolean {
  return kinds === undefined && purposes.length > 1;
}

/** The languages of the papers, and where the data asks for each. */
function languagesOf(record: HouseRecord | undefined, { languages }: Choice) {
  const own = record?.house.languages;
  const tags = languages ?? own ?? (record ? [record.house.language] : ["en"]);
  const place = (at: number) =>
    languages ? undefined : record?.placeOf("house", "", own ? ["languages", at] : ["language"]);
  return { tags: [...new Set(tags)], place };
}

/** A kind from which this build could make no paper is told of, instead of making none silently. */
function checkPurpose(
  kind: Kind,
  { kinds }: Choice,
  purposes: readonly Purpose[],
  report: Report,
): void {
  const { name } = kind;
  if (kind.for === "meeting" && kind.asAt === "week") {
    report.error("template-as-at", say("a paper for a meeting cannot be as at a week"), {
      place: placeInFrontMatter(kind, "as_at"),
      hint: say("write as_at: eve, for what was known the day before, or as_at: after"),
    });
  }
  if (kind.for === "week" && kind.asAt !== "week") {
    report.error("template-as-at", say("a paper for a week is as at that week"), {
      place: placeInFrontMatter(kind, "as_at"),
      hint: say("write as_at: week"),
    });
  }
  if (purposes.includes(kind.for) || !kinds?.includes(name)) return;
  const isOfWeek = kind.for === "week";
  report.error(
    isOfWeek ? "kind-not-for-meeting" : "kind-not-for-week",
    isOfWeek
      ? say("{name} is made for a week, not for a meeting", { name })
      : say("{name} is made for a meeting, not for a week", { name }),
    {
      place: placeInFrontMatter(kind, "for"),
      hint: say("leave it out of the kinds, or type {command}", {
        command: isOfWeek ? `chancery weekly --kind ${name}` : `chancery build --kind ${name}`,
      }),
    },
  );
}

/**
 * What may leave the house is not archived with a record: nothing has proven that a copy for the
 * other side holds no word that is not for them.
 */
function refuseShareable(kind: Kind, { kinds }: Choice, report: Report): void {
  const { name, audience } = kind;
  if (audience !== "shareable" || kind.for !== "meeting" || kinds?.includes(name) === false) return;
  report.error(
    "archive-shareable",
    say("{name} may be given to the other side, so it is not archived with a record", { name }),
    {
      place: placeInFrontMatter(kind, "audience"),
      hint: say(
        "leave it out: name the kinds to archive with --kind, such as --kind briefing-note,talking-points",
      ),
    },
  );
}

/** Where the front matter gives a field its value. */
function placeInFrontMatter({ file, bytes }: Kind, field: string): Place {
  const lines = new TextDecoder().decode(bytes).split(/\r\n?|\n/u);
  for (const [index, line] of lines.entries()) {
    const [, name, space = "", value = ""] = /^(\w+)(:\s*)(\S+)/u.exec(line) ?? [];
    if (name !== field) continue;
    const column = name.length + space.length + 1;
    return { file, line: index + 1, column, length: value.length };
  }
  return { file, line: 1, column: 1 };
}
