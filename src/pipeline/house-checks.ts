/**
 * Whether record, templates, locales and themes fit together, before any paper is made of them. What is
 * wrong within one file was told when it was read.
 */
import { say } from "../diagnostics/phrase.ts";
import type { Report } from "../diagnostics/report.ts";
import type { Kind } from "../template/kind.ts";
import { checkOwnWords, labelsOf } from "../template/own-words.ts";
import { explainPath, type Purpose, viewSchemaFor } from "../view/audience.ts";
import { mayBeReconstructed, NOTICE_LABELS } from "../view/reconstructed.ts";
import { checkVariants } from "./check-variants.ts";
import { checkRecord } from "./checks.ts";
import type { Choice } from "./choice.ts";
import { placeInFrontMatter } from "./front-matter-place.ts";
import type { Parts } from "./house.ts";
import { checkPapers } from "./kinds-made.ts";
import { checkLetterhead } from "./letterhead.ts";
import { checkTemplateFolder } from "./template-folder.ts";
import { checkThemes } from "./themes.ts";
import { checkIssuedMeetings } from "./versions/issued-register.ts";

const NOTICE = { labels: NOTICE_LABELS, isDueFor: mayBeReconstructed };

/** Every problem is in the report. */
export function checkParts(
  { host, record, templates, kinds, locales, themes, themesAsked, found }: Parts,
  options: Choice,
  purposes: readonly Purpose[],
  report: Report,
): void {
  for (const kind of templates.kinds) checkPurpose(kind, options, purposes, report);
  for (const kind of options.archive ? kinds : []) refuseShareable(kind, options, report);
  if (record) {
    checkTemplateFolder(host, record, report);
    checkPapers(host, templates.kinds, record, report);
    checkRecord(record, locales, report, found);
  }
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
  if (!record) return;
  for (const [name, { theme }] of themes) {
    checkLetterhead(theme, record, themesAsked.get(name), report);
  }
  checkThemes(host, { kinds, themes }, record, report);
  checkIssuedMeetings(host, [...record.meetings.keys()], report);
}

/** A check of everything looks at the templates of papers too that are made on request only. */
function looksAtAll({ kinds }: Choice, purposes: readonly Purpose[]): boolean {
  return kinds === undefined && purposes.length > 1;
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
