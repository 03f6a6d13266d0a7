/** What is said of a paper or folder in the hand of which something is amiss. */
import { list, type Slot, say } from "../../diagnostics/phrase.ts";
import { Report } from "../../diagnostics/report.ts";
import type { Host } from "../../host/host.ts";
import { versionFolder } from "../../pack/version-folder.ts";
import { meetingsIssued, readRegister } from "../../pipeline/versions/issued-register.ts";
import { numberOf } from "../../record/issued.ts";
import type { IssuedPaper, Traced } from "./trace-paper.ts";

/** That nothing is there of which anything could be answered. */
export function tellNothing(
  host: Host,
  { host: near, name }: { readonly host: Host; readonly name: string },
  report: Report,
): void {
  const path = near.display(name);
  if (near.list(name).length === 0) {
    const lost = findLost(host, path);
    if (lost) {
      const { meeting, issue, folder } = lost;
      const slots = { path, version: issue.issued, meeting, at: issue.at.replace("T", " ") };
      const message = say("{path} is missing: {version} of {meeting} was issued {at}", slots);
      report.error("version-lost", message, {
        hint: say("take {original} again from your archive", { original: folder }),
      });
      return;
    }
    report.error("nothing-there", say("there is no {path}", { path }), {
      hint: say("name a PDF, a Word file or a folder with a manifest.json"),
    });
    return;
  }
  report.error(
    "no-manifest",
    say("{path} has no manifest.json, so nothing is known of its files", { path }),
    {
      hint: say("name a folder of papers, or one paper"),
    },
  );
}

/** The version on record whose folder this is, or would be. */
function findLost(host: Host, path: string) {
  for (const meeting of meetingsIssued(host)) {
    for (const issue of readRegister(host, meeting, new Report())?.issues ?? []) {
      const folder = host.display(versionFolder(meeting, numberOf(issue.issued)));
      if (folder === path) return { meeting, issue, folder };
    }
  }
  return undefined;
}

export function tellTraced(file: string, traced: Traced, report: Report): void {
  switch (traced.what) {
    case "issued":
    case "stamped":
    case "draft":
      return;
    case "unknowable":
      tellUnknowable({ file, registers: list(traced.registers) }, report);
      return;
    case "altered":
      report.error(
        "paper-altered",
        say("{file} is not what was issued: it says that it is {paper}, and its bytes are others", {
          file,
          paper: nameIt(traced.paper),
        }),
        {
          hint: say("it was changed or saved again since; compare it with {original}", {
            original: folderOf(traced.paper),
          }),
        },
      );
      return;
    case "unproven":
      report.error(
        "version-lost",
        say(
          "{file} says that it is {paper}, whose folder is lost or changed, so its bytes cannot be compared",
          {
            file,
            paper: nameIt(traced.paper),
          },
        ),
        {
          hint: say("take {original} again from your archive", {
            original: folderOf(traced.paper),
          }),
        },
      );
      return;
    case "old-draft":
      report.error(
        "paper-not-issued",
        say('{file} is a draft that was never issued: "{says}"', { file, says: traced.says }),
        {
          hint: say("chancery issue makes papers that can be answered for"),
        },
      );
      return;
    case "unknown-version":
      report.error(
        "paper-not-issued",
        say('{file} says "{says}", and no such version was issued here', {
          file,
          says: traced.says,
        }),
        {
          hint: say("name the folder that holds data/ with --root, if it is another"),
        },
      );
      return;
    case "foreign":
      report.error(
        "paper-unknown",
        say("{file} says nothing of a version, and its bytes are not those of any paper here", {
          file,
        }),
        {
          hint: say("only papers that were issued can be answered for"),
        },
      );
  }
}

/** Besides what the report already says of the registers. */
export function tellUnknowable(
  slots: { readonly file: string; readonly registers: Slot },
  report: Report,
): void {
  const message = say(
    "whether {file} was issued cannot be known, since {registers} cannot be read",
    slots,
  );
  report.error("issue-unknowable", message, {
    hint: say("first put right what is told of it, then verify again"),
  });
}

function nameIt({ meeting, paper, opened }: IssuedPaper): string {
  return `${meeting}/${opened.issue.issued}/${paper}`;
}

function folderOf({ opened }: IssuedPaper): string {
  return opened.folder;
}
