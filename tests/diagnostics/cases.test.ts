/**
 * Every mistake that people make in the data files, with the message they get: one file a mistake,
 * the input and the printed message one below the other. `vitest run -u` writes the messages anew;
 * read them before you keep them.
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { printDiagnostics } from "../../src/diagnostics/print.ts";
import { Report } from "../../src/diagnostics/report.ts";
import { readYaml } from "../../src/diagnostics/yaml.ts";
import { agreementsSchema } from "../../src/record/agreement.ts";
import { commitmentsSchema } from "../../src/record/commitment.ts";
import { houseSchema } from "../../src/record/house.ts";
import { meetingSchema } from "../../src/record/meeting.ts";
import { partiesSchema } from "../../src/record/party.ts";
import { peopleSchema } from "../../src/record/person.ts";
import { sourcesSchema } from "../../src/record/source.ts";

const folder = fileURLToPath(new URL("cases/", import.meta.url));

const schemas = new Map<string, z.ZodType>([
  ["data/agreements.yaml", agreementsSchema],
  ["data/commitments/m1.yaml", commitmentsSchema],
  ["data/house.yaml", houseSchema],
  ["data/meetings/m1.yaml", meetingSchema],
  ["data/parties.yaml", partiesSchema],
  ["data/people.yaml", peopleSchema],
  ["data/sources.yaml", sourcesSchema],
]);

interface Case {
  readonly title: string;
  readonly file: string;
  readonly text: string;
}

function readCase(name: string): Case {
  const whole = readFileSync(`${folder}${name}`, "utf8").replaceAll("\r\n", "\n");
  const match = /^(.*)\n=== (\S+)\n([\s\S]*?)=== message\n/u.exec(whole);
  if (!match) throw new Error(`${name} does not have the form of a case`);
  const [, title = "", file = "", text = ""] = match;
  return { title, file, text };
}

describe("a mistake in a data file", () => {
  for (const name of readdirSync(folder).sort()) {
    const { title, file, text } = readCase(name);
    it(title, async () => {
      const report = new Report();
      const schema = schemas.get(file);
      if (!schema) throw new Error(`no data file is called ${file}`);
      const read = readYaml({ file, text, schema, report });
      const message = printDiagnostics(report.diagnostics, () => text);
      expect(message).not.toBe("");
      expect(read === undefined).toBe(report.errors > 0);
      const whole = `${title}\n=== ${file}\n${text}=== message\n${message}`;
      await expect(whole).toMatchFileSnapshot(`${folder}${name}`);
    });
  }
});
