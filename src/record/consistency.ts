/** What the fields of one file, and files of one meeting, must agree on beyond naming each other. */
import { say } from "../diagnostics/phrase.ts";
import type { Report } from "../diagnostics/report.ts";
import type { YamlFile } from "../diagnostics/yaml.ts";
import type { DataFiles } from "./data-files.ts";

/** Reports every contradiction of these rules; of `second` files of a meeting enough was said. */
export function checkConsistency(
  files: DataFiles,
  second: ReadonlySet<string>,
  report: Report,
): void {
  checkParts(files, second, report);
  checkBefore(files, report);
  checkHouse(files, report);
}

/** Whose item is whose is told by country, so the house must have one. */
function checkHouse({ house, parties }: DataFiles, report: Report): void {
  const own = house?.value.party;
  const index = parties?.value.parties.findIndex(({ id }) => id === own) ?? -1;
  const party = parties?.value.parties[index];
  if (!parties || !party || party.kind === "state" || party.country !== "unknown") return;
  report.error(
    "house-without-country",
    say('"{id}" is the house\'s own party and has no country', { id: party.id }),
    {
      place: parties.place(["parties", index, "country"]),
      hint: say("name its country by party id, such as: country: viet-nam"),
    },
  );
}

/** An item as reported was made at one meeting; its parts cannot stand in the files of two. */
function checkParts({ commitments }: DataFiles, second: ReadonlySet<string>, report: Report): void {
  const homes = new Map<string, string>();
  for (const file of commitments.values()) {
    if (!file || second.has(file.file)) continue;
    file.value.commitments.forEach(({ part_of: item }, index) => {
      if (item === undefined) return;
      const home = homes.get(item) ?? file.file;
      homes.set(item, home);
      if (home === file.file) return;
      report.error(
        "part-of-two-meetings",
        say('parts of "{item}" stand in {file} too', { item, file: home }),
        {
          place: file.place(["commitments", index, "part_of"]),
          hint: say("one item as reported belongs to one meeting; give this one another name"),
        },
      );
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
  field: string,
  report: Report,
): void {
  if (before === undefined) {
    if (because === undefined) return;
    report.error(
      "because-without-before",
      say('"because" is the ground of an inference, and "before" does not say which'),
      {
        place: file.place([...path, "because"], "key"),
        hint: say('add a line "before: …" with the id of a meeting, or remove "because"'),
      },
    );
    return;
  }
  const place = file.place([...path, "before"], "key");
  if (because === undefined) {
    report.error(
      "before-without-because",
      say('"before" is an inference, and "because" does not say from what'),
      { place, hint: say('add a line "because: …"') },
    );
  }
  if (on !== "unknown") {
    report.error(
      "before-with-date",
      say('"before" stands here although "{field}" gives a date', { field }),
      { place, hint: say('remove "before", or write "{field}: unknown"', { field }) },
    );
  }
}
