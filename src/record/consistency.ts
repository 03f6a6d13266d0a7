/** What the fields of one file, and files of one meeting, must agree on beyond naming each other. */
import type { Report } from "../diagnostics/report.ts";
import type { YamlFile } from "../diagnostics/yaml.ts";
import { closest } from "../text/closest.ts";
import type { DataFiles } from "./data-files.ts";

/** Reports every contradiction of these rules. */
export function checkConsistency(files: DataFiles, report: Report): void {
  checkFileNames(files, report);
  checkParts(files, report);
  checkBefore(files, report);
  checkUpdates(files, report);
  checkHouse(files, report);
  checkMeetingDays(files, report);
}

/** Ids stand in file names and papers, so one that begins with another day would mislead. */
function checkMeetingDays({ meetings }: DataFiles, report: Report): void {
  for (const file of meetings.values()) {
    if (!file) continue;
    const { id, on } = file.value;
    const day = typeof on === "string" ? on : on.on;
    const named = /^\d{4}-\d{2}-\d{2}/u.exec(id)?.[0];
    if (named === undefined || named === day) continue;
    report.warning("meeting-date-differs", `the meeting is on ${day}, and its id says ${named}`, {
      place: file.place(["on"]),
      hint: "if it was moved, check the dates of its facts too; the id stays as it is",
    });
  }
}

/** Whose item is whose is told by country, so the house must have one. */
function checkHouse({ house, parties }: DataFiles, report: Report): void {
  const own = house?.value.party;
  const index = parties?.value.parties.findIndex(({ id }) => id === own) ?? -1;
  const party = parties?.value.parties[index];
  if (!parties || !party || party.kind === "state" || party.country !== "unknown") return;
  report.error(
    "house-without-country",
    `"${party.id}" is the house's own party and has no country`,
    {
      place: parties.place(["parties", index, "country"]),
      hint: "name its country by party id, such as: country: viet-nam",
    },
  );
}

function checkFileNames({ meetings, commitments }: DataFiles, report: Report): void {
  for (const [name, file] of meetings) {
    if (!file || file.value.id === name) continue;
    report.error("wrong-file-name", `the file is named ${name} and its meeting ${file.value.id}`, {
      place: file.place(["id"]),
      hint: "name both alike",
    });
  }
  for (const [name, file] of commitments) {
    if (!file) continue;
    const { meeting } = file.value;
    const place = file.place(["meeting"]);
    if (meeting !== name) {
      report.error("wrong-file-name", `the file is named ${name} and its meeting ${meeting}`, {
        place,
        hint: meetings.has(name) ? `did you mean "${name}"?` : "name both alike",
      });
    } else if (!meetings.has(name)) {
      const meant = closest(name, meetings.keys());
      report.error("commitments-unknown-meeting", `there is no meeting "${name}"`, {
        place,
        hint: meant === undefined ? `add data/meetings/${name}.yaml` : `did you mean "${meant}"?`,
      });
    }
  }
}

/** An item as reported was made at one meeting; its parts cannot stand in the files of two. */
function checkParts({ commitments }: DataFiles, report: Report): void {
  const homes = new Map<string, string>();
  for (const file of commitments.values()) {
    file?.value.commitments.forEach(({ part_of }, index) => {
      if (part_of === undefined) return;
      const home = homes.get(part_of) ?? file.file;
      homes.set(part_of, home);
      if (home === file.file) return;
      report.error("part-of-two-meetings", `parts of "${part_of}" stand in ${home} too`, {
        place: file.place(["commitments", index, "part_of"]),
        hint: "one item as reported belongs to one meeting; give this one another name",
      });
    });
  }
}

/** `before` stands in for a day that is not known, and is an inference whose ground must be said. */
function checkBefore({ meetings, agreements }: DataFiles, report: Report): void {
  agreements?.value.agreements.forEach((agreement, index) => {
    const path = ["agreements", index] as const;
    checkOneBefore(
      agreements,
      path,
      { ...agreement, on: agreement.signed_on },
      "signed_on",
      report,
    );
  });
  for (const file of meetings.values()) {
    file?.value.facts.forEach((fact, index) => {
      checkOneBefore(file, ["facts", index], fact, "on", report);
    });
  }
}

interface Dated {
  readonly on: unknown;
  readonly before?: string | undefined;
  readonly because?: string | undefined;
}

function checkOneBefore(
  file: YamlFile<unknown>,
  path: readonly (string | number)[],
  { on, before, because }: Dated,
  dateField: string,
  report: Report,
): void {
  if (before === undefined) return;
  const place = file.place([...path, "before"], "key");
  if (because === undefined) {
    report.error(
      "before-without-because",
      `"before" is an inference, and "because" does not say from what`,
      {
        place,
        hint: `add a line "because: …"`,
      },
    );
  }
  if (on !== "unknown") {
    report.error("before-with-date", `"before" stands here although "${dateField}" gives a date`, {
      place,
      hint: `remove "before", or write "${dateField}: unknown"`,
    });
  }
}

/** Updates are only ever added at the end; the order says what was known when. */
function checkUpdates({ commitments }: DataFiles, report: Report): void {
  for (const file of commitments.values()) {
    file?.value.commitments.forEach(({ updates }, index) => {
      updates.forEach(({ recorded }, at) => {
        const earlier = updates[at - 1]?.recorded;
        if (earlier === undefined || earlier <= recorded) return;
        report.error(
          "updates-out-of-order",
          `this update was recorded before the one above it (${earlier})`,
          {
            place: file.place(["commitments", index, "updates", at, "recorded"]),
            hint: "add new updates at the end, with the day they are entered",
          },
        );
      });
    });
  }
}
